// What is to be written when somebody has moved rows under a write: each record gets its own back.

import { Problem } from '../domain/problem.ts';
import { addedAnew } from './added-anew.ts';
import type { PlacedCell } from './blocks.ts';
import { keyColumnOf } from './columns.ts';
import { columnsIn, FIRST_DATA_ROW, type SheetPlace } from './header.ts';
import { contentAgain } from './keeping/cells.ts';
import { isSame, type Matrix, type Written } from './moved-rows.ts';
import { type CellPlace, isBlank, isDate, readCell } from './read-cells.ts';
import type { SheetId } from './schema.ts';
import type { CellContent } from './write-cells.ts';

/**
 * What is to be written so that each record has its own: what went into another's cell goes where its
 * record stands now, and the other gets back what it had. [] where all is as it should be. A record
 * that is gone stays gone.
 */
export function mendingOf<Id extends SheetId>(
  place: SheetPlace<Id>,
  written: Written,
  after: Matrix,
): PlacedCell<CellContent>[] {
  const { before, added } = written;
  const now = columnsIn(place, after);
  // With columns moved under a write even a key may be hit: rows are taken to stand where they stood.
  const areMoved = Array.from(columnsIn(place, before)).some(([name, at]) => now.get(name) !== at);
  if (added && !areMoved) return addedAnew(place, written, after);
  return putRight(place, written, after, rowsIn(place, areMoved ? before : after));
}

function putRight<Id extends SheetId>(
  place: SheetPlace<Id>,
  { before, cells }: Written,
  after: Matrix,
  rows: ReadonlyMap<string, number>,
): PlacedCell<CellContent>[] {
  const columns = columnsIn(place, after);
  const moves = cells.map((cell) => {
    const column = columns.get(cell.name);
    const row = cell.key === null ? cell.row : rows.get(cell.key);
    const target = row === undefined || column === undefined ? null : { row, column: column + 1 };
    return { ...cell, target };
  });
  const targets = new Set(moves.flatMap(({ target }) => (target === null ? [] : nameOf(target))));
  const oldContent = contentBefore(place, before, after, rows);
  return moves.flatMap((cell): PlacedCell<CellContent>[] => {
    const { target, content } = cell;
    if (target !== null && nameOf(target) === nameOf(cell)) return [];
    // Only what still stands where it was put has hit another: a whole row may have moved since.
    if (!stillHolds(after, cell, content)) return [];
    return [
      ...(targets.has(nameOf(cell)) ? [] : [{ ...cell, content: oldContent(cell) }]),
      ...(target === null || holds(after, target, content) ? [] : [{ ...target, content }]),
    ];
  });
}

/** What the record that stands in a place now had there before the write. */
function contentBefore<Id extends SheetId>(
  place: SheetPlace<Id>,
  before: Matrix,
  after: Matrix,
  rows: ReadonlyMap<string, number>,
): (cell: { row: number; column: number }) => CellContent {
  const oldRows = rowsIn(place, before);
  const keys = new Map(Array.from(rows, ([key, row]): [number, string] => [row, key]));
  const [oldHeads, heads] = [headsOf(before), headsOf(after)];
  return ({ row, column }) => {
    const old = before[(oldRows.get(keys.get(row) ?? '') ?? 0) - 1] ?? [];
    return contentAgain(old[oldHeads.indexOf(heads[column - 1] ?? '')]);
  };
}

/** The first row of each key: somebody may have repeated a row as well, which the next reading refuses. */
function rowsIn<Id extends SheetId>(place: SheetPlace<Id>, matrix: Matrix): Map<string, number> {
  const column = keyColumnOf(place.sheet);
  const index = columnsIn(place, matrix).get(column?.name ?? '') ?? -1;
  const rows = new Map<string, number>();
  if (column === null) return rows;
  for (let row = FIRST_DATA_ROW; row <= matrix.length; row++) {
    const key = keyIn(matrix[row - 1]?.[index], { place, row, column, index, head: '' });
    if (key !== '' && !rows.has(key)) rows.set(key, row);
  }
  return rows;
}

function keyIn(cell: unknown, where: CellPlace): string {
  try {
    return String(readCell(cell, where) ?? '');
  } catch (error) {
    if (error instanceof Problem) return '';
    throw error;
  }
}

const nameOf = ({ row, column }: { row: number; column: number }): string => `${row}:${column}`;

/** What a column is known by, one of the schema or one that people added. */
function headsOf(matrix: Matrix): string[] {
  const [ids = [], labels = []] = matrix;
  return ids.map((id, index) => `${String(id)} ${isBlank(id) ? String(labels[index]) : ''}`);
}

/** The same of a cell that others' columns may have moved under: a date among texts is read as its number. */
function stillHolds(
  matrix: Matrix,
  place: { row: number; column: number },
  content: CellContent,
): boolean {
  if (holds(matrix, place, content)) return true;
  const now = matrix[place.row - 1]?.[place.column - 1];
  const written = writtenBy(content);
  return (
    isDate(written) && typeof now === 'number' && Math.abs(now - serialOf(written)) < HALF_A_SECOND
  );
}

const DAY = 86_400_000;
const HALF_A_SECOND = 500 / DAY;

/** The number behind a date of the office's clock: days since 30/12/1899 (platform.md §2.4). */
function serialOf(date: Date): number {
  const wall = date.getTime() - date.getTimezoneOffset() * 60_000;
  return wall / DAY + 25_569;
}

function holds(
  matrix: Matrix,
  { row, column }: { row: number; column: number },
  content: CellContent,
): boolean {
  return isSame(matrix[row - 1]?.[column - 1], writtenBy(content));
}

const writtenBy = (content: CellContent) =>
  content.kind === 'value' ? content.value : content.text;
