// How much of Google's reference the runtime has: built and all methods of every class in reach.

import { reference } from '../core/signatures.ts';
import { catalogue } from './catalogue.ts';

/** One class that a script can reach, with its methods. */
export interface ClassCoverage {
  /** Its place in the reference: `Spreadsheet.Range`. */
  gas: string;
  built: string[];
  lacking: string[];
}

/** Whether the runtime has this method of this class. */
export function isBuilt(gas: string, method: string): boolean {
  const holder = catalogue[gas];
  return holder !== undefined && typeof Reflect.get(Object(holder), method) === 'function';
}

/**
 * Classes that a script can get hold of: those behind globals, and what built methods of classes in
 * reach give, as the reference tells.
 */
export function classesInReach(): string[] {
  const reached = new Set(['DriveV3.Drive', ...Object.values(reference.globals)]);
  for (const gas of reached) {
    const known = reference.classes[gas];
    if (!known) continue;
    for (const child of Object.values(known.services)) reached.add(child);
    for (const [method, gives] of Object.entries(known.returns)) {
      if (gives.startsWith('class:') && isBuilt(gas, method)) reached.add(gives.slice(6));
    }
  }
  return [...reached].filter((gas) => reference.classes[gas]).sort();
}

export function coverage(): ClassCoverage[] {
  return classesInReach().map((gas) => {
    const methods = Object.keys(reference.classes[gas]?.methods ?? {});
    return {
      gas,
      built: methods.filter((method) => isBuilt(gas, method)),
      lacking: methods.filter((method) => !isBuilt(gas, method)),
    };
  });
}
