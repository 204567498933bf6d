// The calls of custom functions that the formulas of one workbook make: answered from what is known,
// else asked for, and run once somebody reads what rests on them. A script never runs while the
// library computes: the cell waits, as Google's shows `Loading...`. Owner: the workbook's engine.

import { evaluateAgain, type Model } from '../engine-library.ts';
import {
  type CustomResult,
  callKey,
  forLibrary,
  type GivenArgument,
  givenArguments,
  isLoading,
  type LibraryArgument,
  type LibraryValue,
  loading,
  unknownName,
} from './call.ts';
import type { CustomFunctionHost } from './host.ts';
import { behind, formulaAt, type Place, placeKey, spanOf } from './precedents.ts';
import { type Computing, type CustomFunctionDesk, customNamesIn } from './register.ts';
import { hostArguments, resultOf } from './result.ts';
import { restsOnChance, VOLATILE } from './volatile.ts';

/** The first call of a cell that is not known yet: what follows in the formula may rest on it. */
interface Asked {
  place: Place;
  /** One object for each time that the library computes. */
  computing: object;
  name: string;
  args: GivenArgument[];
}

/** The workbook as the desk needs it. */
export interface DeskWorkbook {
  readonly id: string;
  readonly host: CustomFunctionHost | undefined;
  readonly timeZone: string;
  /** The model as it stands. */
  readonly model: Model;
}

export class CustomFunctions implements CustomFunctionDesk {
  readonly #workbook: DeskWorkbook;
  /** What Google keeps as well: a function runs again only with other arguments. */
  readonly #results = new Map<string, CustomResult>();
  readonly #asked = new Map<string, Asked>();
  readonly #running = new Set<string>();

  constructor(workbook: DeskWorkbook) {
    this.#workbook = workbook;
  }

  answer(
    computing: Computing,
    name: string,
    args: readonly LibraryArgument[],
  ): LibraryValue | LibraryValue[][] {
    const place = computing.__originCellPosition;
    const { host, id } = this.#workbook;
    if (!place || !host || host.find(id, name) === null) return unknownName(name);
    const key = placeKey(place);
    if (this.#asked.get(key)?.computing !== computing) this.#asked.delete(key);
    if (args.some(isLoading)) return loading();
    const given = givenArguments(args);
    const known = this.#results.get(callKey(name, given));
    if (known) return forLibrary(known, computing.locale);
    if (!this.#asked.has(key)) this.#asked.set(key, { place, computing, name, args: given });
    return loading();
  }

  /** Runs what a place waits for, or all that waits. */
  settle(place: Place | null): void {
    for (;;) {
      const waiting = this.#waitingFor(place);
      if (waiting.length === 0) return;
      const ready = waiting.filter(
        (one) => !this.#waitingFor(one.place).some((other) => other !== one),
      );
      const now = ready.length > 0 ? ready : waiting.slice(0, 1);
      for (const asked of now) this.#run(asked);
      for (const { place: at } of now) this.#asked.delete(placeKey(at));
      const places = now.map(({ place: { sheetId, row, col } }) => ({ sheetId, row, column: col }));
      evaluateAgain(this.#workbook.model, places);
    }
  }

  /** Forgets every result: the world was replaced. Tells whether there was any. */
  forget(): boolean {
    const any = this.#results.size > 0;
    this.#results.clear();
    this.#asked.clear();
    return any;
  }

  /** Whether a formula of the book calls a custom function. */
  isCalledIn(formula: string): boolean {
    const { id, host } = this.#workbook;
    return customNamesIn(formula).some((name) => host?.find(id, name));
  }

  /** What the project's functions are called, for a page. */
  get names(): string[] {
    const { id, host } = this.#workbook;
    return host?.names(id) ?? [];
  }

  /** Every result by its call, in the order in which they came. */
  get results(): [call: string, result: CustomResult][] {
    return [...this.#results];
  }

  /** The calls that a place rests on; a blank place may show what any call of its sheet spills. */
  #waitingFor(place: Place | null): Asked[] {
    if (this.#asked.size === 0) return [];
    const { getters } = this.#workbook.model;
    const reach = place && behind(getters, [spanOf(place)]);
    const reached = (key: string, { place: { sheetId } }: Asked) =>
      !reach || reach.anywhere || reach.blanks.has(sheetId) || reach.formulas.has(key);
    const stands = ({ place: at, name }: Asked) =>
      formulaAt(getters, at)?.toUpperCase().includes(`${name}(`) ?? false;
    return [...this.#asked].flatMap(([key, asked]) =>
      // Last what costs most: the text of a formula.
      reached(key, asked) && !this.#running.has(key) && stands(asked) ? [asked] : [],
    );
  }

  #run({ place, name, args }: Asked): void {
    const { id, host, timeZone, model } = this.#workbook;
    const declared = host?.find(id, name);
    if (!host || !declared) return;
    const key = placeKey(place);
    const call = callKey(name, args);
    if (this.#results.has(call)) return;
    this.#running.add(key);
    try {
      const end = restsOnChance(model, place, name)
        ? { error: VOLATILE }
        : host.call(id, declared, hostArguments(args, timeZone));
      this.#results.set(call, resultOf(end, timeZone));
    } finally {
      this.#running.delete(key);
    }
  }
}
