// Functions of Google Sheets that the spreadsheet library lacks or spells otherwise.

import { plainFunctions } from './functions/plain.ts';
import { queryDefinition } from './query/sheet-function.ts';

/** A function of the library, as far as one is derived from another. */
interface LibraryFunction {
  compute?: unknown;
  args: object[];
}

interface Registry<F extends LibraryFunction> {
  get(name: string): F;
  add(name: string, definition: F): unknown;
}

/** Google's name of a function that the library has under another. */
const otherNames = { ARRAY_CONSTRAIN: 'ARRAY.CONSTRAIN', REGEXMATCH: 'REGEXTEST' };

/**
 * Adds them. ARRAYFORMULA gives what it is given: the library computes with whole ranges by itself
 * (support.google.com/docs/answer/3093275).
 * @param now what a clock of the spreadsheet shows, as a serial number
 */
export function addGoogleFunctions<F extends LibraryFunction>(
  registry: Registry<F>,
  now: () => number,
): void {
  for (const [name, definition] of Object.entries(plainFunctions)) {
    registry.add(name, { ...registry.get('TRANSPOSE'), ...definition });
  }
  registry.add('QUERY', { ...registry.get('TRANSPOSE'), ...queryDefinition(now) });
  for (const [name, known] of Object.entries(otherNames)) {
    registry.add(name, { ...registry.get(known) });
  }
  // TRANSPOSE takes the same one argument, a value or a range.
  const transpose = registry.get('TRANSPOSE');
  registry.add('ARRAYFORMULA', {
    ...transpose,
    args: transpose.args.map((argument) => ({ ...argument, name: 'array_formula' })),
    compute: (array: unknown) => array,
  });
}
