// Dates of a search: `after:2021/08/23`, `newer_than:2d`.

import type { Execution } from '../core/execution.ts';
import { localTime, momentOf } from '../script/zoned-time.ts';

/** `2021/08/23` at midnight in the script's zone, or seconds since 1970; NaN, which nothing fits. */
export function momentIn(value: string, { timeZone }: Execution): number {
  if (/^\d{9,}$/.test(value)) return Number(value) * 1000;
  const [, year, month, day] = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(value) ?? [];
  if (year === undefined) return Number.NaN;
  return momentOf({ year: Number(year), month: Number(month), day: Number(day) }, timeZone);
}

/** `2d`, `3m`, `1y` before now. */
export function momentBefore(value: string, execution: Execution): number {
  const [, count, unit = ''] = /^(\d+)([dmy])$/i.exec(value) ?? [];
  if (count === undefined) return Number.NaN;
  const back = Number(count);
  const now = execution.now();
  if (unit.toLowerCase() === 'd') return now - back * 86_400_000;
  const months = unit.toLowerCase() === 'm' ? back : back * 12;
  const local = localTime(now, execution.timeZone);
  return momentOf({ ...local, month: local.month - months }, execution.timeZone);
}
