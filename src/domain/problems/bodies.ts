// What stands against taking in, confirming or contacting bodies, and against numbering a letter.

import type { Day } from '../day.ts';

/** Questions of the dialogs of bodies, letters and contacts. */
export type BodyField =
  | 'pasted'
  | 'pasteColumns'
  | 'letterNumber'
  | 'letterDate'
  | 'contactChannel'
  | 'contactPerson'
  | 'outcome'
  | 'promised'
  | 'phone';

export interface BodyProblems {
  'IMPORT.TOO_MANY': { found: number; limit: number };
  'IMPORT.NO_NAMES': Record<never, never>;
  'IMPORT.NOTHING': Record<never, never>;
  /** What stands in the book is no more what the person saw. */
  'IMPORT.CHANGED': { lines: readonly number[] };
  'CONFIRM.NOTHING': Record<never, never>;
  'CONFIRM.NO_ADDRESS': { body: string; row: number };
  'LETTER.UNKNOWN': { letter: string };
  'LETTER.NO_NUMBER': { found: string };
  'ROUND.SECRET_DRAFTS': { round: string; drafts: readonly string[] };
  'CONTACT.BAD_PHONE': { found: string };
  'CONTACT.PROMISED_PAST': { day: Day; today: Day };
}
