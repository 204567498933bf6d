// The results of custom functions where no script can run: in the grid page, which is told them.

import {
  type CustomResult,
  callKey,
  forLibrary,
  givenArguments,
  isLoading,
  type LibraryArgument,
  type LibraryValue,
  LOADING,
  unknownName,
} from './call.ts';
import type { Computing, CustomFunctionDesk } from './register.ts';
import { restsOnChance, VOLATILE } from './volatile.ts';

export class ToldResults implements CustomFunctionDesk {
  readonly #names: ReadonlySet<string>;
  readonly #results = new Map<string, CustomResult>();

  constructor(names: readonly string[]) {
    this.#names = new Set(names.map((name) => name.toUpperCase()));
  }

  /** Takes in what the server has computed. */
  learn(results: readonly (readonly [call: string, result: CustomResult])[]): void {
    for (const [call, result] of results) this.#results.set(call, result);
  }

  answer(
    computing: Computing,
    name: string,
    args: readonly LibraryArgument[],
  ): LibraryValue | LibraryValue[][] {
    const place = computing.__originCellPosition;
    if (!place || !this.#names.has(name)) return unknownName(name);
    const known = this.#results.get(callKey(name, givenArguments(args)));
    if (known) return forLibrary(known, computing.locale);
    // The moment of NOW here is not the server's: such a call is never told.
    if (!args.some(isLoading) && restsOnChance(computing, place, name)) {
      return forLibrary({ error: VOLATILE }, computing.locale);
    }
    return { value: LOADING };
  }
}
