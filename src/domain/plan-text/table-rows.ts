// The rows of a schedule that was pasted from Word or Excel: which column holds what.

import { whenAt } from './read-when.ts';

export type ScheduleColumn = 'number' | 'work' | 'when' | 'owner' | 'support' | 'product' | 'none';

const HEADS: readonly (readonly [ScheduleColumn, RegExp])[] = [
  ['number', /^(?:tt|stt|số tt|số thứ tự)$/iu],
  ['when', /thời (?:gian|hạn|điểm)|tiến độ|hoàn thành/iu],
  ['product', /sản phẩm|kết quả/iu],
  ['support', /phối hợp/iu],
  ['owner', /chủ trì|phụ trách|thực hiện|phân công/iu],
  ['work', /nội dung|công việc|nhiệm vụ|giai đoạn/iu],
];

/** The columns of a head row; null for a row that is none. */
export function headOf(cells: readonly string[]): ScheduleColumn[] | null {
  const columns = cells.map(
    (cell): ScheduleColumn => HEADS.find(([, pattern]) => pattern.test(cell.trim()))?.[0] ?? 'none',
  );
  const short = cells.every((cell) => cell.length <= 60);
  const named = columns.includes('work') && columns.includes('when');
  return short && named ? columns : null;
}

/** The columns of a table without a head: its time, the longest text before or after it, and what follows. */
export function guessedColumns(cells: readonly string[]): ScheduleColumn[] | null {
  const when = cells.findIndex((cell) => whenIn(cell) !== null);
  if (when < 0) return null;
  const others = cells
    .map((cell, index) => ({ index, length: cell.length }))
    .filter(({ index }) => index !== when)
    .sort((a, b) => b.length - a.length);
  const work = others[0]?.index ?? -1;
  const later: ScheduleColumn[] = ['owner', 'product'];
  return cells.map((cell, index) => {
    if (index === when) return 'when';
    if (index === work) return 'work';
    if (index === 0 && /^[\dIVX.]{1,5}$/.test(cell)) return 'number';
    return index > Math.max(when, work) ? (later.shift() ?? 'none') : 'none';
  });
}

/** What a row says of one phase. */
export interface ScheduleRow {
  readonly work: string;
  readonly when: string;
  readonly owner: string;
  readonly product: string;
}

export function scheduleRow(
  cells: readonly string[],
  columns: readonly ScheduleColumn[],
): ScheduleRow {
  const of = (name: ScheduleColumn): string =>
    cells.filter((cell, index) => columns[index] === name && cell !== '').join('\n');
  return { work: of('work'), when: of('when'), owner: of('owner'), product: of('product') };
}

const whenIn = (cell: string) => {
  const found = whenAt(cell, 0);
  return found !== null && found.end >= cell.trim().length - 1 ? found : null;
};
