// The head of a sheet: its columns are found, those that are missing are made, at the end.

import { Problem } from '../../domain/problem.ts';
import type { ColumnDress, SheetDress } from '../../workbook/dress.ts';
import { type ColumnIndexes, FIRST_DATA_ROW, presentColumns } from '../../workbook/header.ts';
import type { SheetId } from '../../workbook/schema.ts';
import type { BookWords } from '../../workbook/words.ts';
import type { Tab } from './make-tabs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet whose columns are all there. */
export interface Headed {
  readonly tab: Tab<SheetId>;
  readonly dress: SheetDress;
  readonly indexes: ColumnIndexes;
  /** Columns that nobody has dressed yet. */
  readonly bare: readonly ColumnDress[];
  /** Whether the sheet itself was not yet dressed to the end. */
  readonly fresh: boolean;
  /** Rows and columns of the grid. */
  readonly lastRow: number;
  readonly width: number;
}

/**
 * Sees to it that every column of the schema has its id in row 1. An id that is gone or spoilt over
 * a known label is written again, also when the whole row was deleted; a column that is not there is made after the last one. Labels are not touched.
 * `dressed` tells whether an earlier set-up finished this sheet.
 * @throws Problem SHEET.COLUMN_TWICE, SHEET.HEAD_MISSING, SHEET.LABEL_MISSING
 */
export function makeColumns(
  tab: Tab<SheetId>,
  dress: SheetDress,
  words: BookWords,
  dressed: boolean,
): Headed {
  const { sheet } = tab;
  const empty = tab.fresh || (!dressed && sheet.getDataRange().isBlank());
  if (empty) trimGrid(sheet, dress);
  const width = empty ? dress.columns.length : sheet.getMaxColumns();
  const [ids = [], labels = [], first = []] = empty ? [] : headOf(sheet, dress, width);
  const lastRow = empty ? dress.rows : sheet.getMaxRows();
  const place = { sheet: tab.id, tab: () => sheet.getName(), words };
  const indexes = new Map(presentColumns(place, ids));
  const idsGone = !empty && indexes.size === 0;
  // A tab that was deleted and made again by a run that was stopped before its head was written.
  if (idsGone && sheet.getDataRange().isBlank()) {
    return makeColumns({ ...tab, fresh: true }, dress, words, dressed);
  }
  restoreIds(sheet, ids, labels, dress.columns, indexes);
  if (idsGone) refuseLost(sheet, labels, dress, indexes);
  const made = dress.columns.filter((column) => !indexes.has(column.name));
  if (made.length > 0) {
    const start = empty ? 1 : width + 1;
    if (!empty) sheet.insertColumnsAfter(width, made.length);
    writeHead(sheet, start, made);
    for (const [offset, { name }] of made.entries()) indexes.set(name, start - 1 + offset);
  }
  // Records mean that people work here: what they made of the looks is left alone.
  const fresh = empty || (!dressed && first.every((cell) => String(cell) === ''));
  const bare = fresh ? dress.columns : made;
  return { tab, dress, indexes, bare, fresh, lastRow, width: empty ? width : width + made.length };
}

function trimGrid(sheet: Sheet, dress: SheetDress): void {
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  const wanted = dress.columns.length;
  if (rows > dress.rows) sheet.deleteRows(dress.rows + 1, rows - dress.rows);
  if (rows < dress.rows) sheet.insertRowsAfter(rows, dress.rows - rows);
  if (columns > wanted) sheet.deleteColumns(wanted + 1, columns - wanted);
  if (columns < wanted) sheet.insertColumnsAfter(columns, wanted - columns);
}

/** The first three rows; a row of ids that was deleted is put back, blank, above the labels that moved up. */
function headOf(sheet: Sheet, dress: SheetDress, width: number): unknown[][] {
  const head: unknown[][] = sheet.getRange(1, 1, FIRST_DATA_ROW, width).getValues();
  const known = new Set(dress.columns.map(({ label }) => label));
  const shown = (head[0] ?? []).filter((cell) => known.has(String(cell))).length;
  if (shown * 2 < dress.columns.length) return head;
  sheet.insertRowBefore(1);
  return [(head[0] ?? []).map(() => ''), ...head.slice(0, 2)];
}

function restoreIds(
  sheet: Sheet,
  ids: readonly unknown[],
  labels: readonly unknown[],
  columns: readonly ColumnDress[],
  indexes: Map<string, number>,
): void {
  const row = ids.map((cell) => String(cell));
  const taken = new Set(indexes.values());
  for (const { name, label } of columns) {
    if (indexes.has(name)) continue;
    const index = labels.findIndex((text, at) => text === label && !taken.has(at));
    if (index < 0) continue;
    row[index] = name;
    taken.add(index);
    indexes.set(name, index);
  }
  if (row.some((id, at) => id !== String(ids[at]))) {
    sheet.getRange(1, 1, 1, row.length).setValues([row]);
  }
}

/** Without ids a column is known by its label alone: nothing is made anew beside records nobody reads. */
function refuseLost(
  sheet: Sheet,
  labels: readonly unknown[],
  dress: SheetDress,
  indexes: ColumnIndexes,
): void {
  if (indexes.size === 0) throw new Problem('SHEET.HEAD_MISSING', { sheet: sheet.getName() });
  const lost = dress.columns.find(({ name }) => !indexes.has(name));
  if (lost === undefined) return;
  throw new Problem('SHEET.LABEL_MISSING', {
    sheet: sheet.getName(),
    column: lost.label,
    found: labels.map((label) => String(label)).filter((label) => label !== ''),
  });
}

function writeHead(sheet: Sheet, first: number, columns: readonly ColumnDress[]): void {
  const both = sheet.getRange(1, first, 2, columns.length);
  both.setValues([columns.map(({ name }) => name), columns.map(({ label }) => label)]);
}
