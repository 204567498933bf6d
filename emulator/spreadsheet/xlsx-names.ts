// What the tabs are called in an .xlsx file: it forbids signs and lengths that Google allows
// (support.microsoft.com, "Rename a worksheet").

import type { SpreadsheetState } from './state.ts';
import { sameName } from './structure.ts';

const LONGEST = 31;

/** The names in the file, in the order of the tabs; a forbidden sign becomes `_` [K]. */
export function namesInFile({ sheets }: SpreadsheetState): string[] {
  const names: string[] = [];
  for (const { name } of sheets) {
    const allowed = name.replace(/[*?:\\/[\]]|^'|'$/g, '_').slice(0, LONGEST);
    names.push(unused(sameName(allowed, 'History') ? 'History_' : allowed, names));
  }
  return names;
}

/** The name in the file of the tab with that name; the same where there is none. */
export function nameInFile(book: SpreadsheetState, name: string): string {
  return namesInFile(book)[book.sheets.findIndex((sheet) => sameName(sheet.name, name))] ?? name;
}

function unused(name: string, names: readonly string[]): string {
  for (let number = 2; ; number++) {
    const ending = number === 2 ? '' : ` (${number - 1})`;
    const tried = name.slice(0, LONGEST - ending.length) + ending;
    if (!names.some((one) => sameName(one, tried))) return tried;
  }
}
