// The typed records of a sheet, read out of the world without an execution.

import '../../speak.ts';
import type { Runtime } from '../../../emulator/index.ts';
import { bookWords } from '../../../src/text/book-words.ts';
import { columnsOf } from '../../../src/workbook/columns.ts';
import { readRows } from '../../../src/workbook/read-rows.ts';
import type { Kept, SheetId } from '../../../src/workbook/schema.ts';
import { BookReader } from '../../replay/book-reader.ts';

const DAY = 86_400_000;

/** The records of a sheet; computed columns are blank. */
export function rowsOf<Id extends SheetId>(runtime: Runtime, id: Id): Kept<Id>[] {
  const sheet = new BookReader(runtime).sheet(id);
  const heads = (sheet.cells[0] ?? []).map((cell) => String(cell?.v ?? ''));
  const dates = new Set(
    columnsOf(id).flatMap(({ kind, name }) => (kind === 'day' || kind === 'moment' ? [name] : [])),
  );
  const matrix = sheet.cells.map((cells, row) =>
    heads.map((head, column) => {
      const value = cells?.[column]?.v ?? '';
      return row > 1 && typeof value === 'number' && dates.has(head) ? dateOf(value) : value;
    }),
  );
  return readRows({ sheet: id, tab: () => sheet.name, words: bookWords('vi') }, matrix);
}

/** The wall clock that a cell's number shows. */
function dateOf(serial: number): Date {
  const wall = new Date(Math.round(serial * DAY) + Date.UTC(1899, 11, 30));
  return new Date(
    wall.getUTCFullYear(),
    wall.getUTCMonth(),
    wall.getUTCDate(),
    wall.getUTCHours(),
    wall.getUTCMinutes(),
  );
}
