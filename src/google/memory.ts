// Script properties: small, per file, and readable in every kind of execution (platform.md §9).

import type { Memory } from '../ports.ts';

/** The script's properties, read once in an execution and kept in step by its own writes. */
export function googleMemory(): Memory {
  let store: GoogleAppsScript.Properties.Properties | undefined;
  let known: Record<string, string> | undefined;
  const properties = (): GoogleAppsScript.Properties.Properties => {
    store = store ?? PropertiesService.getScriptProperties();
    return store;
  };
  const values = (): Record<string, string> => {
    known = known ?? { ...properties().getProperties() };
    return known;
  };
  return {
    get: (key) => values()[key] ?? null,
    set(changes) {
      properties().setProperties({ ...changes }, false);
      Object.assign(values(), changes);
    },
    remove(key) {
      properties().deleteProperty(key);
      delete values()[key];
    },
  };
}
