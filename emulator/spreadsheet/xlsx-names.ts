// What the tabs are called in an .xlsx file: it forbids signs and lengths that Google allows
// (support.microsoft.com, "Rename a worksheet").

import type { SpreadsheetState } from './state.ts';
import { sameName } from './structure.ts';

const LONGEST = 31;

/** The names of the tabs in the file: a forbidden sign becomes `_` [K]. */
export class TabsInFile {
  /** In the order of the tabs. */
  readonly inOrder: readonly string[];
  readonly #byTab: ReadonlyMap<string, string>;

  constructor({ sheets }: SpreadsheetState) {
    const names: string[] = [];
    for (const { name } of sheets) {
      const allowed = name.replace(/[*?:\\/[\]]|^'|'$/g, '_').slice(0, LONGEST);
      names.push(unused(sameName(allowed, 'History') ? 'History_' : allowed, names));
    }
    this.inOrder = names;
    this.#byTab = new Map(sheets.map(({ name }, at) => [name.toLowerCase(), names[at] ?? name]));
  }

  /** The name in the file of the tab with that name; the same where there is none. */
  of(tab: string): string {
    return this.#byTab.get(tab.toLowerCase()) ?? tab;
  }
}

function unused(name: string, names: readonly string[]): string {
  for (let number = 2; ; number++) {
    const ending = number === 2 ? '' : ` (${number - 1})`;
    const tried = name.slice(0, LONGEST - ending.length) + ending;
    if (!names.some((one) => sameName(one, tried))) return tried;
  }
}
