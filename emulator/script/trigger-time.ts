// How long triggers may run a day: 90 minutes, or six hours in Workspace (platform.md §1.1).

import { allowanceOf } from '../core/quotas.ts';
import { GasError } from '../core/service.ts';
import type { World } from '../core/world.ts';

const day = 86_400_000;

/** Virtual time that triggers of a user ran for in the 24 hours before now. */
export function triggerTime(world: World, user: string): number {
  let spent = 0;
  for (let at = world.script.executions.length - 1; at >= 0; at--) {
    const record = world.script.executions[at];
    if (!record || record.at <= world.now - day) break;
    if (record.kind === 'trigger' && record.user === user) spent += record.simulatedMs;
  }
  return spent;
}

/** @throws GasError `Service using too much computer time for one day.` */
export function checkTriggerTime(world: World, user: string): void {
  if (triggerTime(world, user) >= allowanceOf(world, user, 'triggerTime')) {
    throw new GasError('Service using too much computer time for one day.');
  }
}
