// The links of new phases as their cells say them: whole, so that no sorting of the sheet changes them.

import { NO_LINK, printLinks, readLinks } from './links.ts';
import { type LinkedPhase, networkOf } from './network.ts';

/**
 * What stands in each cell “Sau việc” of a plan that is written anew, in its order. A blank cell follows
 * the row above it, whichever people sort there: so each phase says whom it follows, the first that it
 * waits for none. Cells that say something stay as they are.
 * @example spelledOut([P1, { ...P2, predecessors: '' }]) //=> ['không', 'P1FS+0']
 */
export function spelledOut(phases: readonly LinkedPhase[]): string[] {
  const { links } = networkOf(phases);
  return phases.map(({ phaseId, predecessors }) =>
    readLinks(predecessors).blank ? printLinks(links.get(phaseId) ?? []) || NO_LINK : predecessors,
  );
}
