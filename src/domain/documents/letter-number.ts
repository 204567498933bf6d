// The number and date that a registry gives to a letter of ours: tidied, doubted where there is reason to.
// Numbers are given after signing, at latest the next working day (NĐ 30/2020, Điều 15).

import type { Row } from '../../workbook/schema.ts';
import { cleaned } from '../bodies/paste.ts';
import { type Calendar, dayOff } from '../calendar/calendar.ts';
import type { Day } from '../day.ts';
import { type DocumentName, repeatsOf } from './same-document.ts';

/** CodeNumber 11 and CodeNotation 30 of NĐ 30/2020, Phụ lục VI, with the stroke between them. */
const LONGEST_NUMBER = 42;

/**
 * Number and symbol as an office writes them: no “Số:”, no spaces around strokes and hyphens.
 * @example tidyNumber(' Số: 345 / SKHCN – QLCN ') //=> '345/SKHCN-QLCN'
 */
export function tidyNumber(typed: string): string {
  return cleaned(typed)
    .replace(/^số\s*:?\s*/i, '')
    .replace(/\s*[\u2010-\u2015\u2212-]\s*/g, '-')
    .replace(/\s*\/\s*/g, '/');
}

/** Whether a tidied text is a number with its symbol, `345/SKHCN-QLCN`. */
export function isNumbered(number: string): boolean {
  return number.length <= LONGEST_NUMBER && /^\d{1,10}\p{L}?\/[^\s<>=]+$/u.test(number);
}

type RegisterRow = Pick<Row<'documents'>, 'docId' | 'number' | 'issuedDate' | 'organ'>;

export type LetterWarning<Entry> =
  | { readonly code: 'REPEATED'; readonly entries: readonly Entry[] }
  | { readonly code: 'DAY_OFF'; readonly day: Day; readonly name: string }
  | { readonly code: 'TO_COME'; readonly day: Day; readonly today: Day }
  | { readonly code: 'BEFORE_SENT'; readonly day: Day; readonly sent: Day };

/** What a person must look at again before the number is written; none of it forbids it. */
export function letterWarnings<Entry extends RegisterRow>(
  letter: DocumentName & Pick<Row<'documents'>, 'docId'>,
  around: {
    readonly register: readonly Entry[];
    readonly calendar: Calendar;
    readonly today: Day;
    /** The day the round was sent; null for a letter of no round. */
    readonly sent: Day | null;
  },
): LetterWarning<Entry>[] {
  const { register, calendar, today, sent } = around;
  const { docId, issuedDate: day } = letter;
  const entries = repeatsOf(letter, register, docId);
  const off = day === null ? null : dayOff(calendar, day);
  return [
    ...(entries.length > 0 ? [{ code: 'REPEATED' as const, entries }] : []),
    ...(day !== null && day > today ? [{ code: 'TO_COME' as const, day, today }] : []),
    ...(day !== null && off !== null ? [{ code: 'DAY_OFF' as const, day, name: off.name }] : []),
    ...(day !== null && sent !== null && day < sent
      ? [{ code: 'BEFORE_SENT' as const, day, sent }]
      : []),
  ];
}
