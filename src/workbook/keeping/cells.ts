// Between what a spreadsheet gives and takes, and the cells of a snapshot.

import { type KeptCell, sameCell } from '../../domain/keeping/kept-cell.ts';
import { isDate } from '../read-cells.ts';
import { type CellContent, textCell } from '../write-cells.ts';

/** A cell of `getValues`, with its formula where staff may have written one. */
export function keptCell(value: unknown, formula = ''): KeptCell {
  if (formula !== '') return { f: formula };
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (value === null || value === undefined) return '';
  return isDate(value) ? { d: wallClock(value) } : String(value);
}

/** What is written into a cell so that it holds this again: a text is never parsed. */
export function contentFor(cell: KeptCell): CellContent {
  if (typeof cell === 'string') return textCell(cell);
  if (typeof cell !== 'object') return { kind: 'value', value: cell };
  return { kind: 'value', value: 'f' in cell ? cell.f : dateAt(cell.d) };
}

/** What is written so that a cell holds again what was read of it. */
export const contentAgain = (cell: unknown): CellContent => contentFor(keptCell(cell));

/** Whether a cell as it was read holds what it should. */
export function holds(value: unknown, wanted: KeptCell): boolean {
  return sameCell(keptCell(value), wanted);
}

/** Local parts are the wall clock's (platform.md §2.4); no zone is in the text. */
function wallClock(date: Date): string {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => padded(part));
  const shown = `${padded(year, 4)}-${padded(month)}-${padded(day)}`;
  return `${shown}T${time.join(':')}.${padded(date.getMilliseconds(), 3)}`;
}

function dateAt(text: string): Date {
  const [year = 0, month = 1, day = 1, hours, minutes, seconds, thousandths] = text
    .split(/[-T:.]/)
    .map(Number);
  return new Date(year, month - 1, day, hours, minutes, seconds, thousandths);
}

function padded(part: number, length = 2): string {
  return String(part).padStart(length, '0');
}
