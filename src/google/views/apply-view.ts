// Makes a sheet look and compute as a view's layout says: contents in one call, looks in one call
// each; run again, the same.

import type { Area, CellStyle } from '../../workbook/views/grid.ts';
import type { ViewLayout } from '../../workbook/views/view-layout.ts';
import { putCharts } from './put-charts.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts the layout on the sheet. `before` is how far an earlier layout went, when it was another one:
 * what it left is taken away. What people wrote outside of both stays. `drawnCharts` are the sources of
 * the charts that were drawn last.
 */
export function applyView(
  sheet: Sheet,
  id: string,
  layout: ViewLayout,
  before: { rows: number; columns: number } | null,
  drawnCharts: readonly string[],
): void {
  if (before !== null) sheet.getRange(1, 1, before.rows, before.columns).breakApart().clear();
  fitGrid(sheet, layout, before);
  const range = sheet.getRange(1, 1, layout.rows, layout.columns);
  range.breakApart();
  range.setNumberFormats(matrix(layout, ({ format }) => format ?? 'General'));
  range.setValues(layout.contents.map((line) => line.slice()));
  dressCells(range, layout);
  for (const area of layout.upright) rangeOf(sheet, area).setTextRotation(90);
  for (const merge of layout.merges) {
    const area = rangeOf(sheet, merge);
    if (merge.across) area.mergeAcross();
    else area.merge();
  }
  const { SOLID } = SpreadsheetApp.BorderStyle;
  for (const frame of layout.frames) {
    rangeOf(sheet, frame).setBorder(true, true, true, true, null, null, '#c5ccd6', SOLID);
  }
  colour(sheet, layout);
  offerChoices(sheet, layout);
  putCharts(sheet, layout, drawnCharts);
  guard(sheet, id);
}

/** Enough cells, their sizes, the hidden columns; no gridlines, so that it reads as a page. */
function fitGrid(
  sheet: Sheet,
  layout: ViewLayout,
  before: { rows: number; columns: number } | null,
): void {
  const { rows, columns, firstHiddenRow, frozenRows, frozenColumns } = layout;
  const missingRows = rows - sheet.getMaxRows();
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  if (before !== null) {
    sheet.showColumns(1, before.columns);
    sheet.showRows(1, before.rows);
  }
  for (const { first, count, value } of runs(layout.columnWidths)) {
    sheet.setColumnWidths(first, count, value);
  }
  for (const { first, count, value } of runs(layout.rowHeights)) {
    sheet.setRowHeightsForced(first, count, value);
  }
  const hidden = columns - layout.firstHidden + 1;
  if (hidden > 0) sheet.hideColumns(layout.firstHidden, hidden);
  if (firstHiddenRow !== null && firstHiddenRow <= rows) {
    sheet.hideRows(firstHiddenRow, rows - firstHiddenRow + 1);
  }
  sheet.setHiddenGridlines(true);
  if (frozenRows > 0) sheet.setFrozenRows(frozenRows);
  if (frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
}

function dressCells(range: GoogleAppsScript.Spreadsheet.Range, layout: ViewLayout): void {
  range.setFontFamilies(matrix(layout, ({ font }) => font ?? 'Arial'));
  range.setFontSizes(matrix(layout, ({ size }) => size ?? 9));
  range.setFontWeights(matrix(layout, ({ bold }) => (bold ? 'bold' : 'normal')));
  range.setFontColors(matrix(layout, ({ color }) => color ?? '#000000'));
  range.setBackgrounds(matrix(layout, ({ background }) => background ?? '#ffffff'));
  range.setHorizontalAlignments(matrix(layout, ({ align }) => align ?? 'left'));
  range.setVerticalAlignments(matrix(layout, ({ top }) => (top ? 'top' : 'middle')));
  const { OVERFLOW, WRAP, CLIP } = SpreadsheetApp.WrapStrategy;
  range.setWrapStrategies(
    matrix(layout, ({ wrap, clip }) => (wrap ? WRAP : clip ? CLIP : OVERFLOW)),
  );
}

function colour(sheet: Sheet, layout: ViewLayout): void {
  sheet.setConditionalFormatRules(
    layout.highlights.map(({ formula, style, ...area }) => {
      const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula);
      if (style.background) rule.setBackground(style.background);
      if (style.color) rule.setFontColor(style.color);
      if (style.bold) rule.setBold(true);
      return rule.setRanges([rangeOf(sheet, area)]).build();
    }),
  );
}

/** A choice outside of the list is warned about, and shows the whole. */
function offerChoices(sheet: Sheet, { chooser }: ViewLayout): void {
  if (chooser === null) return;
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInRange(rangeOf(sheet, chooser.choices), true)
    .setAllowInvalid(true)
    .setHelpText(chooser.help)
    .build();
  rangeOf(sheet, chooser.cell).setDataValidation(rule);
}

function matrix<Value>(layout: ViewLayout, pick: (style: CellStyle) => Value): Value[][] {
  return layout.styles.map((line) => line.map(pick));
}

function rangeOf(sheet: Sheet, { row, column, rows, columns }: Area) {
  return sheet.getRange(row, column, rows, columns);
}

/** A warning for whoever types over a formula; once. */
function guard(sheet: Sheet, id: string): void {
  const present = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (present.length > 0) return;
  sheet.protect().setDescription(`so-de-an: ${id}`).setWarningOnly(true);
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
