// Puts the dashboard on its sheet: contents in one call, looks in one call each; run again, the same.

import type { DashboardWords } from '../domain/dashboard/words.ts';
import { Problem } from '../domain/problem.ts';
import type { Memory } from '../ports.ts';
import type { Area, CellStyle } from '../workbook/dashboard/grid.ts';
import { type DashboardLayout, dashboardLayout } from '../workbook/dashboard/layout.ts';
import { labelOf } from '../workbook/labels.ts';
import type { SheetId } from '../workbook/schema.ts';
import { settingKeys } from '../workbook/settings.ts';
import type { BookWords } from '../workbook/words.ts';
import { bookPlaces } from './dress/book-places.ts';
import { markedSheets, memoryKey, rememberedSheet } from './tables/find-sheet.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheets whose cells the formulas read. */
const sources: readonly SheetId[] = [
  'config',
  'bodies',
  'team',
  'phases',
  'tasks',
  'holidays',
  'rounds',
  'requests',
  'replies',
  'comments',
  'mailQueue',
  'audit',
];

/**
 * Writes the dashboard anew over the sheets as they stand now. What people wrote outside its cells stays.
 * @throws Problem SHEET.MISSING when the dashboard's tab or one it reads is gone
 */
export function dressDashboard(
  spreadsheet: Spreadsheet,
  memory: Memory,
  words: BookWords,
  dashboardWords: DashboardWords,
): void {
  const sheet =
    rememberedSheet(spreadsheet, memory, 'dashboard') ?? markedSheets(spreadsheet).get('dashboard');
  if (!sheet) throw new Problem('SHEET.MISSING', { sheet: words.views.dashboard });
  memory.set({ [memoryKey('dashboard')]: String(sheet.getSheetId()) });
  const layout = dashboardLayout({
    place: bookPlaces(spreadsheet, memory, words, sources),
    label: (name, id) => labelOf(words, name, id),
    words: dashboardWords,
    programmeKey: settingKeys.programme,
  });
  applyDashboard(sheet, layout);
}

/** Makes a sheet look and compute as the layout says. */
export function applyDashboard(sheet: Sheet, layout: DashboardLayout): void {
  fitGrid(sheet, layout);
  const range = sheet.getRange(1, 1, layout.rows, layout.columns);
  range.breakApart();
  range.setNumberFormats(matrix(layout, ({ format }) => format ?? 'General'));
  range.setValues(layout.contents.map((line) => line.slice()));
  dressCells(range, layout);
  for (const merge of layout.merges) {
    const area = rangeOf(sheet, merge);
    if (merge.across) area.mergeAcross();
    else area.merge();
  }
  for (const frame of layout.frames) {
    rangeOf(sheet, frame).setBorder(
      true,
      true,
      true,
      true,
      null,
      null,
      '#c5ccd6',
      SpreadsheetApp.BorderStyle.SOLID,
    );
  }
  sheet.setConditionalFormatRules(
    layout.highlights.map(({ formula, style, ...area }) => {
      const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula);
      if (style.background) rule.setBackground(style.background);
      if (style.color) rule.setFontColor(style.color);
      if (style.bold) rule.setBold(true);
      return rule.setRanges([rangeOf(sheet, area)]).build();
    }),
  );
  guard(sheet);
}

/** Enough cells, their sizes, the hidden columns; no gridlines, so that it reads as a page. */
function fitGrid(sheet: Sheet, layout: DashboardLayout): void {
  const { rows, columns } = layout;
  const missingRows = rows - sheet.getMaxRows();
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  for (const { first, count, value } of runs(layout.columnWidths)) {
    sheet.setColumnWidths(first, count, value);
  }
  for (const { first, count, value } of runs(layout.rowHeights)) {
    sheet.setRowHeightsForced(first, count, value);
  }
  sheet.hideColumns(layout.firstHidden, columns - layout.firstHidden + 1);
  sheet.setHiddenGridlines(true);
}

function dressCells(range: GoogleAppsScript.Spreadsheet.Range, layout: DashboardLayout): void {
  range.setFontFamilies(matrix(layout, ({ font }) => font ?? 'Arial'));
  range.setFontSizes(matrix(layout, ({ size }) => size ?? 9));
  range.setFontWeights(matrix(layout, ({ bold }) => (bold ? 'bold' : 'normal')));
  range.setFontColors(matrix(layout, ({ color }) => color ?? '#000000'));
  range.setBackgrounds(matrix(layout, ({ background }) => background ?? '#ffffff'));
  range.setHorizontalAlignments(matrix(layout, ({ align }) => align ?? 'left'));
  range.setVerticalAlignments(matrix(layout, ({ top }) => (top ? 'top' : 'middle')));
  const { OVERFLOW, WRAP } = SpreadsheetApp.WrapStrategy;
  range.setWrapStrategies(matrix(layout, ({ wrap }) => (wrap ? WRAP : OVERFLOW)));
}

function matrix<Value>(layout: DashboardLayout, pick: (style: CellStyle) => Value): Value[][] {
  return layout.styles.map((line) => line.map(pick));
}

function rangeOf(sheet: Sheet, { row, column, rows, columns }: Area) {
  return sheet.getRange(row, column, rows, columns);
}

/** A warning for whoever types over a formula; once. */
function guard(sheet: Sheet): void {
  const present = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (present.length > 0) return;
  sheet.protect().setDescription('so-de-an: dashboard').setWarningOnly(true);
}

/** Neighbours of the same value, as one call can set them. */
function runs(values: readonly number[]): { first: number; count: number; value: number }[] {
  const found: { first: number; count: number; value: number }[] = [];
  values.forEach((value, index) => {
    const last = found[found.length - 1];
    if (last && last.value === value) last.count += 1;
    else found.push({ first: index + 1, count: 1, value });
  });
  return found;
}
