// What Node is told where many short executions run, each in a context of its own (measured: CPU of
// the faults' opening of a round 41 s without the second flag, 25 s with it).

/**
 * Room for young objects, which every context fills at once; and no machine code made after a few
 * rounds of a loop: V8 makes it for one context, whose execution has ended before it pays.
 */
export const manyContexts: readonly string[] = [
  '--max-semi-space-size=64',
  '--interrupt-budget=1000000',
];
