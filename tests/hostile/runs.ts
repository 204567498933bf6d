// How often what is drawn at random is tried: few and always the same at one's desk, more in CI.

import type fc from 'fast-check';

export const IN_CI = process.env.CI === 'true';

/** A failure prints its seed and path; with them here it is played again. */
const SEED = 20_210_823;

/** @param few the runs of `npm test`; CI makes eight times as many. */
export const runs = <Ts>(few: number): fc.Parameters<Ts> => ({
  numRuns: IN_CI ? few * 8 : few,
  seed: SEED,
});
