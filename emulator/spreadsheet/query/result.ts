// What a query gives: its columns and its rows.

import { type Expression, idOf, type Order, type Query, type Value } from './ast.ts';
import { columnOf } from './columns.ts';
import type { Table } from './table.ts';
import { order } from './values.ts';

export interface ResultColumn {
  label: string;
  format: string | undefined;
}

export interface Result {
  columns: ResultColumn[];
  rows: Value[][];
}

/** The label and the pattern of a column of the result. */
export function resultColumn(query: Query, table: Table, expression: Expression): ResultColumn {
  const { label, format } = columnOf(table, expression);
  const same = ({ of }: { of: Expression }) => idOf(of) === idOf(expression);
  return {
    label: query.labels.find(same)?.text ?? label,
    format: query.formats.find(same)?.text ?? format,
  };
}

/** Sorts what is known of rows; equals stay in their order. */
export function sorted<T>(
  items: readonly T[],
  orders: readonly Order[],
  value: (item: T, by: Expression) => Value,
): T[] {
  return [...items].sort((one, other) => {
    for (const { by, descending } of orders) {
      const sign = order(value(one, by), value(other, by));
      if (sign !== 0) return descending ? -sign : sign;
    }
    return 0;
  });
}
