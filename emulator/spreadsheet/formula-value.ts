// What a formula gives that stands in no cell, such as that of a filter.

import type { WorkbookEngine } from './engine.ts';
import { errorText } from './error-text.ts';
import { canonicalFormula } from './formula-text.ts';
import type { CellValue } from './state.ts';

/** The value of a formula as if it stood somewhere on the sheet; the first of several. */
export function formulaValue(engine: WorkbookEngine, sheetId: number, formula: string): CellValue {
  const { facts, commaAllowed } = engine.rules;
  const canonical = canonicalFormula(formula, facts, commaAllowed);
  if (canonical === null) return '#ERROR!';
  const result = engine.model.getters.evaluateFormula(engine.idOf(sheetId), canonical);
  const first = Array.isArray(result) ? result[0]?.[0] : result;
  if (typeof first === 'string') return errorText(first);
  return typeof first === 'number' || typeof first === 'boolean' ? first : '';
}

/** Whether a formula that is a condition holds: TRUE or any number but 0; an error does not. */
export const holds = (result: CellValue): boolean =>
  result === true || (typeof result === 'number' && result !== 0);
