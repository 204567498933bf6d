// The version of the sheets that the book is kept in, and what a restore of an older one does to it.

import type { Memory } from '../../ports.ts';
import { VERSION_KEY, versionIn } from '../../workbook/upgrades/book-version.ts';

export const schemaVersion = (memory: Memory): number => versionIn(memory.get(VERSION_KEY));

/** What to note when rows of an older version are in the book again: set-up carries out the steps since. */
export function olderVersion(version: number, memory: Memory): Record<string, string> {
  return version < schemaVersion(memory) ? { [VERSION_KEY]: String(version) } : {};
}
