// What a person does who was told that a command failed.

import { PATIENCE_MINUTES } from '../quiet.ts';
import type { Scenario } from '../scenario.ts';
import type { Stage, Told } from '../stage.ts';

const PRESSES = 3;

/** The same press once more, until it is done; nobody presses where nobody sits. */
export async function pressedAgain(scenario: Scenario, stage: Stage, first: Told): Promise<void> {
  const again = scenario.again === undefined ? scenario.act : scenario.again;
  let told = first;
  for (let press = 1; press < PRESSES && again !== null && !told.done; press += 1) {
    await stage.minutes(PATIENCE_MINUTES);
    // A tick may have gone on with it: who sees it done does not press.
    if (scenario.missing(stage).length === 0) return;
    told = await again.call(scenario, stage);
  }
}
