// Script properties: small, per file, and readable in every kind of execution (platform.md §9).

import { once } from '../once.ts';
import type { Memory } from '../ports.ts';

export interface GoogleMemory extends Memory {
  /** What was read counts no more: another execution may have written meanwhile. */
  forget(): void;
}

/** The script's properties, read at first use and kept in step by the execution's own writes. */
export function googleMemory(): GoogleMemory {
  const properties = once(() => PropertiesService.getScriptProperties());
  let known: Record<string, string> | undefined;
  const values = (): Record<string, string> => {
    known = known ?? { ...properties().getProperties() };
    return known;
  };
  return {
    get: (key) => values()[key] ?? null,
    all: () => values(),
    set(changes) {
      properties().setProperties({ ...changes }, false);
      Object.assign(values(), changes);
    },
    remove(key) {
      properties().deleteProperty(key);
      delete values()[key];
    },
    forget() {
      known = undefined;
    },
  };
}
