// The names of custom functions in the library, whose list of functions belongs to the process: one
// dispatcher for each name, which asks the model that computes. Owner: the process; a name is all
// that is kept, and a model without a project of that name answers `#NAME?`.

import type { Model } from '@odoo/o-spreadsheet';
import { type LibraryArgument, type LibraryValue, unknownName } from './call.ts';

/** The context in which the library computes a cell. */
export interface Computing {
  locale: { dateFormat: string; timeFormat: string };
  getters: Model['getters'];
  /** Where the formula stands; undefined for a formula of a rule, which stands in no cell. */
  __originCellPosition?: { sheetId: string; row: number; col: number } | undefined;
  /** From the model's configuration. */
  customFunctions?: CustomFunctionDesk;
}

/** Answers the calls of one model. */
export interface CustomFunctionDesk {
  answer(
    computing: Computing,
    name: string,
    args: readonly LibraryArgument[],
  ): LibraryValue | LibraryValue[][];
}

export interface LibraryRegistry {
  content: Record<string, unknown>;
  add(name: string, definition: object): unknown;
}

const registered = new Set<string>();

/** How many names are known: they are only ever added. */
export const customNamesKnown = (): number => registered.size;

/** The names of custom functions, of whichever project, that formulas call. */
export const customNamesIn = (formulas: string): string[] =>
  [...formulas.matchAll(/([A-Z0-9_]+)\s*\(/gi)].flatMap(([, name = '']) =>
    registered.has(name.toUpperCase()) ? [name] : [],
  );

/**
 * A name that the library's formulas can spell, and that is not private
 * (a name that ends with `_` is: developers.google.com/apps-script/guides/sheets/functions).
 */
const spellable = (name: string): boolean => /^[A-Z0-9_]+$/i.test(name) && !name.endsWith('_');

/** Lets formulas call these names; a built-in function of the same name wins. */
export function registerCustomNames(registry: LibraryRegistry, names: Iterable<string>): void {
  for (const declared of names) {
    const name = declared.toUpperCase();
    if (!spellable(name) || name in registry.content) continue;
    registered.add(name);
    registry.add(name, {
      description: name,
      category: 'Custom',
      args: [
        {
          name: 'argument',
          description: '',
          type: ['ANY', 'RANGE'],
          acceptErrors: true,
          acceptMatrix: true,
          optional: true,
          repeating: true,
        },
      ],
      compute(this: Computing, ...args: LibraryArgument[]) {
        return this.customFunctions?.answer(this, name, args) ?? unknownName(name);
      },
    });
  }
}
