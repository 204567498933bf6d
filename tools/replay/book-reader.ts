// Reads the workbook as a person sees it: rows of a sheet by column id, cells as shown.

import type { Runtime } from '../../emulator/index.ts';
import { columnName } from '../../emulator/spreadsheet/a1.ts';
import type { Cell, SheetState } from '../../emulator/spreadsheet/state.ts';
import type { SheetId } from '../../src/workbook/schema.ts';

/** One row: the text or number of each column, and the row's number. */
export interface SeenRow {
  readonly rowNumber: number;
  text(column: string): string;
  /** The raw value; a date is its serial number. */
  value(column: string): string | number | boolean;
}

export class BookReader {
  constructor(private readonly runtime: Pick<Runtime, 'world'>) {}

  sheet(id: SheetId): SheetState {
    const found = this.#find(id);
    if (found === undefined) throw new Error(`The book has no sheet ${id}.`);
    return found;
  }

  has(id: SheetId): boolean {
    return this.#find(id) !== undefined;
  }

  #find(id: SheetId): SheetState | undefined {
    const { bound, spreadsheets, script } = this.runtime.world;
    const file = bound === null ? undefined : spreadsheets[bound.id];
    const sheetId = Number(script.properties.script[`sheet.${id}`]);
    return file?.sheets.find((sheet) => sheet.sheetId === sheetId);
  }

  /** The rows below the two headings whose first id column is not blank. */
  rows(id: SheetId): SeenRow[] {
    const sheet = this.sheet(id);
    const columns = columnIds(sheet);
    return sheet.cells
      .map((cells, index) => ({ cells, index }))
      .slice(2)
      .filter(({ cells }) => cells?.some((cell) => (cell?.v ?? '') !== ''))
      .map(({ cells, index }) => {
        const cell = (column: string): Cell | undefined => cells[columns.indexOf(column)];
        return {
          rowNumber: index + 1,
          text: (column: string) => String(cell(column)?.v ?? ''),
          value: (column: string) => cell(column)?.v ?? '',
        };
      });
  }

  /** The record with that key in the first column; undefined where there is none. */
  find(id: SheetId, key: string): SeenRow | undefined {
    const [column = ''] = columnIds(this.sheet(id));
    return this.rows(id).find((row) => row.text(column) === key);
  }

  /** The same, for a record that must be there. */
  row(id: SheetId, key: string): SeenRow {
    const found = this.find(id, key);
    if (found === undefined) throw new Error(`Sheet ${id} has no ${key}.`);
    return found;
  }

  /** The address of a cell as a person would type it: `'Sổ góp ý'!R12`. */
  address(id: SheetId, column: string, rowNumber: number): string {
    const sheet = this.sheet(id);
    const index = columnIds(sheet).indexOf(column);
    if (index < 0) throw new Error(`Sheet ${id} has no column ${column}.`);
    return `'${sheet.name.replace(/'/g, "''")}'!${columnName(index)}${rowNumber}`;
  }
}

function columnIds(sheet: SheetState): string[] {
  return (sheet.cells[0] ?? []).map((cell) => String(cell?.v ?? ''));
}
