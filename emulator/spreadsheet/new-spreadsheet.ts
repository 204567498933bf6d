// A new spreadsheet and a new tab, as Google makes them.

import { firstCell } from './selection.ts';
import type { SheetState, SpreadsheetState } from './state.ts';
import { standard } from './themes.ts';

/** Google's default grid of a new tab (platform.md §1.3). */
const ROWS = 1000;
const COLUMNS = 26;

/** A new, empty tab. */
export function newSheet(
  sheetId: number,
  name: string,
  rows: number = ROWS,
  columns: number = COLUMNS,
): SheetState {
  return {
    sheetId,
    name,
    hidden: false,
    tabColor: null,
    maxRows: rows,
    maxColumns: columns,
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: true,
    cells: [],
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    rowGroups: [],
    columnGroups: [],
    rowGroupToggle: 'AFTER',
    columnGroupToggle: 'AFTER',
    selection: firstCell(),
    rightToLeft: false,
    charts: [],
    images: [],
    merges: [],
    validations: {},
    conditionalFormats: [],
    protections: [],
    filter: null,
    filterCriteria: {},
    bandings: [],
    pivots: [],
    slicers: [],
    metadata: [],
  };
}

/** What Google calls the nth tab for an account of that language (platform.md §2.1). */
export function defaultSheetName(language: 'vi' | 'en', number: number): string {
  return language === 'vi' ? `Trang tính${number}` : `Sheet${number}`;
}

/** What the nth tab for a chart is called. [K] */
export function objectSheetName(language: 'vi' | 'en', number: number): string {
  return language === 'vi' ? `Biểu đồ${number}` : `Chart${number}`;
}

/** A new spreadsheet with one empty tab whose id is 0. */
export function newSpreadsheet(options: {
  id: string;
  name: string;
  locale: string;
  timeZone: string;
  language: 'vi' | 'en';
  rows?: number;
  columns?: number;
}): SpreadsheetState {
  const { id, name, locale, timeZone, language, rows, columns } = options;
  return {
    id,
    name,
    locale,
    timeZone,
    sheets: [newSheet(0, defaultSheetName(language, 1), rows, columns)],
    activeSheetId: 0,
    calculation: { interval: 'ON_CHANGE', iterative: false, cycles: 50, threshold: 0.05 },
    theme: standard(),
    namedRanges: [],
    metadata: [],
    editors: [],
    viewers: [],
    revision: 0,
  };
}
