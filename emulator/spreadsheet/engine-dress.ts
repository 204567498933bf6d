// What surrounds the cells, as the engine is given it: sizes, hidden and frozen lines, merges,
// dropdowns, conditional formats, colours of tabs.

import { areaName, quotedSheet } from './a1.ts';
import { type EngineChart, engineCharts } from './engine-charts.ts';
import { engineConditionalFormat } from './engine-conditional.ts';
import type { ContentRules } from './engine-content.ts';
import type { Area, Cell, SheetState, SpreadsheetState, ValidationState } from './state.ts';

/** The engine's id of a sheet. */
export const engineSheetId = (sheetId: number): string => `s${sheetId}`;

const LINE_HEIGHT = 21;
const COLUMN_WIDTH = 100;

export interface EngineZone {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const zoneOf = (area: Area): EngineZone => ({
  left: area.column,
  right: area.column + area.columns - 1,
  top: area.row,
  bottom: area.row + area.rows - 1,
});

/** A criterion of the engine with its values. */
export interface EngineCriterion {
  type: string;
  values: string[];
  displayStyle?: 'arrow' | 'plainText';
  dateValue?: string;
}

/** The criterion of a dropdown or another rule that the engine can show; null for the others. */
export function engineValidation(
  book: SpreadsheetState,
  rule: ValidationState,
): EngineCriterion | null {
  const [first] = rule.args;
  const displayStyle = rule.dropdown ? 'arrow' : 'plainText';
  if (rule.criteria === 'VALUE_IN_LIST' && Array.isArray(first)) {
    return { type: 'isValueInList', values: first, displayStyle };
  }
  if (rule.criteria === 'VALUE_IN_RANGE' && typeof first === 'object' && !Array.isArray(first)) {
    const sheet = book.sheets.find((one) => one.sheetId === first.sheetId);
    if (!sheet) return null;
    const values = [`${quotedSheet(sheet.name)}!${areaName(first.area)}`];
    return { type: 'isValueInRange', values, displayStyle };
  }
  if (rule.criteria === 'CHECKBOX' && rule.args.length === 0)
    return { type: 'isBoolean', values: [] };
  if (rule.criteria === 'DATE_IS_VALID_DATE') return { type: 'dateIsValid', values: [] };
  return null;
}

/** The areas of each validation rule of a sheet, as vertical runs of the cells that carry it. */
export function validationAreas(sheet: SheetState): Map<string, Area[]> {
  const areas = new Map<string, Area[]>();
  const open = new Map<string, Area>();
  const note = (row: number, column: number, key: string) => {
    const place = `${column} ${key}`;
    const run = open.get(place);
    if (run && run.row + run.rows === row) {
      run.rows++;
      return;
    }
    const area = { row, column, rows: 1, columns: 1 };
    open.set(place, area);
    const known = areas.get(key);
    if (known) known.push(area);
    else areas.set(key, [area]);
  };
  sheet.cells.forEach((cells: (Cell | undefined)[] | undefined, row) => {
    cells?.forEach((cell, column) => {
      if (cell?.dv !== undefined) note(row, column, cell.dv);
    });
  });
  return areas;
}

/** The frame of a sheet in the form that the engine imports; all but its cells. */
export interface SheetFrame {
  name: string;
  colNumber: number;
  rowNumber: number;
  cols: Record<number, { size?: number; isHidden?: boolean }>;
  rows: Record<number, { size?: number; isHidden?: boolean }>;
  merges: string[];
  conditionalFormats: { id: string; ranges: string[]; rule: object }[];
  dataValidationRules: {
    id: string;
    ranges: string[];
    criterion: EngineCriterion;
    isBlocking: boolean;
  }[];
  charts: EngineChart[];
  areGridLinesVisible: boolean;
  isVisible: boolean;
  panes: { xSplit: number; ySplit: number };
  color?: string;
}

function lines(
  sizes: Record<number, number>,
  hidden: number[],
  count: number,
  usual: number | null,
): Record<number, { size?: number; isHidden?: boolean }> {
  const frame: Record<number, { size?: number; isHidden?: boolean }> = {};
  if (usual !== null) for (let at = 0; at < count; at++) frame[at] = { size: usual };
  for (const [at, size] of Object.entries(sizes)) frame[Number(at)] = { size };
  for (const at of hidden) frame[at] = { ...frame[at], isHidden: true };
  return frame;
}

/** The frame of a sheet as the engine should have it. */
export function sheetFrame(
  book: SpreadsheetState,
  sheet: SheetState,
  rules: ContentRules,
): SheetFrame {
  const areas = validationAreas(sheet);
  return {
    name: sheet.name,
    colNumber: sheet.maxColumns,
    rowNumber: sheet.maxRows,
    cols: lines(sheet.columnWidths, sheet.hiddenColumns, sheet.maxColumns, COLUMN_WIDTH),
    rows: lines(
      Object.fromEntries(
        Object.entries(sheet.rowHeights).filter(([, size]) => size !== LINE_HEIGHT),
      ),
      sheet.hiddenRows,
      sheet.maxRows,
      null,
    ),
    merges: sheet.merges.map(areaName),
    conditionalFormats: sheet.conditionalFormats.flatMap((format, index) => {
      const rule = engineConditionalFormat(format, rules, book.timeZone);
      return rule ? [{ id: `cf${index}`, ranges: format.areas.map(areaName), rule }] : [];
    }),
    dataValidationRules: [...areas].flatMap(([key, list]) => {
      const rule = sheet.validations[key];
      const criterion = rule && engineValidation(book, rule);
      if (!rule || !criterion) return [];
      return [{ id: key, ranges: list.map(areaName), criterion, isBlocking: !rule.allowInvalid }];
    }),
    charts: engineCharts(book, sheet),
    areGridLinesVisible: sheet.gridlines,
    isVisible: !sheet.hidden,
    panes: { xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows },
    ...(sheet.tabColor !== null && { color: sheet.tabColor }),
  };
}

/** The frame of a sheet of which only the values are wanted. */
export function plainFrame(sheet: SheetState): SheetFrame {
  return {
    name: sheet.name,
    colNumber: sheet.maxColumns,
    rowNumber: sheet.maxRows,
    cols: {},
    rows: {},
    merges: [],
    conditionalFormats: [],
    dataValidationRules: [],
    charts: [],
    areGridLinesVisible: true,
    isVisible: true,
    panes: { xSplit: 0, ySplit: 0 },
  };
}
