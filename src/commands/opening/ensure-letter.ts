// The công văn of a round: the one in the register, or a new one with number and date left blank.

import type { Moment } from '../../domain/day.ts';
import type { DossierFile } from '../../domain/documents/facts.ts';
import { letterOf } from '../../domain/documents/round-letters.ts';
import { nextVersion, paperSubject } from '../../domain/documents/subject.ts';
import type { WordingFor } from '../../domain/wording/catalogue.ts';
import type { Office } from '../../ports.ts';
import type { Row } from '../../workbook/schema.ts';
import { identityOf } from '../papers/identity.ts';
import { storing } from '../papers/store-paper.ts';
import type { Opening } from './plan-opening.ts';

/**
 * The address of the letter of this round, made when the register has none. One that the program made
 * for an opening that was given up names the day of then: a next version is made.
 */
export async function ensureLetter(
  opening: Opening,
  files: readonly DossierFile[],
  say: WordingFor<'CONG_VAN'>,
  office: Office,
): Promise<string> {
  const { round, settings, begunAt } = opening;
  const register = office.tables.read('documents').rows;
  const made = letterOf(round.roundId, register);
  if (made !== null && !isOfEarlier(made, begunAt)) return made.url;
  const subject = paperSubject({ relatedRound: round.roundId });
  const version = nextVersion(register, 'CONG_VAN', subject);
  const printing = office.printing();
  const paper = printing.requestLetter(
    {
      office: identityOf(settings, register),
      registration: {
        number: round.outDocNo,
        date: round.outDocDate,
        today: office.clock.today(),
        version,
      },
      round: opening.asOpened,
      audience: printing.audienceOf(
        opening.invitations.map(({ body, name }) => ({ group: body.group, name })),
      ),
      files,
      submittedTo: 'UBND tỉnh',
    },
    say,
  );
  const store = storing(register, settings, office);
  const occasion = begunAt.replace(/\D/g, '');
  const job = { paper, type: 'CONG_VAN', subject, version, occasion } as const;
  return (await store.one(job)).url;
}

/** Whether the program made it before this opening was begun; a letter that people entered is theirs. */
function isOfEarlier(
  { jobKey, createdAt }: Pick<Row<'documents'>, 'jobKey' | 'createdAt'>,
  begunAt: Moment,
): boolean {
  return jobKey !== '' && createdAt !== null && createdAt < begunAt;
}
