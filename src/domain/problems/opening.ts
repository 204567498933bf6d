// What can stand against the days, hours and periods of an opening, and the questions of its dialog.

import type { Day } from '../day.ts';

/** Questions of the dialog that opens a round, beside those that other dialogs ask, too. */
export type OpeningField = 'dueDay' | 'dueHour' | 'urgency' | 'added';

export interface OpeningProblems {
  'ROUND.NO_HOURS': { round: string; found: number };
  'ROUND.DUE_DAY_FAR': { round: string; due: Day; latest: Day };
  'ROUND.DUE_BEFORE_SENDING': { round: string; due: Day; sendDay: Day };
  'INPUT.NOT_AN_HOUR': { field: 'dueHour'; found: string };
}
