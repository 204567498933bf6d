// Which sheets' formulas must be computed so that one sheet can be read: its own and those it rests on.

import { quotedSheet } from './a1.ts';
import type { SheetState, SpreadsheetState } from './state.ts';

/** The sheets among `roots` and all that their formulas name, however far. */
export function sheetsBehind(book: SpreadsheetState, roots: ReadonlySet<number>): Set<number> {
  const reached = new Set<number>();
  const waiting = book.sheets.filter(({ sheetId }) => roots.has(sheetId));
  for (let sheet = waiting.pop(); sheet; sheet = waiting.pop()) {
    if (reached.has(sheet.sheetId)) continue;
    reached.add(sheet.sheetId);
    const formulas = formulasOf(sheet);
    if (formulas.length === 0) continue;
    const text = formulas.join('\n');
    for (const other of book.sheets) {
      if (!reached.has(other.sheetId) && names(text, other.name)) waiting.push(other);
    }
  }
  return reached;
}

/** A text that may build a reference of its own can reach every sheet. */
export function reachesAnywhere(book: SpreadsheetState): boolean {
  return book.sheets.some((sheet) =>
    formulasOf(sheet).some((text) => /\bINDIRECT\s*\(/i.test(text)),
  );
}

/** The sheet as it is fed while nobody reads its formulas: the literals alone. */
export function withoutFormulas(sheet: SheetState): SheetState {
  if (!hasFormulas(sheet)) return sheet;
  return {
    ...sheet,
    cells: sheet.cells.map((row) => row?.map((cell) => (cell?.f === undefined ? cell : undefined))),
  };
}

function hasFormulas(sheet: SheetState): boolean {
  return sheet.cells.some((row) => row?.some((cell) => cell?.f !== undefined));
}

function formulasOf(sheet: SheetState): string[] {
  return sheet.cells.flatMap((row) => row?.flatMap((cell) => cell?.f ?? []) ?? []);
}

function names(formulas: string, sheet: string): boolean {
  return formulas.includes(`${quotedSheet(sheet)}!`) || formulas.includes(`${sheet}!`);
}
