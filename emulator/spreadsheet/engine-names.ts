// Named ranges as the engine knows them, so that formulas can name them.

import { areaName, quotedSheet } from './a1.ts';
import { zoneOf } from './engine-dress.ts';
import type { EngineCommand } from './engine-library.ts';
import type { SpreadsheetState } from './state.ts';

type NamedRanges = SpreadsheetState['namedRanges'];

/** Those whose cells the engine is given: of a sheet that nobody reads it gets a single cell. */
export const givenNames = (book: SpreadsheetState): NamedRanges =>
  book.namedRanges.filter(({ sheetId, area }) => {
    const sheet = book.sheets.find((one) => one.sheetId === sheetId);
    if (!sheet) return false;
    return area.row + area.rows <= sheet.maxRows && area.column + area.columns <= sheet.maxColumns;
  });

/** The references behind the names, for a model to begin with. */
export function importedNames(book: SpreadsheetState): Record<string, string> {
  const tabs = new Map(book.sheets.map(({ sheetId, name }) => [sheetId, name]));
  return Object.fromEntries(
    givenNames(book).map(({ name, sheetId, area }) => [
      name,
      `${quotedSheet(tabs.get(sheetId) ?? '')}!${areaName(area)}`,
    ]),
  );
}

/** The commands that bring the engine from the names that it was given to those of now. */
export function nameCommands(
  before: NamedRanges,
  after: NamedRanges,
  idOf: (sheetId: number) => string,
): EngineCommand[] {
  const missing = (from: NamedRanges, others: NamedRanges) =>
    from.filter((one) => !others.some((other) => JSON.stringify(other) === JSON.stringify(one)));
  return [
    ...missing(before, after).map(({ name }) => ({ type: 'DELETE_NAMED_RANGE', name })),
    ...missing(after, before).map(({ name, sheetId, area }) => ({
      type: 'CREATE_NAMED_RANGE',
      name,
      ranges: [{ _sheetId: idOf(sheetId), _zone: zoneOf(area) }],
    })),
  ];
}
