// The days after a press until everything is quiet, and what is wrong then.

import { createHash } from 'node:crypto';
import type { LoggedCall, Outcome, World } from '../../emulator/index.ts';
import type { ExecutionRecord } from '../../emulator/script/state.ts';
import { brokenPromises } from './invariants/index.ts';
import type { Stage } from './stage.ts';
import type { Finding } from './tally.ts';
import { worldKey } from './world-key.ts';

/** Longer than a killed run can hold the lock; the tick that goes on comes every ten minutes. */
export const PATIENCE_MINUTES = 11;

const DAY = 86_400_000;
const OFFICE = 7 * 3_600_000;

/** Noon of the second day after a moment: two daily ticks have come. */
export const quietAfter = (moment: number): string => noonAfter(moment, 2);

/** Noon so many days after a moment: that day's tick has come. */
export function noonAfter(moment: number, days: number): string {
  return `${officeDay(moment + days * DAY)}T12:00`;
}

/** The day of the office at a moment, `2021-08-24`. */
export const officeDay = (moment: number): string =>
  new Date(moment + OFFICE).toISOString().slice(0, 10);

/** The same for worlds that have one future on this day; `more` is what else decides over it. */
export function futureOf(world: World, before: World, more = ''): string {
  const day = Math.floor((world.now + OFFICE) / DAY);
  const text = `${worldKey(world, before)} ${day} ${more}`;
  return createHash('sha1').update(text).digest('hex');
}

/** What ran since a moment. */
export interface Watch {
  seen(): { executions: readonly ExecutionRecord[]; calls: readonly LoggedCall[] };
  /** The methods that one execution called. */
  methods(outcome: Outcome | null): string[];
}

export function watchOf({ runtime }: Stage): Watch {
  const { executions, calls } = runtime;
  const before = { executions: executions.length, calls: calls.total };
  return {
    seen: () => ({
      executions: runtime.executions.slice(before.executions),
      calls: calls.all().slice(calls.all().length - (calls.total - before.calls)),
    }),
    methods: (outcome) => calls.all(outcome?.record.id ?? '').map(({ method }) => method),
  };
}

/** The promises, and that one more tick changes nothing; how many calls that tick cost. */
export async function judged(
  stage: Stage,
  before: World,
  watch: Watch,
): Promise<{ readonly findings: Finding[]; readonly tickCalls: number }> {
  const { world } = stage.runtime;
  const findings = brokenPromises({ before, after: world, ...watch.seen() });
  const quiet = worldKey(world, before);
  const { outcome } = await stage.tick();
  if (worldKey(world, before) !== quiet) {
    const sentence = 'One more tick changes the book.';
    findings.push({ promise: 'I6', counts: 'unfinished', sentence });
  }
  return { findings, tickCalls: outcome?.record.calls ?? 0 };
}
