// What a person must look at in a phase that was read from a text, and how long a text may be.

/** Characters; a plan of thirty pages is far below. */
export const LONGEST_PLAN = 200_000;

export const phaseDoubts = [
  /** No year in the text: taken from the heading, the plan or the line before. */
  'YEAR_TAKEN',
  'YEAR_UNKNOWN',
  /** A day that no calendar has, as 31/6. */
  'NO_SUCH_DAY',
  'NO_END',
  /** Only the last day is written: the first follows the phase before. */
  'START_TAKEN',
  /** The last day is counted from a length in days. */
  'END_COUNTED',
  'REVERSED',
  'NO_TIME',
  'NO_WORK',
  'TOO_LONG',
] as const;

export type PhaseDoubt = (typeof phaseDoubts)[number];
