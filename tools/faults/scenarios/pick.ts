// Which scenarios a part takes.

import type { PartOptions, Piece } from '../part.ts';
import type { Scenario } from '../scenario.ts';
import { scenarios, struckScenarios } from './index.ts';

/** The quick form of the dearer parts takes every third; others with another seed. */
const THIRD = 3;

export function scenarioNamed(name: string): Scenario {
  const found = struckScenarios.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no scenario ${name}.`);
  return found;
}

/** One whole piece for each scenario that is asked for; in the quick form for those whose turn it is. */
export function inTurn({ scenario, quick, seed }: PartOptions): Piece[] {
  return scenarios
    .filter((_, at) => !quick || scenario !== '' || (at + seed) % THIRD === 0)
    .filter(({ name }) => scenario === '' || name === scenario)
    .map(({ name }) => ({ name, share: 0, of: 1 }));
}
