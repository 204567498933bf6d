// How long a function of a project takes at best.

import type { Runtime } from '../../../emulator/index.ts';

/**
 * The shortest of so many runs of a function, in milliseconds: of the clock or of the processor,
 * whichever is less, because others may be using the machine.
 * @throws when a run does not end well
 */
export async function shortest(runtime: Runtime, name: string, times: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time++) {
    const started = performance.now();
    const before = process.cpuUsage();
    const { status } = await runtime.execute(name);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, performance.now() - started, (user + system) / 1000);
    if (status !== 'completed') throw new Error(`Expected "${name}" to complete, got "${status}".`);
  }
  return best;
}
