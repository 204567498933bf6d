// The công văn of a round: the one in the register, or a new one with number and date left blank.

import type { DossierFile } from '../../domain/documents/facts.ts';
import { paperSubject } from '../../domain/documents/subject.ts';
import type { WordingFor } from '../../domain/wording/catalogue.ts';
import type { Office } from '../../ports.ts';
import { identityOf } from '../papers/identity.ts';
import { storing } from '../papers/store-paper.ts';
import type { Opening } from './plan-opening.ts';

/** The address of the letter of this round, made when the register has none. */
export async function ensureLetter(
  opening: Opening,
  files: readonly DossierFile[],
  say: WordingFor<'CONG_VAN'>,
  office: Office,
): Promise<string> {
  const { round, settings } = opening;
  const register = office.tables.read('documents').rows;
  const made = register.find(
    (row) =>
      row.relatedRound === round.roundId && row.type === 'CONG_VAN' && row.direction === 'DI',
  );
  if (made !== undefined) return made.url;
  const printing = office.printing();
  const paper = printing.requestLetter(
    {
      office: identityOf(settings, register),
      registration: {
        number: round.outDocNo,
        date: round.outDocDate,
        today: office.clock.today(),
        version: 1,
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
  const subject = paperSubject({ relatedRound: round.roundId });
  const store = storing(register, settings, office);
  return (await store.one({ paper, type: 'CONG_VAN', subject, version: 1 })).url;
}
