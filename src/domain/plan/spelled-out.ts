// The links of new phases as their cells say them: whole, so that no sorting of the sheet changes them.

import { NO_LINK, printLinks, readLinks } from './links.ts';
import { type LinkedPhase, networkOf } from './network.ts';

/**
 * The phases of a plan that is written anew, in its order. A blank cell “Sau việc” follows the row above
 * it, whichever people sort there: so each says whom it follows, the first that it waits for none. Cells
 * that say something stay as they are.
 * @example spelledOut([P1, { ...P2, predecessors: '' }]) //=> P1 with 'không', P2 with 'P1FS+0'
 */
export function spelledOut<Phase extends LinkedPhase>(phases: readonly Phase[]): Phase[] {
  const { links } = networkOf(phases);
  return phases.map((phase) =>
    readLinks(phase.predecessors).blank
      ? { ...phase, predecessors: printLinks(links.get(phase.phaseId) ?? []) || NO_LINK }
      : phase,
  );
}
