// Changes of a spreadsheet's shape: rows, columns and sheets inserted, deleted, moved, renamed, with
// everything that points at them rewritten as Google does.

import { type AxisChange, mapArea, mapPlace, mapSpan } from './axis-change.ts';
import { dressed, lookOf } from './cells.ts';
import { invalidArgument } from './errors.ts';
import { forgetSheet, moveFigures } from './figures.ts';
import { hasColumnAbove, hasNumberAbove, mayName } from './formula-glance.ts';
import { mapReferences, moveReference, type Reference } from './formula-references.ts';
import { moveGroups } from './groups.ts';
import { localeFacts } from './locale.ts';
import { forgetSources, movePivots } from './pivot/move-pivots.ts';
import { moveSelection } from './selection.ts';
import { forgetSlicers, moveSlicers } from './slicers.ts';
import type { Area, Cell, MetadataState, SheetState, SpreadsheetState } from './state.ts';
import { isFormula, moveAnchors } from './validation-anchor.ts';

type ReferenceChange = (reference: Reference) => Reference | null;

/**
 * Rewrites what refers to a sheet in every formula of the spreadsheet: in cells, conditional formats
 * and validations; those of which `mayChange` says that they stay as they are, are not even read.
 */
export function rewriteFormulas(
  book: SpreadsheetState,
  target: SheetState,
  change: ReferenceChange,
  mayChange: (formula: string) => boolean = () => true,
): void {
  const { decimal } = localeFacts(book.locale);
  const mayNameTarget = mayName(target.name);
  for (const sheet of book.sheets) {
    const isOwn = sameName(sheet.name, target.name);
    const about = ({ sheet: named }: Reference) =>
      named === null ? isOwn : sameName(named, target.name);
    const rewrite = (formula: string) =>
      (isOwn || mayNameTarget(formula)) && mayChange(formula)
        ? mapReferences(formula, decimal, (one) => (about(one) ? change(one) : one))
        : formula;
    const rewriteArg = <T>(arg: T): T => (isFormula(arg) ? (rewrite(arg) as T) : arg);
    for (const row of sheet.cells) {
      if (!row) continue;
      for (let column = 0; column < row.length; column++) {
        const cell = row[column];
        if (cell?.f === undefined) continue;
        const f = rewrite(cell.f);
        if (f !== cell.f) row[column] = { ...cell, f };
      }
    }
    for (const format of sheet.conditionalFormats) {
      format.args = format.args.map((arg) => rewriteArg(arg));
    }
    for (const rule of Object.values(sheet.validations)) {
      rule.args = rule.args.map((arg) => rewriteArg(arg));
    }
    for (const { condition } of Object.values(sheet.filterCriteria)) {
      if (condition) condition.args = condition.args.map((arg) => rewriteArg(arg));
    }
  }
}

function moveKeys<T>(record: Record<number, T>, change: AxisChange): Record<number, T> {
  const moved: Record<number, T> = {};
  for (const [key, value] of Object.entries(record)) {
    const place = mapPlace(change, Number(key));
    if (place !== null) moved[place] = value;
  }
  return moved;
}

const isPlace = (place: number | null): place is number => place !== null;
const isArea = (area: Area | null): area is Area => area !== null;

function moveMetadata(metadata: MetadataState[], change: AxisChange): MetadataState[] {
  return metadata.flatMap((entry) => {
    const span = change.axis === 'row' ? entry.rows : entry.columns;
    if (!span) return [entry];
    const moved = mapSpan(change, span[0], span[1]);
    if (!moved) return [];
    return [change.axis === 'row' ? { ...entry, rows: moved } : { ...entry, columns: moved }];
  });
}

function moveRules(sheet: SheetState, change: AxisChange): void {
  const moved = (areas: Area[]) => areas.map((area) => mapArea(change, area)).filter(isArea);
  sheet.merges = moved(sheet.merges);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const areas = moved(format.areas);
    return areas.length ? [{ ...format, areas }] : [];
  });
  sheet.protections = sheet.protections.flatMap((protection) => {
    const unprotected = moved(protection.unprotected);
    if (protection.area === null) return [{ ...protection, unprotected }];
    const area = mapArea(change, protection.area);
    return area ? [{ ...protection, area, unprotected }] : [];
  });
  sheet.bandings = sheet.bandings.flatMap((banding) => {
    const area = mapArea(change, banding.area);
    return area ? [{ ...banding, area }] : [];
  });
  sheet.filter = sheet.filter && mapArea(change, sheet.filter);
  if (change.axis === 'column') sheet.filterCriteria = moveKeys(sheet.filterCriteria, change);
  sheet.metadata = moveMetadata(sheet.metadata, change);
}

function moveLine<T>(line: T[], change: AxisChange, blank: () => T): void {
  const { at, count } = change;
  switch (change.kind) {
    case 'insert':
      if (at < line.length) line.splice(at, 0, ...Array.from({ length: count }, blank));
      return;
    case 'delete':
      if (at < line.length) line.splice(at, count);
      return;
    case 'move': {
      const needed = Math.max(at + count, change.to);
      while (line.length < needed) line.push(blank());
      const block = line.splice(at, count);
      line.splice(change.to > at ? change.to - count : change.to, 0, ...block);
    }
  }
}

