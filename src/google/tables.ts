// The tables of the workbook on Google: each sheet read in one go, each write in few blocks.

import type { StandingCell } from '../domain/comments/typed-cells.ts';
import { Problem } from '../domain/problem.ts';
import { once } from '../once.ts';
import type { CellBlock, Change, Memory, Table, Tables } from '../ports.ts';
import { bookWords } from '../text/book-words.ts';
import { columnsOf, columnWords, type NamedColumn } from '../workbook/columns.ts';
import { columnsIn, FIRST_DATA_ROW, findColumns } from '../workbook/header.ts';
import type { WrittenCell } from '../workbook/moved-rows.ts';
import { isBlank, type Value } from '../workbook/read-cells.ts';
import {
  lastFilledRow,
  readRows,
  rowProblems,
  rowsByKeyIn,
  unfinishedRows,
} from '../workbook/read-rows.ts';
import type { Row, SheetId } from '../workbook/schema.ts';
import { type CellContent, cellFor } from '../workbook/write-cells.ts';
import { makeRoom } from './tables/grow.ts';
import { standingCells } from './tables/standing-cells.ts';
import { standingSheets } from './tables/standing-sheets.ts';
import { cellWriter } from './tables/write-cells.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What is to be written into one column of one record. */
interface Entry {
  readonly column: NamedColumn;
  readonly content: CellContent;
}

/**
 * The tables of a spreadsheet. Sheets are found by the numbers in `memory`, columns by their ids.
 * `language` is the language of the labels that are written.
 */
