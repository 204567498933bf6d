// Values that must be there after a kill, although Google may lose the property that was written last.

import type { Memory } from '../../ports.ts';

/**
 * Keeps values so that a kill right afterwards does not take them along: whether a property written
 * just before one survives is not documented (platform.md §9, U13), so that they are written twice.
 */
export function keepSurely(values: Readonly<Record<string, string>>, memory: Memory): void {
  memory.set(values);
  memory.set(values);
}
