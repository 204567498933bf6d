// Presses that may end on another day than they began: what is dated on the way must fit together.

import { officeDay } from '../quiet.ts';
import type { Scenario } from '../scenario.ts';
import { enterReply } from './enter-reply.ts';
import { close } from './round-steps.ts';

/** The clock that jumps to the 270th second of a run (kinds.ts) passes midnight, at whichever call it does. */
const LATE = 'T23:56';

export const atMidnight: readonly Scenario[] = [enterReply, close].map((one) => ({
  ...one,
  name: `${one.name}-at-midnight`,
  async prepare(stage) {
    await one.prepare?.(stage);
    await stage.until(`${officeDay(stage.runtime.world.now)}${LATE}`);
  },
}));
