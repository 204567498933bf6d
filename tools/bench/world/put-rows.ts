// Puts rows below those of a sheet, straight into the world: cells as the product's own writer leaves them.

import '../../speak.ts';
import type { Runtime } from '../../../emulator/index.ts';
import { bookWords } from '../../../src/text/book-words.ts';
import { columnLetters, columnsOf } from '../../../src/workbook/columns.ts';
import type { Row, SheetId } from '../../../src/workbook/schema.ts';
import { cellFor } from '../../../src/workbook/write-cells.ts';
import { BookReader } from '../../replay/book-reader.ts';

const words = bookWords('vi');
const DAY = 86_400_000;

/** The number that stands for a moment of the wall clock in a cell. */
function serialOf(at: Date): number {
  const wall = at.getTime() - at.getTimezoneOffset() * 60_000;
  return (wall - Date.UTC(1899, 11, 30)) / DAY;
}

/** The grid is made longer as the product does it: before its last row, formulas copied down. */
async function makeRoom(runtime: Runtime, id: SheetId, lastNeeded: number): Promise<void> {
  const { sheetId, maxRows } = new BookReader(runtime).sheet(id);
  const added = lastNeeded + 1 - maxRows;
  if (added <= 0) return;
  const computed = columnsOf(id).flatMap(({ kind }, index) =>
    kind === 'formula' ? [columnLetters(index)] : [],
  );
  await runtime.eval(
    `(() => {
      const sheet = SpreadsheetApp.getActive().getSheetById(${sheetId});
      sheet.insertRowsBefore(${maxRows}, ${added});
      for (const letter of ${JSON.stringify(computed)}) {
        sheet.getRange(letter + ${maxRows - 1}).copyTo(sheet.getRange(letter + ${maxRows} + ':' + letter + ${maxRows + added - 1}));
      }
    })()`,
  );
}

/** Writes these records below the last one; columns that a record leaves out stay as they are dressed. */
export async function putRows<Id extends SheetId>(
  runtime: Runtime,
  id: Id,
  rows: readonly Partial<Row<Id>>[],
): Promise<void> {
  const book = new BookReader(runtime);
  const last = book.rows(id).reduce((lowest, { rowNumber }) => Math.max(lowest, rowNumber), 2);
  await makeRoom(runtime, id, last + rows.length);
  changeCells(
    runtime,
    id,
    rows.map((values, index) => ({ rowNumber: last + 1 + index, values })),
  );
}

/** Writes columns of records that stand in the sheet. */
export function changeCells<Id extends SheetId>(
  runtime: Runtime,
  id: Id,
  changes: readonly { readonly rowNumber: number; readonly values: Partial<Row<Id>> }[],
): void {
  const sheet = new BookReader(runtime).sheet(id);
  const heads = (sheet.cells[0] ?? []).map((cell) => String(cell?.v ?? ''));
  const columns = columnsOf(id).map((column) => ({ column, at: heads.indexOf(column.name) }));
  for (const { rowNumber, values } of changes) {
    const given = new Map<string, string | number | null>(Object.entries(values));
    const cells = sheet.cells[rowNumber - 1] ?? [];
    sheet.cells[rowNumber - 1] = cells;
    for (const { column, at } of columns) {
      const value = given.get(column.name);
      if (value === undefined || column.kind === 'formula') continue;
      const content = cellFor(words, id, column, value);
      const shown = content.kind === 'text' ? content.text : content.value;
      cells[at] = { ...cells[at], v: shown instanceof Date ? serialOf(shown) : shown };
    }
  }
  const { bound, spreadsheets } = runtime.world;
  const file = bound === null ? undefined : spreadsheets[bound.id];
  if (file !== undefined) file.revision++;
}
