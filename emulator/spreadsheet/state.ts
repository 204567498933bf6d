// What a spreadsheet is, as plain data.

import type { ChartState, ImageState } from './figure-state.ts';
import type { PivotState } from './pivot/pivot-state.ts';
import type { SlicerState } from './slicer-state.ts';

/** What a cell holds. A date is its serial number (day 0 = 30 Dec 1899) with a date format. */
export type CellValue = string | number | boolean;

/** How letters look. */
export interface TextDress {
  color?: string;
  /** The theme colour behind `color`, which then holds what the theme makes of it. */
  colorTheme?: string;
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  underline?: boolean;
  size?: number;
  family?: string;
}

/** Letters of a cell, from `start` up to `end`, that look otherwise than the cell or are a link. */
export interface TextRun extends TextDress {
  start: number;
  end: number;
  link?: string;
}

/** A picture as a cell's value, without its pixels. */
export interface CellImageState {
  /** Where it comes from. */
  url: string;
  title: string;
  description: string;
}

/** What of a cell is its content. */
export type CellContent = Pick<Cell, 'v' | 'f' | 'runs' | 'image'>;

export interface Cell extends TextDress {
  /** The literal value; '' for a blank or formula cell. A formula's result is computed, not kept here. */
  v: CellValue;
  /** The formula as written, with its `=` and `;`; absent for a literal. */
  f?: string;
  /** Parts of the literal text; they go with it. */
  runs?: TextRun[];
  /** The picture that is the cell's value; `v` is '' then. */
  image?: CellImageState;
  /** Number format pattern, such as `dd/MM/yyyy` or `@`. */
  nf?: string;
  bg?: string;
  /** The theme colour behind `bg`. */
  bgTheme?: string;
  h?: 'left' | 'center' | 'right';
  va?: 'top' | 'middle' | 'bottom';
  wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP';
  dir?: 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT';
  /** Degrees counter-clockwise, or letters below each other. */
  rotation?: number | 'vertical';
  /** A hyperlink that is shown as plain text. */
  plainLink?: boolean;
  note?: string;
  /** Key of the sheet's validation rules. */
  dv?: string;
  border?: string;
}

/** Zero-based, inclusive rectangle. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface ValidationState {
  criteria: string;
  args: (CellValue | string[] | { sheetId: number; area: Area })[];
  allowInvalid: boolean;
  help: string;
  dropdown: boolean;
  /** The cell for which the formulas among `args` are written; absent where there are none. */
  at?: { row: number; column: number };
}

/** What a condition compares with: a value, an instant (ms since 1970), or a day relative to today. */
export type ConditionArg = CellValue | { instant: number } | { relative: string };

export interface ConditionState {
  /** A name of `BooleanCriteria`. */
  criteria: string;
  args: ConditionArg[];
}

/** A colour of a gradient and the value that it stands for. */
export interface GradientPoint {
  color: string;
  /** A name of `InterpolationType`. */
  type: string;
  value: string;
}

export interface GradientState {
  min: GradientPoint | null;
  mid: GradientPoint | null;
  max: GradientPoint | null;
}

/** Its criteria is '' where it is a gradient. */
export interface ConditionalFormatState extends ConditionState {
  areas: Area[];
  gradient?: GradientState;
  bg?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  underline?: boolean;
}

/** What the filter of a sheet does by one of its columns. */
export interface FilterCriteriaState {
  condition: ConditionState | null;
  hidden: string[];
  /** For filters of pivot tables only. */
  visible: string[];
}

/** The colours of a banding; null where a role is not shown. */
export interface BandColours {
  header: string | null;
  first: string | null;
  second: string | null;
  footer: string | null;
}

export interface BandingState {
  id: string;
  area: Area;
  /** Null where the bands do not go this way. */
  rows: BandColours | null;
  columns: BandColours | null;
}

export interface ProtectionState {
  id: string;
  description: string;
  /** null protects the whole sheet. */
  area: Area | null;
  /** The named range whose area it is. */
  rangeName?: string;
  unprotected: Area[];
  warningOnly: boolean;
  editors: string[];
}

export interface MetadataState {
  id: number;
  key: string;
  value: string;
  visibility: 'DOCUMENT' | 'PROJECT';
  /** null: on the whole sheet. */
  columns: [first: number, last: number] | null;
  rows: [first: number, last: number] | null;
}

/** A group of rows or columns, from its first line to its last. */
export interface GroupState {
  first: number;
  last: number;
  /** 1 for the outermost. */
  depth: number;
  collapsed: boolean;
}

/** On which side of a group the line with its toggle lies. */
export type GroupToggle = 'BEFORE' | 'AFTER';

/** What is selected in a sheet; the last area is the active one and holds the current cell. */
export interface SelectionState {
  areas: Area[];
  row: number;
  column: number;
}

export interface SheetState {
  sheetId: number;
  name: string;
  hidden: boolean;
  tabColor: string | null;
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  gridlines: boolean;
  /** Rows of cells; holes are blank cells without dress. */
  cells: (Cell | undefined)[][];
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenRows: number[];
  hiddenColumns: number[];
  rowGroups: GroupState[];
  columnGroups: GroupState[];
  rowGroupToggle: GroupToggle;
  columnGroupToggle: GroupToggle;
  selection: SelectionState;
  rightToLeft: boolean;
  /** A sheet of its own for one chart, without cells. */
  object?: true;
  charts: ChartState[];
  images: ImageState[];
  merges: Area[];
  validations: Record<string, ValidationState>;
  conditionalFormats: ConditionalFormatState[];
  protections: ProtectionState[];
  filter: Area | null;
  /** By the column of the sheet. */
  filterCriteria: Record<number, FilterCriteriaState>;
  bandings: BandingState[];
  pivots: PivotState[];
  slicers: SlicerState[];
  metadata: MetadataState[];
}

/** What the roles of a spreadsheet's theme look like. */
export interface ThemeState {
  font: string;
  /** By the names of `ThemeColorType`. */
  colours: Record<string, string>;
}

/** When a spreadsheet computes anew, and whether formulas may go in circles. */
export interface CalculationState {
  interval: 'ON_CHANGE' | 'MINUTE' | 'HOUR';
  iterative: boolean;
  cycles: number;
  threshold: number;
}

export interface SpreadsheetState {
  id: string;
  name: string;
  locale: string;
  timeZone: string;
  /** In the order of the tabs. */
  sheets: SheetState[];
  activeSheetId: number;
  calculation: CalculationState;
  theme: ThemeState;
  namedRanges: { name: string; sheetId: number; area: Area }[];
  metadata: MetadataState[];
  editors: string[];
  viewers: string[];
  /** Goes up with every change; whoever shows the workbook looks at it. */
  revision: number;
}

export type SpreadsheetsState = Record<string, SpreadsheetState>;
