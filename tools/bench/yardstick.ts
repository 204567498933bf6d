// How fast the machine was while it measured: by it the processor times of two runs can be held against each other.

/** So many multiplications, each of which waits for the one before. */
export const STEPS = 50_000_000;

/** Milliseconds of processor time that a fixed loop takes here and now. */
export function yardstick(): number {
  const before = process.cpuUsage();
  let value = 1;
  for (let step = 0; step < STEPS; step++) value = (Math.imul(value, 31) + step) | 0;
  const { user, system } = process.cpuUsage(before);
  // Its value is asked for, so that no compiler leaves the loop out.
  return Math.round((user + system) / 1000) + (value & 0);
}
