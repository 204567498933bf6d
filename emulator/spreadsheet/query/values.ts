// Values of a query held against each other.

import type { ColumnType, Value } from './ast.ts';

const texts = new Intl.Collator('en');

/** The order of a sort: blanks first, then as numbers, texts or false before true. */
export function order(one: Value, other: Value): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  if (typeof one === 'string' && typeof other === 'string') return texts.compare(one, other);
  return Number(one) - Number(other);
}

const moments: ReadonlySet<ColumnType> = new Set(['date', 'datetime']);

/** Whether values of these types can be equal; a day counts as its beginning. [K] */
export const comparable = (one: ColumnType, other: ColumnType): boolean =>
  one === other || (moments.has(one) && moments.has(other));

/** One key for equal rows. */
export const keyOf = (values: readonly Value[]): string => JSON.stringify(values);

/** The order of rows by several columns. */
export function orderRows(one: readonly Value[], other: readonly Value[]): number {
  for (let at = 0; at < one.length; at++) {
    const by = order(one[at] ?? null, other[at] ?? null);
    if (by !== 0) return by;
  }
  return 0;
}
