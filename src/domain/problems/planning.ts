// What can stand against moving a phase of the plan.

/** The questions of the dialog that moves a phase. */
export type PlanningField =
  | 'phase'
  | 'moveHow'
  | 'newStart'
  | 'newEnd'
  | 'slip'
  | 'buffer'
  | 'slipReason';

export interface PlanningProblems {
  'MOVE.UNKNOWN': { phase: string };
  'MOVE.DONE': { phase: string };
  'MOVE.CANCELLED': { phase: string };
  'MOVE.NO_DATES': { phase: string };
  /** The start of what has begun does not move. */
  'MOVE.BEGUN': { phase: string };
  'MOVE.REVERSED': { phase: string };
  'MOVE.NOTHING': { phase: string };
  'MOVE.FAR': { phase: string; most: number };
  /** The plan was changed since the preview was shown. */
  'MOVE.CHANGED_SINCE': Record<never, never>;
  'MOVE.NO_TRIAL': Record<never, never>;
  'UNDO.UNKNOWN': Record<never, never>;
  'UNDO.ALREADY': Record<never, never>;
  'UNDO.CHANGED': { phase: string; column: string; expected: string; found: string };
}
