// Opens a round: its form, its letter, its requests with their own links, its mails in the queue.
// Every step looks first at what an earlier, interrupted run has made: run twice, it makes one round.

import type { RoundOpened } from '../../dialogs/data.ts';
import type { Office } from '../../ports.ts';
import type { OpeningInput } from '../input/opening.ts';
import { type CarriedOut, carryOut } from './carry-out.ts';
import { checkOpening } from './check-opening.ts';
import { openedNow } from './opened.ts';
import { planOpening } from './plan-opening.ts';
import { type BegunOpening, begunOpening } from './under-way.ts';

/**
 * Opens the round; throws a `Problem` before anything is made when it may not be opened. An opening
 * of this round that was begun before and stopped is finished as it was chosen then: its form and
 * its requests may bear that deadline already.
 */
export function openRound(input: OpeningInput, office: Office): Promise<RoundOpened> {
  return office.locked(async () => {
    const now = office.clock.now();
    const before = begunOpening(input.roundId, office.memory);
    const begun: BegunOpening =
      before !== null && (before.dueAt === null || before.dueAt > now)
        ? before
        : { input, begunAt: now, dueAt: null, tries: 0 };
    const opening = planOpening(begun.input, office, begun.begunAt);
    checkOpening(opening, begun.begunAt);
    const made: CarriedOut = await carryOut(opening, begun, office);
    return openedNow(opening, made, begun === before, office);
  });
}
