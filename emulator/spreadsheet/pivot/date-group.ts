// The group of a date by parts of it (reference/spreadsheet/date-time-grouping-rule-type): the rules
// for text are those of the REST reference's DateTimeRuleType, whose examples are in English.

import { formatDate } from '../date-format.ts';
import type { LocaleFacts } from '../locale.ts';
import { serialOf, type Wall, wallOf } from '../serial.ts';
import type { CellValue } from '../state.ts';

/** What a group is called and by what it is sorted. */
export interface GroupMember {
  value: CellValue;
  order: number;
}

/** Days since 31 December, so that 1 January is 1. */
function dayOfYear(wall: Wall): number {
  return Math.floor(serialOf(wall.year, wall.month, wall.day) - serialOf(wall.year, 1, 1)) + 1;
}

const two = (part: number) => String(part).padStart(2, '0');

/**
 * The group of a date, given as a serial number; null for a rule that Google does not name.
 * @example dateGroup(44431, 'QUARTER', localeFacts('en')) // { value: 'Q3', order: 3 }
 */
export function dateGroup(serial: number, rule: string, facts: LocaleFacts): GroupMember | null {
  const wall = wallOf(serial);
  const { year, month, day, weekday, hour, minute, second } = wall;
  const quarter = Math.ceil(month / 3);
  const number = (value: number): GroupMember => ({ value, order: value });
  const text = (value: string, order: number): GroupMember => ({ value, order });
  const written = (pattern: string) => formatDate(serial, pattern, facts);
  switch (rule) {
    case 'SECOND':
      return number(second);
    case 'MINUTE':
      return number(minute);
    case 'HOUR':
      return number(hour);
    case 'HOUR_MINUTE':
      return text(`${two(hour)}:${two(minute)}`, hour * 60 + minute);
    case 'HOUR_MINUTE_AMPM':
      return text(written('h:mm AM/PM'), hour * 60 + minute);
    case 'DAY_OF_WEEK':
      return text(written('dddd'), weekday);
    case 'DAY_OF_YEAR':
      return number(dayOfYear(wall));
    case 'DAY_OF_MONTH':
      return number(day);
    case 'DAY_MONTH':
      return text(written('d-mmm'), month * 100 + day);
    case 'MONTH':
      return text(written('mmm'), month);
    case 'QUARTER':
      return text(`Q${quarter}`, quarter);
    case 'YEAR':
      return number(year);
    case 'YEAR_MONTH':
      return text(written('yyyy-mmm'), year * 100 + month);
    case 'YEAR_QUARTER':
      return text(`${year} Q${quarter}`, year * 10 + quarter);
    case 'YEAR_MONTH_DAY':
      return text(`${year}-${two(month)}-${two(day)}`, Math.floor(serial));
    default:
      return null;
  }
}
