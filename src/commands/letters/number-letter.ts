// Writes the number and date of a letter once; the register, the round and its waiting mails carry them.

import type { LetterAnswer } from '../../dialogs/data/letter-number.ts';
import type { Report } from '../../dialogs/data.ts';
import { calendarOf } from '../../domain/calendar/calendar.ts';
import { proseDay } from '../../domain/calendar/print.ts';
import {
  isNumbered,
  type LetterWarning,
  letterWarnings,
  tidyNumber,
} from '../../domain/documents/letter-number.ts';
import { letterOf } from '../../domain/documents/round-letters.ts';
import { Problem } from '../../domain/problem.ts';
import type { Office } from '../../ports.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import type { LetterInput } from '../input/letters.ts';
import { record } from '../record.ts';
import { checkBook } from '../this-book.ts';
import { nameLetters } from './name-letters.ts';

type Entry = Kept<'documents'>;

/**
 * Writes number and date, or answers with what a person should look at again first; nothing is
 * written then. Throws `LETTER.NO_NUMBER`, `LETTER.UNKNOWN`.
 */
export function numberLetter(input: LetterInput, office: Office): LetterAnswer {
  return office.locked(() => {
    checkBook(office);
    const { tables } = office;
    const number = tidyNumber(input.number);
    if (number === '') throw new Problem('INPUT.MISSING', { field: 'letterNumber' });
    if (!isNumbered(number)) {
      throw new Problem('LETTER.NO_NUMBER', { found: number.slice(0, 60) });
    }
    const register = tables.read('documents').rows;
    const letter = register.find(({ docId }) => docId === input.docId);
    if (letter === undefined || letter.direction !== 'DI') {
      throw new Problem('LETTER.UNKNOWN', { letter: input.docId });
    }
    const rounds = tables.read('rounds').rows;
    const round = rounds.find(({ roundId }) => roundId === letter.relatedRound) ?? null;
    const words = wordsOf(office.language);
    const warnings = letterWarnings(
      { docId: letter.docId, organ: letter.organ, number, issuedDate: input.date },
      {
        register,
        calendar: calendarOf(tables.read('holidays').rows),
        today: office.clock.today(),
        sent: round?.sendDate ?? null,
      },
    ).map((warning) => warningLine(warning, words));
    if (warnings.length > 0 && !input.despite) return { warnings, report: null };
    const named = { number, issuedDate: input.date };
    tables.update('documents', [{ key: letter.docId, set: named }]);
    const mails = round === null ? null : toRound(round, letter, named, register, office);
    record(office, [
      {
        action: 'NUMBER_LETTER',
        entity: 'documents',
        entityId: letter.docId,
        detail: words.deeds.numbered(round?.roundId ?? '', mails ?? 0),
      },
    ]);
    return { warnings, report: reportOf(number, input, mails, words) };
  });
}

/**
 * The letter that asks for comments is the round's own: its mails and reports name it. How many
 * waiting mails were changed; null for any other paper of the round.
 */
function toRound(
  round: Kept<'rounds'>,
  letter: Entry,
  { number, issuedDate }: { number: string; issuedDate: LetterInput['date'] },
  register: readonly Entry[],
  office: Office,
): number | null {
  if (letterOf(round.roundId, register)?.docId !== letter.docId) return null;
  const set = { outDocNo: number, outDocDate: issuedDate };
  office.tables.update('rounds', [{ key: round.roundId, set }]);
  const queue = office.tables.read('mailQueue').rows;
  return nameLetters(queue, [{ roundId: round.roundId, ...set }], office);
}

function warningLine(warning: LetterWarning<Entry>, { reports, calendar }: Words): string {
  const { letters } = reports;
  switch (warning.code) {
    case 'REPEATED':
      return letters.repeated(
        warning.entries.map(({ docId, rowNumber, subject, issuedDate }) => ({
          id: docId,
          row: rowNumber,
          subject: subject.slice(0, 80),
          day: issuedDate === null ? '' : proseDay(issuedDate),
        })),
      );
    case 'TO_COME':
      return letters.toCome(calendar.dayWithWeekday(warning.day), proseDay(warning.today));
    case 'DAY_OFF':
      return letters.dayOff(calendar.dayWithWeekday(warning.day), warning.name);
    case 'BEFORE_SENT':
      return letters.beforeSent(proseDay(warning.day), proseDay(warning.sent));
    default:
      return warning satisfies never;
  }
}

function reportOf(
  number: string,
  { date }: LetterInput,
  mails: number | null,
  { reports }: Words,
): Report {
  const { letters } = reports;
  return {
    lead: letters.written(number, proseDay(date)),
    sections: [
      {
        title: letters.carriedBy,
        tone: '',
        lines: mails === null ? [letters.carriedAlone] : letters.carried(mails),
      },
    ],
    links: [],
  };
}
