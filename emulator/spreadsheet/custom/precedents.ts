// What a cell of a model rests on, by way of other formulas, however far.

import type { Model } from '@odoo/o-spreadsheet';

type Getters = Model['getters'];

export interface Place {
  sheetId: string;
  row: number;
  col: number;
}

/** Cells of one sheet, from corner to corner. */
export interface Span {
  sheetId: string;
  zone: { top: number; bottom: number; left: number; right: number };
}

export interface Behind {
  /** The formulas by their places. */
  formulas: ReadonlyMap<string, string>;
  /** Sheets of which a blank cell counts: something may spill into it. */
  blanks: ReadonlySet<string>;
  /** Whether a formula makes up its reference while it is computed. */
  anywhere: boolean;
}

export const placeKey = ({ sheetId, row, col }: Place): string => `${sheetId} ${row} ${col}`;

export const spanOf = ({ sheetId, row, col }: Place): Span => ({
  sheetId,
  zone: { top: row, bottom: row, left: col, right: col },
});

/** The text of the formula at a place; null where none stands. */
export function formulaAt(getters: Getters, place: Place): string | null {
  const cell = getters.getCell(place);
  return cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : null;
}

/** What these cells rest on, themselves included. */
export function behind(getters: Getters, from: readonly Span[]): Behind {
  const waiting = [...from];
  const formulas = new Map<string, string>();
  const blanks = new Set<string>();
  let anywhere = false;
  for (let span = waiting.pop(); span; span = waiting.pop()) {
    for (const place of placesOf(getters, span)) {
      const cell = getters.getCell(place);
      if (!cell || (!cell.isFormula && cell.content === '')) blanks.add(place.sheetId);
      if (!cell?.isFormula || formulas.has(placeKey(place))) continue;
      const text = cell.compiledFormula.toFormulaString(getters);
      formulas.set(placeKey(place), text);
      anywhere ||= /\b(INDIRECT|OFFSET)\s*\(/i.test(text);
      waiting.push(...cell.compiledFormula.rangeDependencies);
      for (const name of cell.compiledFormula.symbols) {
        const range = getters.getNamedRange(name)?.range;
        if (range) waiting.push(range);
      }
    }
  }
  return { formulas, blanks, anywhere };
}

function* placesOf(getters: Getters, { sheetId, zone }: Span): Generator<Place> {
  if (!getters.tryGetSheet(sheetId)) return;
  const bottom = Math.min(zone.bottom, getters.getNumberRows(sheetId) - 1);
  const right = Math.min(zone.right, getters.getNumberCols(sheetId) - 1);
  for (let row = zone.top; row <= bottom; row++) {
    for (let col = zone.left; col <= right; col++) yield { sheetId, row, col };
  }
}
