// A spreadsheet as an .xlsx file: values, formulas with their results, and the dress that other
// programs can show.

import ExcelJS from 'exceljs';
import type { World } from '../core/world.ts';
import { areaName } from './a1.ts';
import { engineFor } from './engines.ts';
import { spilledFrom } from './spilled.ts';
import type { Cell, CellValue, SheetState, SpreadsheetState } from './state.ts';
import type { FileBook } from './xlsx-book.ts';
import { withCharts } from './xlsx-charts.ts';
import { conditionalFormattings } from './xlsx-conditional.ts';
import { cellStyle, excelFormat } from './xlsx-dress.ts';
import { inFile } from './xlsx-formulas.ts';
import { characters, writeFrame } from './xlsx-frame.ts';
import { FileLists } from './xlsx-lists.ts';
import { TabsInFile } from './xlsx-names.ts';
import { pageOf } from './xlsx-page.ts';
import { dataValidation } from './xlsx-rules.ts';

type ExcelValue = ExcelJS.CellValue;

/** Google's errors that Excel knows; the others become `#VALUE!`. */
const excelErrors = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'];

function result(value: CellValue): string | number | boolean | { error: string } {
  if (typeof value !== 'string' || !/^#[A-Z0-9/]+[!?]?$/.test(value)) return value;
  return { error: excelErrors.includes(value) ? value : '#VALUE!' };
}

function excelValue(
  file: FileBook,
  sheet: SheetState,
  row: number,
  column: number,
  cell: Cell,
): ExcelValue {
  if (cell.f === undefined) return cell.v === '' ? null : cell.v;
  const { engine } = file;
  const computed = result(engine.valueOf(sheet.sheetId, row, column).value);
  if (engine.custom.isCalledIn(cell.f)) return computed as ExcelValue;
  const formula = inFile(cell.f, file);
  // What the locale refuses is an error in every program: only the error itself is written.
  if (formula === null) return { error: '#VALUE!' } as ExcelValue;
  return { formula, result: computed } as ExcelValue;
}

function writeCells(file: FileBook, sheet: SheetState, into: ExcelJS.Worksheet): void {
  const { engine } = file;
  engine.shown(sheet).cells.forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (!cell) return;
      const target = into.getCell(row + 1, column + 1);
      target.value = excelValue(file, sheet, row, column, cell);
      target.style = cellStyle(cell);
      if (cell.note !== undefined) target.note = cell.note;
      const rule = cell.dv === undefined ? undefined : sheet.validations[cell.dv];
      const validation = rule && dataValidation(file, rule);
      if (validation) target.dataValidation = validation;
      if (cell.f === undefined || !engine.custom.isCalledIn(cell.f)) return;
      for (const spilled of spilledFrom(engine, sheet, row, column)) {
        const beside = into.getCell(spilled.row + 1, spilled.column + 1);
        beside.value = result(spilled.value) as ExcelValue;
        if (spilled.format !== undefined) beside.numFmt = excelFormat(spilled.format);
      }
    });
  });
}

async function protect(sheet: SheetState, into: ExcelJS.Worksheet): Promise<void> {
  const hard = sheet.protections.find(({ area, warningOnly }) => area === null && !warningOnly);
  if (!hard) return;
  await into.protect('', { formatColumns: true, formatRows: true, sort: true, autoFilter: true });
  for (const { row, column, rows, columns } of hard.unprotected) {
    for (let down = 0; down < rows; down++) {
      for (let right = 0; right < columns; right++) {
        into.getCell(row + down + 1, column + right + 1).protection = { locked: false };
      }
    }
  }
}

function viewOf(sheet: SheetState): Partial<ExcelJS.WorksheetView> {
  const { frozenRows, frozenColumns, gridlines } = sheet;
  const lines = { showGridLines: gridlines };
  if (frozenRows === 0 && frozenColumns === 0) return lines;
  return {
    ...lines,
    state: 'frozen',
    xSplit: frozenColumns,
    ySplit: frozenRows,
  } as Partial<ExcelJS.WorksheetView>;
}

/** The moment that the file carries: the world's, so that a replay writes the same file. */
function newWorkbook(world: World, book: SpreadsheetState): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.created = new Date(world.now);
  workbook.modified = new Date(world.now);
  workbook.title = book.name;
  workbook.calcProperties.fullCalcOnLoad = true;
  return workbook;
}

/**
 * The spreadsheet as the bytes of an .xlsx file. Protections that only warn are left out: a file
 * cannot ask. Formulas that ask for today hold the day of the world.
 */
export async function toXlsx(world: World, spreadsheetId: string): Promise<Uint8Array> {
  const engine = engineFor(world, spreadsheetId, { 'formula.comma': 'error' });
  const { book } = engine;
  engine.takeWhole();
  const workbook = newWorkbook(world, book);
  const names = new TabsInFile(book);
  const file = { engine, names, lists: new FileLists(names.inOrder), now: world.now };
  for (const [at, sheet] of book.sheets.entries()) {
    const into = workbook.addWorksheet(names.inOrder[at], {
      state: sheet.hidden ? 'hidden' : 'visible',
      views: [viewOf(sheet)],
      properties: {
        defaultRowHeight: 15.75,
        defaultColWidth: characters(100),
        ...(sheet.tabColor !== null && {
          tabColor: { argb: `FF${sheet.tabColor.slice(1).toUpperCase()}` },
        }),
      },
      pageSetup: pageOf(engine, sheet),
    });
    writeFrame(engine, sheet, into, world.now);
    writeCells(file, sheet, into);
    // After the cells: a blank written into a merged cell would wipe what the merge shows.
    for (const merge of sheet.merges) into.mergeCells(areaName(merge));
    for (const formatting of conditionalFormattings(file, sheet)) {
      into.addConditionalFormatting(formatting);
    }
    await protect(sheet, into);
  }
  file.lists.write(workbook);
  return withCharts(new Uint8Array(await workbook.xlsx.writeBuffer()), book, names);
}
