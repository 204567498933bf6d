// A validation rule with formulas: they are written for one cell, the rule's anchor, and read
// relative to it at every other, as those of a range in the menu "Data validation" are.

import { type AxisChange, mapPlace } from './axis-change.ts';
import { copiedFormula } from './formula-references.ts';
import { localeFacts } from './locale.ts';
import type { SheetState, SpreadsheetState, ValidationState } from './state.ts';

interface Anchor {
  row: number;
  column: number;
}

/** Whether an argument is a formula: conditions may be given one wherever they take a value. */
export const isFormula = (arg: unknown): arg is string =>
  typeof arg === 'string' && arg.startsWith('=');

/** The rule as a sheet keeps it that was set on a range with this first cell. */
export function anchored(rule: ValidationState, { row, column }: Anchor): ValidationState {
  const kept = structuredClone(rule);
  return rule.args.some(isFormula) ? { ...kept, at: { row, column } } : kept;
}

/**
 * The rule as it is written for one cell. What a script reads at a cell is that cell's formula [K].
 * @example a rule `=A2>1` anchored in row 2 reads `=A4>1` in row 4
 */
export function ruleAt(
  rule: ValidationState,
  row: number,
  column: number,
  locale: string,
): ValidationState {
  if (!rule.at) return rule;
  const { at, ...rest } = rule;
  const { decimal } = localeFacts(locale);
  const shift = (formula: string) =>
    copiedFormula(formula, decimal, row - at.row, column - at.column);
  return { ...rest, args: rule.args.map((arg) => (isFormula(arg) ? shift(arg) : arg)) };
}

/**
 * Takes anchors along when rows or columns move. Called before the cells do: a rule whose anchor is
 * deleted is written anew for another of its cells.
 * @param concerns the places that move with the change; all where it is left out
 */
export function moveAnchors(
  book: SpreadsheetState,
  sheet: SheetState,
  change: AxisChange,
  concerns: (place: Anchor) => boolean = () => true,
): void {
  const moved = (place: Anchor) => {
    const at = place[change.axis];
    return concerns(place) ? mapPlace(change, at) : at;
  };
  for (const [key, rule] of Object.entries(sheet.validations)) {
    if (!rule.at) continue;
    const stays = (place: Anchor) => moved(place) !== null;
    const at = stays(rule.at) ? rule.at : carrier(sheet, key, stays);
    if (!at) continue;
    const { args } = ruleAt(rule, at.row, at.column, book.locale);
    rule.args = args;
    rule.at = { ...at, [change.axis]: moved(at) ?? 0 };
  }
}

/** The first cell with the rule that is among those that stay. */
function carrier(sheet: SheetState, key: string, stays: (place: Anchor) => boolean): Anchor | null {
  for (const [row, cells] of sheet.cells.entries()) {
    const column = (cells ?? []).findIndex(
      (cell, at) => cell?.dv === key && stays({ row, column: at }),
    );
    if (column >= 0) return { row, column };
  }
  return null;
}
