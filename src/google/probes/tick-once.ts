// The one trigger of the check: it comes once, some minutes from now, and is taken away by the run it wakes.

import type { Memory } from '../../ports.ts';

const HANDLER = 'systemCheckTick';
/** Where the properties keep its id. */
export const CHECK_TICK = 'systemCheck.trigger';

export function setTick(memory: Memory, minutes: number): void {
  dropTick(memory);
  const trigger = ScriptApp.newTrigger(HANDLER)
    .timeBased()
    .after(minutes * 60_000)
    .create();
  memory.set({ [CHECK_TICK]: trigger.getUniqueId() });
}

export function dropTick(memory: Memory): void {
  const id = memory.get(CHECK_TICK);
  if (id === null) return;
  const found = ScriptApp.getProjectTriggers().find((trigger) => trigger.getUniqueId() === id);
  if (found !== undefined) ScriptApp.deleteTrigger(found);
  memory.remove(CHECK_TICK);
}
