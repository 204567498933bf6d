// Developer metadata in the state of a spreadsheet: found, taken out, and held to their limit.

import { GasError } from '../core/service.ts';
import type { MetadataState, SpreadsheetState } from './state.ts';

/** An entry and the sheet that it lies on; null for the spreadsheet itself. */
export interface Found {
  sheetId: number | null;
  entry: MetadataState;
}

/** Every entry of a spreadsheet. */
export function everywhere(book: SpreadsheetState): Found[] {
  return [
    ...book.metadata.map((entry) => ({ sheetId: null, entry })),
    ...book.sheets.flatMap(({ sheetId, metadata }) =>
      metadata.map((entry) => ({ sheetId, entry })),
    ),
  ];
}

/** The entries of a sheet, or (null) of the spreadsheet itself. */
export function listOf(book: SpreadsheetState, sheetId: number | null): MetadataState[] {
  if (sheetId === null) return book.metadata;
  return book.sheets.find((sheet) => sheet.sheetId === sheetId)?.metadata ?? [];
}

/** Takes an entry out, wherever it lies. */
export function withoutEntry(book: SpreadsheetState, id: number): void {
  const others = (list: MetadataState[]) => list.filter((entry) => entry.id !== id);
  book.metadata = others(book.metadata);
  for (const sheet of book.sheets) sheet.metadata = others(sheet.metadata);
}

const LIMIT = 30_000;

/**
 * Refuses an entry for which a sheet, or the spreadsheet, has no room: keys and values of 30,000
 * characters in all (platform.md §2.8 [K]; Google's own words are not known).
 */
export function checkRoom(
  book: SpreadsheetState,
  sheetId: number | null,
  entry: MetadataState,
): void {
  const others = listOf(book, sheetId).filter(({ id }) => id !== entry.id);
  const size = [...others, entry].reduce(
    (sum, { key, value }) => sum + key.length + value.length,
    0,
  );
  if (size > LIMIT) {
    throw new GasError(
      `Developer metadata may take up to ${LIMIT} characters on each sheet and on the spreadsheet.`,
    );
  }
}
