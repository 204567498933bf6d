// Where the English words come from: they are a bundle of their own, loaded when somebody reads English.

import { once } from '../once.ts';

/** The exports of src/english.ts, by type alone: nothing of it stands in Code.js. */
export type English = typeof import('../english.ts');

let english = (): English => {
  throw new Error('Nobody has said where the English words are.');
};

/** Says how they are had; they are asked for at their first use, once. */
export function supplyEnglish(load: () => English): void {
  english = once(load);
}

/** The English words; throws what loading them throws. */
export const inEnglish = (): English => english();
