// Runs a query over a table.

import { gather, knownInGroup } from './aggregate.ts';
import { type Expression, isAggregated, type Query } from './ast.ts';
import { checkQuery } from './check.ts';
import { type Known, knownInRow, valueIn } from './columns.ts';
import { meets } from './conditions.ts';
import { pivoted } from './pivot.ts';
import { type Result, resultColumn, sorted } from './result.ts';
import type { Table } from './table.ts';

/**
 * @param now what a clock of the spreadsheet shows, as a serial number
 * @throws QueryError for columns and clauses that do not go together
 */
export function runQuery(query: Query, table: Table, now: number): Result {
  const select =
    query.select ?? table.columns.map(({ id }): Expression => ({ kind: 'column', id }));
  checkQuery(query, table, select);
  const { where } = query;
  const inRow = knownInRow(table);
  const rows = where
    ? table.rows.filter((row) => meets(table, where, inRow(row), now))
    : table.rows;
  if (query.pivot.length > 0) return cut(query, pivoted(query, table, select, rows, now));
  const all = [...select, ...query.order.map(({ by }) => by)];
  const knowns: Known[] = select.some(isAggregated)
    ? gather(table, rows, query.group, now).map((group) =>
        knownInGroup(table, group, query.group, all, now),
      )
    : rows.map(inRow);
  const value = (known: Known, by: Expression) => valueIn(table, by, known, now);
  return cut(query, {
    columns: select.map((one) => resultColumn(query, table, one)),
    rows: sorted(knowns, query.order, value).map((known) => select.map((one) => value(known, one))),
  });
}

function cut({ limit, offset }: Query, { columns, rows }: Result): Result {
  return { columns, rows: rows.slice(offset, limit === null ? undefined : offset + limit) };
}
