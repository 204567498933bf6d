// What stands against taking a pasted plan into the book.

/** Questions of the dialog that takes a plan in. */
export type PlanField =
  | 'plan'
  | 'phaseTitle'
  | 'phaseStart'
  | 'phaseEnd'
  | 'deliverable'
  | 'predecessors'
  | 'roundTitle'
  | 'memberName'
  | 'basisDate'
  | 'settingValue';

export interface PlanTextProblems {
  'PLAN.NOTHING': Record<never, never>;
  'PLAN.NO_PHASES': Record<never, never>;
  'PLAN.TOO_MANY': { found: number; limit: number };
  'PLAN.ROUNDS_OPEN': { rounds: readonly string[] };
  'PLAN.REVERSED': { phase: string };
  'PLAN.ROUND_WITHOUT_PHASE': { round: string; phase: string };
  /** What stands in the book under an id is not what the person saw. */
  'PLAN.CHANGED': { ids: readonly string[] };
}