/** Applies a change of rows or columns to a sheet and to everything that refers to it. */
export function changeAxis(book: SpreadsheetState, sheet: SheetState, change: AxisChange): void {
  const step =
    change.kind === 'insert' ? change.count : change.kind === 'delete' ? -change.count : 0;
  moveAnchors(book, sheet, change);
  if (change.axis === 'row') {
    moveLine(sheet.cells, change, () => []);
    sheet.maxRows += step;
    sheet.rowHeights = moveKeys(sheet.rowHeights, change);
    sheet.hiddenRows = sheet.hiddenRows.map((row) => mapPlace(change, row)).filter(isPlace);
    if (change.kind === 'delete') sheet.frozenRows = lessFrozen(sheet.frozenRows, change);
  } else {
    for (const row of sheet.cells) if (row) moveLine(row, change, () => undefined);
    sheet.maxColumns += step;
    sheet.columnWidths = moveKeys(sheet.columnWidths, change);
    sheet.hiddenColumns = sheet.hiddenColumns.map((at) => mapPlace(change, at)).filter(isPlace);
    if (change.kind === 'delete') sheet.frozenColumns = lessFrozen(sheet.frozenColumns, change);
  }
  moveRules(sheet, change);
  moveGroups(sheet, change);
  moveSelection(sheet, change);
  moveFigures(book, sheet, change);
  movePivots(book, sheet, change);
  moveSlicers(book, sheet, change);
  book.namedRanges = book.namedRanges.flatMap((named) => {
    if (named.sheetId !== sheet.sheetId) return [named];
    const area = mapArea(change, named.area);
    return area ? [{ ...named, area }] : [];
  });
  for (const other of book.sheets) {
    for (const rule of Object.values(other.validations)) {
      rule.args = rule.args.map((arg) => {
        if (typeof arg !== 'object' || Array.isArray(arg) || arg.sheetId !== sheet.sheetId)
          return arg;
        return { ...arg, area: mapArea(change, arg.area) ?? arg.area };
      });
    }
  }
  const first = change.kind === 'move' ? Math.min(change.at, change.to) : change.at;
  const mayReach = change.axis === 'row' ? hasNumberAbove : hasColumnAbove;
  rewriteFormulas(
    book,
    sheet,
    (reference) => moveReference(reference, change),
    // A reference that names no line from the first changed one on stays as it is, an open one, too.
    (formula) => mayReach(formula, first),
  );
}

function lessFrozen(frozen: number, { at, count }: AxisChange): number {
  return frozen - Math.max(0, Math.min(frozen, at + count) - at);
}

/** A tab needs a name, of 100 characters at most. The sentence is not documented. [K] */
export function checkName(name: string): void {
  if (name === '' || name.length > 100) throw invalidArgument('name');
}

/** Sheet names are told apart without regard to case. */
export function sameName(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}

/** Gives inserted rows or columns the dress and the validation of their neighbour (platform.md §2.7). */
export function dressLikeNeighbour(
  sheet: SheetState,
  axis: 'row' | 'column',
  from: number,
  at: number,
  count: number,
): void {
  const dressOf = (cell: Cell | null | undefined): Cell | undefined => {
    if (!cell) return undefined;
    const { note: _, ...dress } = lookOf(cell);
    return dressed(undefined, dress);
  };
  if (axis === 'row') {
    const source = sheet.cells[from];
    if (!source) return;
    const line = source.map(dressOf);
    while (sheet.cells.length < at + count) sheet.cells.push([]);
    for (let row = at; row < at + count; row++) sheet.cells[row] = line.slice();
    return;
  }
  for (const row of sheet.cells) {
    const dress = dressOf(row?.[from]);
    if (!row || !dress) continue;
    while (row.length < at + count) row.push(undefined);
    row.fill(dress, at, at + count);
  }
}

/** Renames a sheet; formulas that name it follow. */
export function renameSheet(book: SpreadsheetState, sheet: SheetState, name: string): void {
  rewriteFormulas(book, sheet, (reference) =>
    reference.sheet === null ? reference : { ...reference, sheet: name },
  );
  sheet.name = name;
}

/** Deletes a sheet; formulas that name it read `#REF!`, named ranges on it go. */
export function deleteSheet(book: SpreadsheetState, sheet: SheetState): void {
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  rewriteFormulas(book, sheet, () => null);
  book.namedRanges = book.namedRanges.filter((named) => named.sheetId !== sheet.sheetId);
  forgetSheet(book, sheet.sheetId);
  forgetSources(book, sheet.sheetId);
  forgetSlicers(book, sheet.sheetId);
  if (book.activeSheetId === sheet.sheetId) {
    book.activeSheetId = (book.sheets.find((one) => !one.hidden) ?? book.sheets[0])?.sheetId ?? 0;
  }
}
