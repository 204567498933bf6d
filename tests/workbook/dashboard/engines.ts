// Two spreadsheet engines that compute a view over the rows of a book: o-spreadsheet, LibreOffice.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { SheetId } from '../../../src/workbook/schema.ts';
import type { ViewLayout } from '../../../src/workbook/views/view-layout.ts';
import { type BookRows, cellsOf, sheetNames } from './book.ts';

/** What each cell of the view shows: text as it is, numbers as short texts, blanks as ''. */
export type Shown = (address: string) => string;

interface OneCell {
  readonly value: string | number | boolean | null;
}
interface SheetModel {
  readonly getters: {
    getEvaluatedCell(position: { sheetId: string; col: number; row: number }): OneCell;
  };
}

const SHEETS = Object.keys(sheetNames) as SheetId[];
const VIEW = 'Trang xem';

/** `;` between arguments becomes `,`; what stands in quotes stays. */
export function withCommas(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? part.replace(/;/g, ',') : part))
    .join('');
}

/** Computes with the engine of the local runtime. */
export function computeInOffice(layout: ViewLayout, rows: BookRows): Shown {
  const model = officeModel(layout, rows);
  return (address) => {
    const { column, row } = readAddress(address);
    const cell = model.getters.getEvaluatedCell({ sheetId: 'view', col: column, row });
    return shown(cell.value);
  };
}

function officeModel(layout: ViewLayout, rows: BookRows): SheetModel {
  polyfillGroupBy();
  const require = createRequire(import.meta.url);
  const { Model } = require('@odoo/o-spreadsheet/dist/o_spreadsheet.cjs') as {
    Model: new (data: unknown) => SheetModel;
  };
  const view: Record<string, string> = {};
  eachCell(layout, (address, content) => {
    view[address] = content.startsWith('=') ? withCommas(content) : content;
  });
  const sheets = SHEETS.map((id) => ({
    id,
    name: sheetNames[id],
    colNumber: 40,
    rowNumber: 130,
    cells: Object.fromEntries([...dataOf(id, rows)].map(([at, value]) => [at, escaped(value)])),
  }));
  const size = { colNumber: layout.columns + 1, rowNumber: layout.rows + 1 };
  const first = { id: 'view', name: VIEW, ...size, cells: view };
  const log = console.log;
  const debug = console.debug;
  console.log = () => {};
  console.debug = () => {};
  try {
    return new Model({ version: '19.1', sheets: [first, ...sheets] });
  } finally {
    console.log = log;
    console.debug = debug;
  }
}

/** The library calls Object.groupBy, which Node 20 lacks. */
function polyfillGroupBy(): void {
  if ('groupBy' in Object) return;
  const groupBy = <Item>(items: Iterable<Item>, keyOf: (item: Item) => string) => {
    const groups: Record<string, Item[]> = {};
    for (const item of items) {
      const key = keyOf(item);
      groups[key] = [...(groups[key] ?? []), item];
    }
    return groups;
  };
  Object.defineProperty(Object, 'groupBy', { value: groupBy });
}

/** A text that the library would read as a formula or a number is kept a text by an apostrophe. */
function escaped(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return value.startsWith('=') || value.startsWith('+') ? `'${value}` : value;
}

/** Computes with LibreOffice, through an .xlsx; null where it is not installed. */
export async function computeInLibreOffice(layout: ViewLayout, rows: BookRows): Promise<Shown> {
  const folder = mkdtempSync(join(tmpdir(), 'dashboard-'));
  try {
    const file = join(folder, 'book.xlsx');
    await bookFile(layout, rows).xlsx.writeFile(file);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const filter = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false';
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', filter, '--outdir', folder, file],
      { stdio: 'ignore' },
    );
    const lines = parseTabs(readFileSync(join(folder, 'book.csv'), 'utf8'));
    return (address) => {
      const { column, row } = readAddress(address);
      return lines[row]?.[column] ?? '';
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function bookFile(layout: ViewLayout, rows: BookRows): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  book.calcProperties.fullCalcOnLoad = true;
  const view = book.addWorksheet(VIEW);
  eachCell(layout, (address, content) => {
    view.getCell(address).value = content.startsWith('=')
      ? { formula: withCommas(content.slice(1)).replace(/TEXTJOIN\(/g, '_xlfn.TEXTJOIN(') }
      : content;
  });
  for (const id of SHEETS) {
    const sheet = book.addWorksheet(sheetNames[id]);
    for (const [at, value] of dataOf(id, rows)) sheet.getCell(at).value = value;
  }
  return book;
}

export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function dataOf(id: SheetId, rows: BookRows): Map<string, string | number> {
  return cellsOf(id, rows[id] ?? []);
}

function eachCell(layout: ViewLayout, use: (address: string, content: string) => void): void {
  layout.contents.forEach((line, row) => {
    line.forEach((content, column) => {
      if (content !== '') use(`${letters(column)}${row + 1}`, content);
    });
  });
}

function letters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index >= 26 ? letters(Math.floor(index / 26) - 1) + letter : letter;
}

function readAddress(address: string): { column: number; row: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  if (!match) throw new RangeError(`Not an address: ${address}`);
  const column = [...(match[1] ?? '')].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
  return { column: column - 1, row: Number(match[2]) - 1 };
}

function shown(value: string | number | boolean | null): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(Math.round(value * 1e6) / 1e6) : String(value);
}

/** Reads tab-separated text whose cells may be quoted. */
function parseTabs(text: string): string[][] {
  return text.split('\n').map((line) =>
    line
      .replace(/\r$/, '')
      .split('\t')
      .map((cell) => (/^".*"$/.test(cell) ? cell.slice(1, -1).replace(/""/g, '"') : cell)),
  );
}
