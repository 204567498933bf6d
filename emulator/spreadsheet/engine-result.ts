// What a cell of a model shows, in Google's words.

import { evaluated, type Model } from './engine-library.ts';
import type { CellValue } from './state.ts';

/** A formula's result, and the date format that the formula gives it by itself. */
export interface Computed {
  value: CellValue;
  format: string | undefined;
}

const googleErrors: Record<string, string> = {
  '#REF': '#REF!',
  '#BAD_EXPR': '#ERROR!',
  '#CYCLE': '#REF!',
  '#ERROR': '#VALUE!',
  '#SPILL!': '#REF!',
};

export function computedAt(model: Model, sheetId: string, row: number, column: number): Computed {
  const { value, format } = evaluated(model, sheetId, row, column);
  if (typeof value !== 'string') return { value: value ?? '', format };
  return { value: googleErrors[value] ?? value, format };
}
