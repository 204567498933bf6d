// To which member of a pivot group a value of the source belongs, and in which order members stand.

import type { LocaleFacts } from '../locale.ts';
import { isDateFormat } from '../number-format.ts';
import type { CellValue } from '../state.ts';
import { dateGroup } from './date-group.ts';
import type { PivotCell } from './pivot-source.ts';
import type { PivotRule } from './pivot-state.ts';

/** A member of a group: what it shows, and what it is sorted by. */
export interface Member {
  cell: PivotCell;
  /** Sorts before what it shows; absent where that is the order. */
  order?: number;
  key: string;
}

/** Values are told apart as Google tells them: letter case counts, a number is no text. */
const keyOf = (value: CellValue): string => `${typeof value}:${value}`;

const memberOf = (value: CellValue, order?: number): Member => ({
  cell: { value },
  key: keyOf(value),
  ...(order !== undefined && { order }),
});

/**
 * The bucket of a number: `< min`, steps such as `25-35`, `> max` (REST reference, HistogramRule).
 * The last step takes the maximum in.
 */
function bucketOf(
  value: number,
  { min, max, interval }: { min: number; max: number; interval: number },
  facts: LocaleFacts,
): Member {
  const written = (number: number) => String(number).replace('.', facts.decimal);
  if (value < min) return memberOf(`< ${written(min)}`, Number.NEGATIVE_INFINITY);
  if (value > max) return memberOf(`> ${written(max)}`, Number.POSITIVE_INFINITY);
  const last = Math.max(0, Math.ceil((max - min) / interval) - 1);
  const start = min + Math.min(last, Math.floor((value - min) / interval)) * interval;
  return memberOf(`${written(start)}-${written(Math.min(max, start + interval))}`, start);
}

/** The member that a cell belongs to; what a rule has no place for stands for itself. */
export function memberFor(cell: PivotCell, rule: PivotRule | null, facts: LocaleFacts): Member {
  const itself: Member = { cell, key: keyOf(cell.value) };
  if (!rule) return itself;
  switch (rule.kind) {
    case 'manual': {
      const group = rule.groups.find(({ items }) => items.includes(cell.value));
      return group ? memberOf(group.name) : itself;
    }
    case 'histogram':
      return typeof cell.value === 'number' ? bucketOf(cell.value, rule, facts) : itself;
    case 'dateTime': {
      if (typeof cell.value !== 'number' || !isDateFormat(cell.format)) return itself;
      const group = dateGroup(cell.value, rule.type, facts);
      return group ? memberOf(group.value, group.order) : itself;
    }
  }
}

/** A blank stands first, as in a pivot table over whole columns [K]; then numbers, texts, booleans. */
const rank = (value: CellValue) =>
  value === '' ? 0 : typeof value === 'number' ? 1 : typeof value === 'string' ? 2 : 3;

/** Which of two members stands first when they ascend; texts by the Vietnamese alphabet. */
export function compareMembers(a: Member, b: Member): number {
  if (a.order !== undefined && b.order !== undefined)
    return a.order < b.order ? -1 : a.order > b.order ? 1 : 0;
  const [one, other] = [a.cell.value, b.cell.value];
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === 'string' && typeof other === 'string') {
    return (
      one.localeCompare(other, 'vi', { sensitivity: 'accent' }) || one.localeCompare(other, 'vi')
    );
  }
  return Number(one) - Number(other);
}
