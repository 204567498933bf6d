// Which clock trigger is due next, and what its handler is told.

import { enumValue } from '../core/signatures.ts';
import type { World } from '../core/world.ts';
import { nextFiring } from '../script/schedule.ts';
import type { TriggerState } from '../script/state.ts';
import { type LocalTime, localTime } from '../script/zoned-time.ts';

type ClockTrigger = TriggerState & { clock: NonNullable<TriggerState['clock']> };

/** The trigger that is due first, no later than the moment; in the order of their making at a tie. */
export function nextDue(world: World, until: number): ClockTrigger | null {
  let first: ClockTrigger | null = null;
  for (const trigger of world.script.triggers) {
    if (!isClock(trigger) || trigger.disabled || trigger.clock.next > until) continue;
    if (!first || trigger.clock.next < first.clock.next) first = trigger;
  }
  return first;
}

function isClock(trigger: TriggerState): trigger is ClockTrigger {
  return trigger.clock !== undefined;
}

/** Sets when it fires next; one that fires once stays in its slot for good (platform.md §13.5). */
export function reschedule(trigger: ClockTrigger): void {
  const next = nextFiring(trigger.clock, trigger.id, trigger.clock.next);
  if (next === null) trigger.disabled = true;
  else trigger.clock.next = next;
}

/** The event object of a time trigger (platform.md §3.2). */
export function clockEvent(
  trigger: TriggerState,
  at: number,
  zone: string,
): Record<string, unknown> {
  const local = localTime(at, zone);
  return {
    authMode: enumValue('Script.AuthMode', 'FULL'),
    year: local.year,
    month: local.month,
    'day-of-month': local.day,
    'day-of-week': local.weekDay,
    'week-of-year': isoWeek(local),
    hour: local.hour,
    minute: local.minute,
    second: local.second,
    timezone: zone,
    triggerUid: trigger.id,
  };
}

/** Like the days, which count from Monday, weeks are those of ISO 8601; Google does not say. [K] */
function isoWeek({ year, month, day, weekDay }: LocalTime): number {
  const thursday = new Date(Date.UTC(year, month - 1, day + 4 - weekDay));
  const january = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - january) / (7 * 86_400_000)) + 1;
}
