// What a cell of a model shows, in Google's words.

import { LOADING } from './custom/call.ts';
import { evaluated, type Model } from './engine-library.ts';
import { errorText } from './error-text.ts';
import type { CellValue } from './state.ts';

/** A formula's result, and the date format that the formula gives it by itself. */
export interface Computed {
  value: CellValue;
  format: string | undefined;
  /** The sentence that the cell shows beside an error; '' for none. */
  message: string;
}

export function computedAt(model: Model, sheetId: string, row: number, column: number): Computed {
  const { value, format, message } = evaluated(model, sheetId, row, column);
  if (message === LOADING) return { value: LOADING, format: undefined, message };
  if (typeof value !== 'string') return { value: value ?? '', format, message };
  return { value: errorText(value), format, message };
}