export function googleTables(
  spreadsheet: () => Spreadsheet,
  memory: Memory,
  language: () => 'vi' | 'en',
): Tables {
  const words = once(() => bookWords(language()));
  const writer = cellWriter();
  const sheets = standingSheets(spreadsheet, memory, words, writer);
  /** Tabs' names, each asked for once: a report may name a tab in every line. */
  const tabNames = new Map<SheetId, string>();

  /** Computed columns are the sheet's own, others are people's: neither is written with a record. */
  const entriesOf = <Id extends SheetId>(id: Id, values: Partial<Row<Id>>): Entry[] => {
    const given = new Map<string, Value>(Object.entries(values));
    return columnsOf(id).flatMap((column) => {
      const value = given.get(column.name);
      if (value === undefined || column.kind === 'formula' || column.byHand) return [];
      return [{ column, content: cellFor(words(), id, column, value) }];
    });
  };

  return {
    read<Id extends SheetId>(id: Id): Table<Id> {
      const { place, matrix } = sheets.read(id);
      return { sheet: id, rows: readRows(place, matrix) };
    },

    problems(id: SheetId): Problem[] {
      const { place, matrix } = sheets.read(id);
      return rowProblems(place, matrix);
    },

    cellsIn(id: SheetId, block: CellBlock): StandingCell[] {
      const { sheet, place } = sheets.whereIs(id);
      const [ids, labels] = sheets.readHeads(id);
      const indexes = findColumns(place, ids, labels);
      const first = Math.max(block.firstRow, FIRST_DATA_ROW);
      if (block.lastRow < first) return [];
      const rows = sheet.getSheetValues(first, 1, block.lastRow - first + 1, -1);
      return standingCells(id, rows, indexes, block);
    },

    cellsOf(id: SheetId): StandingCell[] {
      const { place, matrix } = sheets.read(id);
      const indexes = columnsIn(place, matrix);
      return standingCells(id, matrix.slice(FIRST_DATA_ROW - 1), indexes);
    },

    append<Id extends SheetId>(id: Id, rows: readonly Row<Id>[]): void {
      if (rows.length === 0) return;
      const records = rows.map((row) => entriesOf(id, row));
      const { sheet, place, matrix } = sheets.read(id);
      const last = lastFilledRow(place, matrix);
      const indexes = columnsIn(place, matrix);
      const left = unfinishedRows(matrix).slice(0, records.length);
      const next = last + 1 + records.length - left.length;
      const rowOf = (index: number): number => left[index] ?? last + 1 + index - left.length;
      const cells = records.flatMap((entries, index) => placed(entries, rowOf(index), indexes));
      // The free row under them is written along, blank as it is: where it is not there Google refuses
      // the whole rectangle, and no call is spent on asking how many rows there are.
      const free = cells.filter(({ row }) => row === next - 1).map(blankUnder);
      try {
        writer.add(sheet, [...cells, ...free]);
      } catch (error) {
        if (!makeRoom(sheet, id, indexes, next)) throw error;
        writer.add(sheet, cells);
      }
      sheets.wrote(id, { before: matrix, cells: [...cells, ...free], added: left.length === 0 });
    },

    update<Id extends SheetId>(
      id: Id,
      changes: readonly Change<Id>[],
      firstColumns?: 'last',
    ): void {
      if (changes.length === 0) return;
      const records = changes.map(({ key, set }) => ({ key, entries: entriesOf(id, set) }));
      const { sheet, place, matrix } = sheets.read(id);
      const rows = rowsByKeyIn(place, matrix);
      const indexes = columnsIn(place, matrix);
      const cells = records.flatMap(({ key, entries }) => {
        const row = rows.get(key);
        if (row === undefined) throw new Problem('SHEET.ROW_GONE', { sheet: place.tab(), key });
        return placed(entries, row, indexes, key);
      });
      writer.write(sheet, cells, firstColumns);
      sheets.wrote(id, { before: matrix, cells, added: false });
    },

    cell<Id extends SheetId, Name extends keyof Row<Id> & string>(
      id: Id,
      key: string,
      name: Name,
    ): (value: Row<Id>[Name]) => void {
      const { sheet, place, matrix } = sheets.read(id);
      const row = rowsByKeyIn(place, matrix).get(key);
      if (row === undefined) throw new Problem('SHEET.ROW_GONE', { sheet: place.tab(), key });
      const index = columnsIn(place, matrix).get(name) ?? 0;
      const column = columnsOf(id).find((one) => one.name === name);
      if (column === undefined) throw new RangeError(`${id} has no column ${name}`);
      const range = sheet.getRange(row, index + 1);
      // The value of a column of the schema is a `Value`; the compiler cannot see it through `Name`.
      return (value) => {
        const content = cellFor(words(), id, column, value as Value);
        writer.writeOne(range, content);
        const cells = [{ row, column: index + 1, content, name, key }];
        sheets.wrote(id, { before: matrix, cells, added: false });
      };
    },

    isFilled(id: SheetId, rowNumber: number): boolean {
      const { sheet } = sheets.whereIs(id);
      try {
        const [cells = []] = sheet.getSheetValues(rowNumber, 1, 1, -1);
        return cells.some((cell) => !isBlank(cell));
      } catch {
        // The grid ends above it.
        return false;
      }
    },

    fill<Id extends SheetId, Name extends keyof Row<Id> & string>(
      id: Id,
      name: Name,
      cells: readonly { readonly rowNumber: number; readonly value: Row<Id>[Name] }[],
    ): void {
      if (cells.length === 0) return;
      const { sheet, place, matrix } = sheets.read(id);
      const indexes = columnsIn(place, matrix);
      writer.write(
        sheet,
        cells.flatMap(({ rowNumber, value }) => {
          const values: Partial<Row<Id>> = {};
          values[name] = value;
          return placed(entriesOf(id, values), rowNumber, indexes);
        }),
      );
    },

    clear(id: SheetId, keep = 0): void {
      const { sheet, place, matrix } = sheets.read(id);
      const last = lastFilledRow(place, matrix);
      const count = last - FIRST_DATA_ROW + 1 - keep;
      if (count <= 0) return;
      // Google refuses to delete every row that is not frozen.
      if (sheet.getMaxRows() <= last) sheet.insertRowAfter(last);
      sheet.deleteRows(FIRST_DATA_ROW, count);
    },

    selectedRow(id: SheetId): number {
      const { sheet } = sheets.whereIs(id);
      const front = spreadsheet().getActiveSheet();
      if (front.getSheetId() !== sheet.getSheetId()) return 0;
      return sheet.getActiveCell().getRow();
    },

    flush(): void {
      sheets.settle();
    },

    names: {
      tab(id) {
        const known = tabNames.get(id);
        if (known !== undefined) return known;
        try {
          const name = sheets.whereIs(id).sheet.getName();
          tabNames.set(id, name);
          return name;
        } catch {
          return words().sheets[id].title;
        }
      },
      column(id, name) {
        const [ids = [], labels = []] = sheets.heads(id);
        const index = ids.findIndex((cell) => String(cell).trim() === name);
        return String(labels[index] ?? '').trim() || columnWords(words(), id, name).label;
      },
    },
  };
}

function placed(
  entries: readonly Entry[],
  row: number,
  indexes: ReadonlyMap<string, number>,
  key: string | null = null,
): WrittenCell[] {
  return entries.flatMap(({ column, content }) => {
    const index = indexes.get(column.name);
    return index === undefined ? [] : [{ row, column: index + 1, content, name: column.name, key }];
  });
}

function blankUnder({ row, column }: WrittenCell): WrittenCell {
  return { row: row + 1, column, content: { kind: 'value', value: '' }, name: '', key: null };
}
