// What a model of the library holds, as plain data: how a person's change in the page is read.

import type { Model } from './engine-library.ts';

/** The rules of a sheet as the model holds them, in the form that it imports. */
export function modelRules({ getters }: Model, sheetId: string) {
  return {
    dataValidationRules: getters.getDataValidationRules(sheetId).map((rule) => ({
      id: rule.id,
      ranges: rule.ranges.map((range) => getters.getRangeString(range, sheetId)),
      criterion: rule.criterion as { type: string; values: string[] },
      isBlocking: rule.isBlocking ?? false,
    })),
    conditionalFormats: getters
      .getConditionalFormats(sheetId)
      .map(({ id, ranges, rule }) => ({ id, ranges, rule })),
  };
}

/** A sheet of the model as it stands. */
export interface ModelSheet {
  id: string;
  name: string;
  rows: number;
  columns: number;
  hidden: boolean;
  color: string | null;
  gridlines: boolean;
  frozenRows: number;
  frozenColumns: number;
  merges: { left: number; right: number; top: number; bottom: number }[];
}

/** The sheets of the model in the order of their tabs. */
export function modelSheets({ getters }: Model): ModelSheet[] {
  return getters.getSheetIds().map((id) => {
    const { xSplit, ySplit } = getters.getPaneDivisions(id);
    return {
      id,
      name: getters.getSheetName(id),
      rows: getters.getNumberRows(id),
      columns: getters.getNumberCols(id),
      hidden: !getters.isSheetVisible(id),
      color: getters.getSheet(id).color ?? null,
      gridlines: getters.getGridLinesVisibility(id),
      frozenRows: ySplit,
      frozenColumns: xSplit,
      merges: getters
        .getMerges(id)
        .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
    };
  });
}

/** What the model keeps of a line of a sheet: whether it is hidden, and a size of its own. */
export function modelLine(
  { getters }: Model,
  sheetId: string,
  axis: 'row' | 'column',
  at: number,
): { hidden: boolean; size: number | undefined } {
  return axis === 'row'
    ? { hidden: getters.isRowHiddenByUser(sheetId, at), size: getters.getUserRowSize(sheetId, at) }
    : { hidden: getters.isColHiddenByUser(sheetId, at), size: getters.getColSize(sheetId, at) };
}

/** A cell of the model as it was entered. */
export interface ModelCell {
  /** The formula in the engine's spelling, or the literal's text. */
  content: string;
  isFormula: boolean;
  value: string | number | boolean | null;
  format: string | undefined;
  style: object | undefined;
}

/** The cell at a place of the model; undefined for a blank one without dress. */
export function modelCell(
  { getters }: Model,
  sheetId: string,
  row: number,
  col: number,
): ModelCell | undefined {
  const cell = getters.getCell({ sheetId, row, col });
  if (!cell) return undefined;
  const { format, style } = cell;
  if (cell.isFormula) {
    const content = cell.compiledFormula.toFormulaString(getters);
    return { content, isFormula: true, value: null, format, style };
  }
  return { content: cell.content, isFormula: false, value: cell.parsedValue, format, style };
}
