// A1 notation: names of columns, cells and ranges, read and written.

import type { Area } from './state.ts';

/**
 * The letters of a zero-based column.
 * @example columnName(27) // 'AB'
 */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/**
 * The zero-based column of its letters.
 * @example columnIndex('AB') // 27
 */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The A1 name of one cell, such as `C7`, from zero-based places. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The A1 name of an area; a single cell has no colon. */
export function areaName(area: Area): string {
  const from = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return from;
  return `${from}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** A sheet's name as a formula writes it, quoted where it must be. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'Tên trang'!A1:B2` into the sheet's name (null when absent) and the rest. */
export function splitSheet(text: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const plain = /^([^'!]+)!(.*)$/s.exec(text);
  return plain ? { sheet: plain[1] ?? '', rest: plain[2] ?? '' } : { sheet: null, rest: text };
}

/** Which ends a notation leaves open: `B2:B` has no last row. */
export interface OpenEnds {
  startRow: boolean;
  endRow: boolean;
  startColumn: boolean;
  endColumn: boolean;
}

/** Of areas that were read from a text; whoever copies an area gives it ends of its own. */
const openEnds = new WeakMap<Area, OpenEnds>();

/** The open ends of an area as the text named it; none for an area of another origin. */
export function openEndsOf(area: Area): OpenEnds {
  const closed = { startRow: false, endRow: false, startColumn: false, endColumn: false };
  return openEnds.get(area) ?? closed;
}

const corner = /^\$?([A-Za-z]{1,3})?\$?(\d+)?$/;

/**
 * The area that an A1 text (without sheet) names; open ends reach the sheet's edge. null when the
 * text is no A1 notation.
 * @example parseArea('B2:B', 100, 26) // { row: 1, column: 1, rows: 99, columns: 1 }
 */
export function parseArea(text: string, maxRows: number, maxColumns: number): Area | null {
  const parts = text.trim().split(':');
  if (parts.length > 2) return null;
  const first = corner.exec(parts[0] ?? '');
  const last = corner.exec(parts[1] ?? parts[0] ?? '');
  if (!first || !last) return null;
  const [, fromColumn, fromRow] = first;
  const [, toColumn, toRow] = last;
  if (fromColumn === undefined && fromRow === undefined) return null;
  if (toColumn === undefined && toRow === undefined) return null;
  if (parts.length === 1 && (fromColumn === undefined || fromRow === undefined)) return null;
  const top = fromRow === undefined ? 0 : Number(fromRow) - 1;
  const left = fromColumn === undefined ? 0 : columnIndex(fromColumn);
  const bottom = toRow === undefined ? maxRows - 1 : Number(toRow) - 1;
  const right = toColumn === undefined ? maxColumns - 1 : columnIndex(toColumn);
  const area = {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
  openEnds.set(area, {
    startRow: fromRow === undefined,
    endRow: toRow === undefined,
    startColumn: fromColumn === undefined,
    endColumn: toColumn === undefined,
  });
  return area;
}

/** Whether two areas share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Whether a cell lies in an area. */
export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
