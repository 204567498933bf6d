// Copies of the world, to come back to.

import type { World } from '../core/world.ts';
import type { SheetState, SpreadsheetState } from '../spreadsheet/state.ts';

/**
 * A copy that later changes of the world do not touch. What never changes is shared: finished records,
 * and cells, which are nearly all of a workbook (a write puts another cell in the place of the old one).
 */
export function copyWorld(world: World): World {
  const { executions } = world.script;
  const books = Object.entries(world.spreadsheets);
  const copy = structuredClone({
    ...world,
    script: { ...world.script, executions: [] },
    spreadsheets: {},
  });
  return {
    ...copy,
    script: { ...copy.script, executions: [...executions] },
    spreadsheets: Object.fromEntries(books.map(([id, book]) => [id, copyOfBook(book)])),
  };
}

function copyOfBook({ sheets, ...book }: SpreadsheetState): SpreadsheetState {
  return { ...structuredClone(book), sheets: sheets.map(copyOfSheet) };
}

function copyOfSheet({ cells, ...sheet }: SheetState): SheetState {
  return { ...structuredClone(sheet), cells: cells.map((row) => row.slice()) };
}

/** Makes the world what the copy says; the copy itself can be used again. */
export function becomeCopy(world: World, copy: World): void {
  Object.assign(world, copyWorld(copy));
}
