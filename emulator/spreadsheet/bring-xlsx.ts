// An .xlsx file brought into a spreadsheet: its tabs with their values, formulas, formats of numbers,
// letters and grounds, merges, frozen lines, and the named ranges. Nothing else of the file.

import ExcelJS from 'exceljs';
import { parseArea, splitSheet } from './a1.ts';
import { bringTab, fitGrid } from './bring-tab.ts';
import { putCell } from './cells.ts';
import { localFormula } from './formula-text.ts';
import { type LocaleFacts, localeFacts } from './locale.ts';
import { serialAt } from './serial.ts';
import type { Cell, CellValue, SheetState, SpreadsheetState } from './state.ts';
import { sameName } from './structure.ts';

/** Brings every tab of the file in, in their order. */
export async function bringXlsx(book: SpreadsheetState, bytes: Uint8Array): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const whole = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(whole).set(bytes);
  await workbook.xlsx.load(whole);
  for (const worksheet of workbook.worksheets) bringWorksheet(book, worksheet);
  for (const { name, ranges } of workbook.definedNames.model) {
    const [range] = ranges;
    if (range !== undefined && !name.startsWith('_')) nameRange(book, name, range);
  }
}

function bringWorksheet(book: SpreadsheetState, worksheet: ExcelJS.Worksheet): void {
  const sheet = bringTab(book, worksheet.name);
  const facts = localeFacts(book.locale);
  worksheet.eachRow((row, rowNumber) => {
    row.eachCell((cell, columnNumber) => {
      if (cell.isMerged && cell.master !== cell) return;
      putCell(sheet, rowNumber - 1, columnNumber - 1, broughtCell(cell, facts));
    });
  });
  fitGrid(sheet);
  sheet.hidden = worksheet.state !== 'visible';
  // The library's type hides that a tab without views has null.
  const view = worksheet.views?.[0];
  if (view?.state === 'frozen') {
    sheet.frozenRows = view.ySplit ?? 0;
    sheet.frozenColumns = view.xSplit ?? 0;
  }
  for (const merged of worksheet.model.merges) {
    const area = areaOf(sheet, merged);
    if (area) sheet.merges.push(area);
  }
}

function broughtCell(from: ExcelJS.Cell, facts: LocaleFacts): Cell {
  const cell: Cell = { v: '' };
  if (from.formula) cell.f = localFormula(`=${plainNames(from.formula)}`, facts);
  else cell.v = plainValue(from.value);
  const { numFmt, font, fill } = from;
  if (numFmt && !/^general$/i.test(numFmt)) cell.nf = numFmt;
  if (font?.bold) cell.bold = true;
  if (font?.italic) cell.italic = true;
  const color = colour(font?.color);
  if (color !== null && color !== '#000000') cell.color = color;
  const ground = fill?.type === 'pattern' && fill.pattern === 'solid' ? colour(fill.fgColor) : null;
  if (ground !== null) cell.bg = ground;
  return cell;
}

/** The names of newer functions carry a prefix in a file. */
const plainNames = (formula: string): string => formula.replace(/_xlfn\.(?:_xlws\.)?/g, '');

/** Colours by theme are left out: their theme is not read. */
function colour(given: Partial<ExcelJS.Color> | undefined): string | null {
  const hex = given?.argb;
  return hex === undefined ? null : `#${hex.slice(-6).toLowerCase()}`;
}

function plainValue(value: ExcelJS.CellValue): CellValue {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return serialAt(value.getTime(), 'UTC');
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return String(value.text);
  if ('error' in value) return value.error;
  return '';
}

function nameRange(book: SpreadsheetState, name: string, range: string): void {
  const { sheet: tab, rest } = splitSheet(range);
  const sheet = book.sheets.find((one) => tab !== null && sameName(one.name, tab));
  const area = sheet && areaOf(sheet, rest);
  if (sheet && area) book.namedRanges.push({ name, sheetId: sheet.sheetId, area });
}

function areaOf(sheet: SheetState, notation: string) {
  const area = parseArea(notation, sheet.maxRows, sheet.maxColumns);
  return area && { ...area };
}
