// Keeps the forecast true from day to day; a plan that cannot be read must not stop the day's other work.

import type { Office } from '../../ports.ts';
import type { Kept } from '../../workbook/schema.ts';
import { told } from '../tell.ts';
import { finishStopped } from './carry-out.ts';
import { refreshForecast } from './forecast-cells.ts';
import { planBook } from './plan-book.ts';

/** Finishes a move that was stopped, and writes the forecast where it changed. Under the lock. */
export function keepForecast(rounds: readonly Kept<'rounds'>[], office: Office): void {
  try {
    if (!finishStopped(office)) refreshForecast(office, planBook(office, rounds));
  } catch (error) {
    told(error, office);
  }
}
