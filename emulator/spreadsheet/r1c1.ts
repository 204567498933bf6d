// Formulas between A1 and R1C1 notation: `R[1]C[-2]` counts from the formula's own cell, `R1C2` from A1.

import { type Corner, readReference, writeReference } from './formula-references.ts';
import { pieces, sheetPart } from './formula-text.ts';

function part(letter: string, place: number | null, fixed: boolean, own: number): string {
  if (place === null) return '';
  return fixed ? `${letter}${place + 1}` : `${letter}[${place - own}]`;
}

/**
 * The formula in R1C1 notation, as Google's own macros write it: relative places always in brackets.
 * @example r1c1OfFormula('=SUM(A1:A3)', '.', 3, 0) // '=SUM(R[-3]C[0]:R[-1]C[0])'
 */
export function r1c1OfFormula(
  formula: string,
  decimal: ',' | '.',
  row: number,
  column: number,
): string {
  const corner = (place: Corner) =>
    part('R', place.row, place.rowFixed, row) + part('C', place.column, place.columnFixed, column);
  return pieces(formula, decimal)
    .map(({ kind, text }) => {
      if (kind !== 'reference') return text;
      const { sheet, from, to } = readReference(text);
      const prefix = sheet === null ? '' : text.slice(0, text.lastIndexOf('!') + 1);
      return `${prefix}${corner(from)}${to ? `:${corner(to)}` : ''}`;
    })
    .join('');
}

const place = '(?:\\[-?\\d+\\]|[1-9]\\d*)';
const cornerPart = `(?:R${place}?C${place}?|[RC]${place})`;
const areaPart = `(?:${cornerPart}(?::(?:${cornerPart}|[RC]))?|R:R|C:C)`;
const r1c1 = new RegExp(
  `"(?:[^"]|"")*"?|(?<![\\p{L}\\p{N}_.$])(?<sheet>(?:${sheetPart})?)(?<area>${areaPart})(?![\\p{L}\\p{N}_.(!\\[])`,
  'giu',
);
const cornerPattern = new RegExp(`^(?:R(${place})?)?(?:C(${place})?)?$`, 'i');

interface Axis {
  place: number | null;
  fixed: boolean;
}

/** A place as `R…` or `C…` tells it; null when it lies before the first line. */
function axis(named: boolean, text: string | undefined, own: number): Axis | null {
  if (!named) return { place: null, fixed: false };
  if (text === undefined) return { place: own, fixed: false };
  if (!text.startsWith('[')) return { place: Number(text) - 1, fixed: true };
  const at = own + Number(text.slice(1, -1));
  return at < 0 ? null : { place: at, fixed: false };
}

function cornerOf(text: string, row: number, column: number): Corner | null {
  const [, rowText, columnText] = cornerPattern.exec(text) ?? [];
  const down = axis(/^R/i.test(text), rowText, row);
  const right = axis(/C/i.test(text), columnText, column);
  if (!down || !right) return null;
  return {
    row: down.place,
    rowFixed: down.fixed,
    column: right.place,
    columnFixed: right.fixed,
  };
}

/**
 * The formula in A1 notation for the cell at a zero-based place; a place off the grid is `#REF!`.
 * What is A1 already stays as it is.
 * @example formulaOfR1C1('=SUM(R[-3]C[0]:R[-1]C[0])', 3, 0) // '=SUM(A1:A3)'
 */
export function formulaOfR1C1(formula: string, row: number, column: number): string {
  return formula.replace(r1c1, (text, ...rest) => {
    const groups: { sheet?: string; area?: string } = rest.at(-1) ?? {};
    if (groups.area === undefined) return text;
    const [first = '', second] = groups.area.split(':');
    const from = cornerOf(first, row, column);
    const to = second === undefined ? null : cornerOf(second, row, column);
    if (!from || (second !== undefined && !to)) return '#REF!';
    const whole = !to && (from.row === null || from.column === null);
    return `${groups.sheet}${writeReference({ sheet: null, from, to: whole ? from : to })}`;
  });
}
