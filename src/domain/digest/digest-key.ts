// The key under which the digest of a week exists once for each leader, however often a tick runs.

import { type Day, partsOf, plusDays, weekdayOf } from '../day.ts';
import { idOf, type MemberId } from '../ids.ts';

/**
 * The ISO week of a day: that of its Thursday.
 * @example weekOf(day('2021-01-01')) //=> '2020-W53'
 */
export function weekOf(when: Day): string {
  const thursday = plusDays(when, 4 - weekdayOf(when));
  const { year } = partsOf(thursday);
  const days = Array.from({ length: 53 }, (_, week) => plusDays(thursday, -7 * week));
  const number = days.filter((one) => partsOf(one).year === year).length;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/**
 * Begins with a letter: a cell could take no part of it for a day, so that it is written with its row.
 * @example digestKey(day('2021-09-06'), idOf('GD')) //=> 'GD:2021-W36:TIN_TUAN:1'
 */
export function digestKey(planned: Day, reader: MemberId): string {
  return `${reader}:${weekOf(planned)}:TIN_TUAN:1`;
}

/** Whom the digest with this key is for; null for the key of any other mail. */
export function readerIn(key: string): MemberId | null {
  const [, reader] = /^(.+):\d{4}-W\d\d:TIN_TUAN:1$/.exec(key) ?? [];
  return reader === undefined ? null : idOf<MemberId>(reader);
}
