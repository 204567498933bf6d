// The steps, each with the number that it leads to. One is added for a change that dress cannot make: a column
// or an id renamed, a meaning changed, values to be filled in, a property's key changed. None is ever changed.

import { choicesInWords } from './choices-in-words.ts';
import { roundsInFull } from './rounds-in-full.ts';
import type { Step } from './step.ts';

interface NumberedStep {
  readonly to: number;
  readonly carryOut: Step;
}

/** In order, from the first on, without a gap. */
export const steps = [
  { to: 2, carryOut: choicesInWords },
  { to: 3, carryOut: roundsInFull },
] as const satisfies readonly NumberedStep[];

/** Each has its sentence in the words of the upgrade. */
export type StepNumber = (typeof steps)[number]['to'];

/** The steps that a book of some version has still to go, in order. */
export const stepsAfter = (version: number) => steps.filter(({ to }) => to > version);
