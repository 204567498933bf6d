// Makes the công văn đôn đốc of each round that is due for one, number and date left blank.

import { calendarDoubts } from '../../domain/calendar/doubts.ts';
import { periodEnd } from '../../domain/calendar/period.ts';
import type { Audience } from '../../domain/documents/audience.ts';
import { nextVersion, paperSubject } from '../../domain/documents/subject.ts';
import { ladderOf } from '../../domain/reminding/ladder.ts';
import { missingForLetter } from '../../domain/reminding/letter-due.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { asItWasSaid } from '../opening/said-of-silence.ts';
import { identityOf } from '../papers/identity.ts';
import { storing } from '../papers/store-paper.ts';
import { readWordings } from '../papers/wordings.ts';
import { record } from '../record.ts';
import type { Chased } from './chased.ts';

/** Working days that a body is given once more; the office may change it in the draft. */
const MORE_DAYS = 3;

export interface UrgeLetterMade {
  readonly roundId: string;
  readonly missing: number;
  readonly url: string;
  /** The new due day in words: how it was counted, and what is not sure about it. */
  readonly due: readonly string[];
}

/** One letter for each round and deadline, however often it is asked for; under the lock. */
export async function makeUrgeLetters(chased: Chased, office: Office): Promise<UrgeLetterMade[]> {
  const { settings, calendar, rounds, requests } = chased;
  const ladder = ladderOf(settings);
  const today = office.clock.today();
  if (ladder.letter === null) return [];
  // Before any deadline's day of the letter the register need not be read.
  const due = (documents: readonly Kept<'documents'>[]) =>
    rounds.flatMap((round) => {
      const facts = { today, calendar, ladder, roundId: round.roundId, requests, documents };
      const missing = missingForLetter(facts);
      return missing.length === 0 ? [] : [{ round, missing }];
    });
  if (due([]).length === 0) return [];
  const newDue = periodEnd(calendar, today, MORE_DAYS, 'NGAY_LAM_VIEC');
  const told = wordsOf(office.language);
  const dueLines = [
    told.reports.days.letterDue(told.calendar.latest(newDue.due), told.calendar.explain(newDue)),
    ...told.calendar.doubts(calendarDoubts(calendar, today, newDue.dueDay), office.tables.names),
  ];
  const register = office.tables.read('documents').rows;
  const overdue = due(register);
  if (overdue.length === 0) return [];
  const say = readWordings(['DON_DOC'], office)('DON_DOC');
  const made: UrgeLetterMade[] = [];
  const store = storing(register, settings, office);
  for (const { round, missing } of overdue) {
    const subject = paperSubject({ relatedRound: round.roundId });
    const version = nextVersion(register, 'DON_DOC', subject);
    const paper = office.printing().urgeLetter(
      {
        office: identityOf(settings, register),
        registration: { number: '', date: null, today, version },
        round: asItWasSaid(round, office.memory),
        asked: audience(
          requests.filter(({ roundId }) => roundId === round.roundId),
          office,
        ),
        missing: audience(missing, office),
        bodies: missing.map(({ nameSnapshot, dueAt }) => ({ name: nameSnapshot, dueAt })),
        newDue: newDue.due,
        submittedTo: 'UBND tỉnh',
      },
      say,
    );
    const { url } = await store.one({ paper, type: 'DON_DOC', subject, version });
    made.push({ roundId: round.roundId, missing: missing.length, url, due: dueLines });
    const { deeds, enums } = told;
    const detail = deeds.made(enums.documentType.DON_DOC, version);
    record(office, [
      { action: 'MAKE_DOCUMENT', entity: 'documents', entityId: round.roundId, detail },
    ]);
  }
  return made;
}

function audience(requests: readonly Kept<'requests'>[], office: Office): Audience {
  const groups = new Map(
    office.tables.read('bodies').rows.map((body) => [body.bodyId, body.group] as const),
  );
  return office.printing().audienceOf(
    requests.map(({ bodyId, nameSnapshot }) => ({
      group: groups.get(bodyId) ?? null,
      name: nameSnapshot,
    })),
  );
}
