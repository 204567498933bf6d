// The rows of a table gathered into groups, and their aggregations.

import { type Aggregation, type Expression, idOf, type Value } from './ast.ts';
import { type Known, knownInRow, valueIn } from './columns.ts';
import type { Table } from './table.ts';
import { keyOf, order, orderRows } from './values.ts';

export interface Group {
  /** What its rows have in common, by the columns that were gathered by. */
  key: Value[];
  rows: Value[][];
}

/** The groups in the order of their keys. */
export function gather(
  table: Table,
  rows: readonly Value[][],
  by: readonly Expression[],
  now: number,
): Group[] {
  const known = knownInRow(table);
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const key = by.map((one) => valueIn(table, one, known(row), now));
    const group = groups.get(keyOf(key));
    if (group) group.rows.push(row);
    else groups.set(keyOf(key), { key, rows: [row] });
  }
  return [...groups.values()].sort((one, other) => orderRows(one.key, other.key));
}

/** Blanks count nowhere; of nothing but blanks only the count is known. */
function aggregated(by: Aggregation, all: readonly Value[]): Value {
  const values = all.filter((value) => value !== null);
  if (by === 'count') return values.length;
  if (values.length === 0) return null;
  switch (by) {
    case 'sum':
      return values.reduce<number>((sum, value) => sum + Number(value), 0);
    case 'avg':
      return values.reduce<number>((sum, value) => sum + Number(value), 0) / values.length;
    case 'max':
      return values.reduce((most, value) => (order(value, most) > 0 ? value : most));
    case 'min':
      return values.reduce((least, value) => (order(value, least) < 0 ? value : least));
  }
}

/** What is known of a group: its key, and every aggregation of its rows. */
export function knownInGroup(
  table: Table,
  { key, rows }: Group,
  by: readonly Expression[],
  columns: readonly Expression[],
  now: number,
): Known {
  const values = new Map(by.map((one, at) => [idOf(one), key[at] ?? null]));
  const known = knownInRow(table);
  const add = (expression: Expression): void => {
    if (expression.kind === 'call') expression.args.forEach(add);
    if (expression.kind !== 'aggregate') return;
    const all = rows.map((row) => valueIn(table, expression.of, known(row), now));
    values.set(idOf(expression), aggregated(expression.by, all));
  };
  columns.forEach(add);
  return (id) => values.get(id);
}
