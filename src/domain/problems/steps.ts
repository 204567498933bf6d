// What can stand against moving a round from step to step.

import type { Day, Moment } from '../day.ts';
import type { RoundState } from '../rounds/states.ts';

/** The questions of the dialog of steps. */
export type StepField = 'step' | 'stepReason' | 'newDay' | 'laterRound' | 'carried';

export interface StepProblems {
  'ROUND.NO_WAY': { round: string; from: RoundState; to: RoundState };
  /** `found`: what stands against it, in sentences with their remedies. */
  'ROUND.NOT_READY': { round: string; state: RoundState; found: readonly string[] };
  'ROUND.NOTHING_DUE': { round: string };
  'ROUND.FORM_GONE': { round: string };
  'EXTENSION.NOT_LATER': { round: string; found: Moment; than: Moment };
  'EXTENSION.FAR': { round: string; found: Day; latest: Day };
  'CARRY.NOT_YET': { round: string; state: RoundState };
  'CARRY.NOT_LATER': { round: string; later: string };
  'CARRY.NOT_PROPOSED': { round: string; comments: readonly string[] };
}
