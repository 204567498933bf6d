// Holds a bundle that Code.js loads itself, out of an HTML file of the project, against what it may be.

import { differing, freeNames, lackingThere, topLevelNames } from './names.ts';
import { servicesIn, unwanted } from './services.ts';

export interface LoadedLater {
  readonly file: string;
  /** The variable that it leaves its exports in. */
  readonly globalName: string;
  /** In UTF-16 units, as Code.js is measured. */
  readonly limit: number;
  /** Names that stand in it and are never called: a call would fail in every story, too. */
  readonly neverCalled: readonly string[];
}

/** Everything wrong with it, a sentence each; it is not run here. */
export function faultsLoadedLater(code: string, rules: LoadedLater): string[] {
  const free = freeNames(code);
  return [
    ...differing('top-level names', topLevelNames(code), [rules.globalName]),
    ...lackingThere(free, rules.neverCalled),
    // It is handed all it needs: only src/google speaks with Google.
    ...[...servicesIn(free), ...unwanted.filter((name) => free.has(name))].map(
      (name) => `names the service ${name}`,
    ),
    // Nowhere is it said that a file whose content is only fetched is not read as a template [K].
    ...['<?', '</script'].filter((mark) => code.includes(mark)).map((mark) => `holds ${mark}`),
    ...(code.length > rules.limit ? [`is ${code.length} characters, over ${rules.limit}`] : []),
  ];
}
