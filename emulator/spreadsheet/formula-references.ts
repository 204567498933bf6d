// References inside formulas: found, rewritten when sheets, rows or columns change, and shifted
// when a formula is copied.

import { columnIndex, columnName, quotedSheet, splitSheet } from './a1.ts';
import { type AxisChange, mapSpan } from './axis-change.ts';
import { pieces } from './formula-text.ts';

/** One corner of a reference; null where the reference is open (`A:A` has no rows). */
export interface Corner {
  column: number | null;
  columnFixed: boolean;
  row: number | null;
  rowFixed: boolean;
}

export interface Reference {
  /** The sheet's name as named in the formula; null for the formula's own sheet. */
  sheet: string | null;
  from: Corner;
  to: Corner | null;
}

const corner = /^(\$?)([A-Za-z]{1,3})?(\$?)([1-9]\d*)?$/;

function parseCorner(text: string): Corner {
  const [, first = '', letters, second = '', digits] = corner.exec(text) ?? [];
  return {
    column: letters === undefined ? null : columnIndex(letters),
    columnFixed: letters !== undefined && first === '$',
    row: digits === undefined ? null : Number(digits) - 1,
    rowFixed: digits !== undefined && (letters === undefined ? first : second) === '$',
  };
}

function cornerText({ column, columnFixed, row, rowFixed }: Corner): string {
  const left = column === null ? '' : `${columnFixed ? '$' : ''}${columnName(column)}`;
  return left + (row === null ? '' : `${rowFixed ? '$' : ''}${row + 1}`);
}

/** A reference as a formula spells it. */
export function readReference(text: string): Reference {
  const { sheet, rest } = splitSheet(text);
  const [from = '', to] = rest.split(':');
  return { sheet, from: parseCorner(from), to: to === undefined ? null : parseCorner(to) };
}

/** The spelling of a reference; the inverse of `readReference`. */
export function writeReference({ sheet, from, to }: Reference): string {
  const prefix = sheet === null ? '' : `${quotedSheet(sheet)}!`;
  return `${prefix}${cornerText(from)}${to ? `:${cornerText(to)}` : ''}`;
}

/** The formula with each reference replaced by what `change` returns; null becomes `#REF!`. */
export function mapReferences(
  formula: string,
  decimal: ',' | '.',
  change: (reference: Reference) => Reference | null,
): string {
  return pieces(formula, decimal)
    .map(({ kind, text }) => {
      if (kind !== 'reference') return text;
      const before = readReference(text);
      const after = change(before);
      return after === null ? '#REF!' : after === before ? text : writeReference(after);
    })
    .join('');
}

function movedSpan(
  change: AxisChange,
  first: number | null,
  last: number | null,
): [number | null, number | null] | null {
  if (first === null && last === null) return [null, null];
  const start = first ?? 0;
  // An open end (`A2:A`) has no last place: nothing can push it out.
  const span = mapSpan(change, start, last ?? Number.MAX_SAFE_INTEGER);
  if (!span) return null;
  return [first === null ? null : span[0], last === null ? null : span[1]];
}

/** Moves a reference with rows or columns that are inserted, deleted or moved on its sheet. */
export function moveReference(reference: Reference, change: AxisChange): Reference | null {
  const { from, to } = reference;
  const end = to ?? from;
  if (change.axis === 'row') {
    const rows = movedSpan(change, from.row, end.row);
    if (!rows) return null;
    return {
      ...reference,
      from: { ...from, row: rows[0] },
      to: to && { ...to, row: rows[1] },
    };
  }
  const columns = movedSpan(change, from.column, end.column);
  if (!columns) return null;
  return {
    ...reference,
    from: { ...from, column: columns[0] },
    to: to && { ...to, column: columns[1] },
  };
}

/** The formula as it reads when its cell is copied `rows` down and `columns` right. */
export function copiedFormula(
  formula: string,
  decimal: ',' | '.',
  rows: number,
  columns: number,
): string {
  const shift = (place: Corner): Corner | null => {
    const row = place.row === null || place.rowFixed ? place.row : place.row + rows;
    const column =
      place.column === null || place.columnFixed ? place.column : place.column + columns;
    if ((row !== null && row < 0) || (column !== null && column < 0)) return null;
    return { ...place, row, column };
  };
  return mapReferences(formula, decimal, (reference) => {
    const from = shift(reference.from);
    const to = reference.to && shift(reference.to);
    return from && (to || !reference.to) ? { ...reference, from, to } : null;
  });
}
