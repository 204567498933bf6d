// Makes a sheet hold what it should: rows in order, then only the cells that differ, never parsed as text.

import { namesOfRows } from '../../domain/keeping/grid.ts';
import type { KeptCell } from '../../domain/keeping/kept-cell.ts';
import { rowSteps } from '../../domain/keeping/row-steps.ts';
import { type KeptSheet, type KeptTab, ownTitle } from '../../domain/keeping/snapshot.ts';
import type { PlacedCell } from '../../workbook/blocks.ts';
import { columnsOf, keyColumnOf } from '../../workbook/columns.ts';
import { FIRST_DATA_ROW } from '../../workbook/header.ts';
import { capturedSheet, keptColumns } from '../../workbook/keeping/capture.ts';
import { cellsToWrite, type StandingCells } from '../../workbook/keeping/cells-to-write.ts';
import type { SheetId } from '../../workbook/schema.ts';
import type { CellContent } from '../../workbook/write-cells.ts';
import { contentOf } from '../tables/content-of.ts';
import { makeRoom } from '../tables/grow.ts';
import { cellWriter } from '../tables/write-cells.ts';
import { dropOrder, moveRows, movesRows } from './order-rows.ts';
import { formulasOf } from './read-book.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Brings a sheet of the schema to these rows. Columns that are not named keep their cells, beside
 * their rows. A sheet that is as it should be costs one reading.
 */
export function putBackSheet(sheet: Sheet, id: SheetId, wanted: KeptSheet): void {
  let matrix = contentOf(sheet);
  if (dropOrder(sheet, matrix[0] ?? [])) matrix = contentOf(sheet);
  if (addColumns(sheet, id, wanted, matrix)) matrix = contentOf(sheet);
  const present = capturedSheet(id, '', matrix);
  const key = keyColumnOf(id)?.name ?? null;
  const shared = wanted.columns.filter((column) => present.columns.includes(column));
  const now = namesOfRows(present, key, shared);
  const steps = rowSteps(now, namesOfRows(wanted, key, shared));
  if (movesRows(steps)) {
    const last = FIRST_DATA_ROW + Math.max(now.length, wanted.rows.length) + fresh(steps.sources);
    makeRoom(sheet, id, indexesOf(id, matrix), last);
    moveRows(sheet, now.length, steps);
    matrix = contentOf(sheet);
  }
  const standing = keptColumns(id, matrix);
  const places = wanted.columns.map(
    (column) => standing.find((one) => one.column === column)?.index ?? null,
  );
  write(sheet, wanted.rows, {
    ...{ matrix, places, firstRow: FIRST_DATA_ROW },
    formulas: hasFormula(wanted.rows) ? formulasOf(sheet) : [],
  });
}

/** A tab that staff made gets its cells back, from A1 on; what stands beyond them stays. */
export function putBackTab(sheet: Sheet, { rows }: KeptTab): void {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  if (rows.length === 0 || width === 0) return;
  const missing = {
    rows: rows.length - sheet.getMaxRows(),
    columns: width - sheet.getMaxColumns(),
  };
  if (missing.rows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing.rows);
  if (missing.columns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing.columns);
  write(sheet, rows, {
    ...{ matrix: contentOf(sheet), firstRow: 1 },
    places: Array.from({ length: width }, (_, index) => index),
    formulas: hasFormula(rows) ? formulasOf(sheet) : [],
  });
}

function write(sheet: Sheet, rows: KeptSheet['rows'], standing: StandingCells): void {
  const cells: PlacedCell<CellContent>[] = cellsToWrite(rows, standing);
  if (cells.length > 0) cellWriter().write(sheet, cells);
}

const fresh = (sources: readonly (number | null)[]): number =>
  sources.filter((source) => source === null).length;

const hasFormula = (rows: readonly (readonly KeptCell[])[]): boolean =>
  rows.some((cells) => cells.some((cell) => typeof cell === 'object' && 'f' in cell));

/** Columns of staff that are gone are made again at the end, under their titles. */
function addColumns(
  sheet: Sheet,
  id: SheetId,
  wanted: KeptSheet,
  matrix: readonly (readonly unknown[])[],
): boolean {
  const standing = new Set(keptColumns(id, matrix).map(({ column }) => column));
  const titles = wanted.columns.flatMap((column) =>
    standing.has(column) ? [] : (ownTitle(column) ?? []),
  );
  if (titles.length === 0) return false;
  const last = sheet.getMaxColumns();
  sheet.insertColumnsAfter(last, titles.length);
  cellWriter().write(
    sheet,
    titles.map((title, at) => ({
      ...{ row: FIRST_DATA_ROW - 1, column: last + 1 + at },
      content: { kind: 'text' as const, text: title },
    })),
  );
  return true;
}

function indexesOf(id: SheetId, [ids = []]: readonly (readonly unknown[])[]): Map<string, number> {
  const found = columnsOf(id).map(({ name }) => [name, ids.indexOf(name)] as const);
  return new Map(found.filter(([, index]) => index >= 0));
}
