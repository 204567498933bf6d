// Whether the clauses of a query agree with each other; the codes are those of Google's library.

import { type Condition, type Expression, idOf, isAggregated, type Query } from './ast.ts';
import { columnOf } from './columns.ts';
import { QueryError } from './errors.ts';
import type { Table } from './table.ts';

/** Every column that a condition names. */
function columnsIn(condition: Condition): Expression[] {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.parts.flatMap(columnsIn);
    case 'not':
      return columnsIn(condition.part);
    case 'null':
      return [condition.of];
    case 'compare':
      return [condition.left, condition.right];
  }
}

const among = (all: readonly Expression[], one: Expression): boolean =>
  all.some((other) => idOf(other) === idOf(one));

/** What an aggregated query may show: what it groups by, aggregations, and what is computed of both. */
function checkGrouped(column: Expression, groups: readonly Expression[]): void {
  if (among(groups, column)) return;
  switch (column.kind) {
    case 'column':
      throw new QueryError('ADD_COL_TO_GROUP_BY_OR_AGG', column.id);
    case 'call':
      for (const arg of column.args) checkGrouped(arg, groups);
      break;
    case 'aggregate':
    case 'constant':
  }
}

function checkOrder(query: Query, select: readonly Expression[], aggregated: boolean): void {
  for (const { by } of query.order) {
    if (!isAggregated(by)) {
      if (aggregated && !among(select, by) && !among(query.group, by))
        throw new QueryError('COL_IN_ORDER_MUST_BE_IN_SELECT', idOf(by));
    } else if (query.pivot.length > 0) {
      throw new QueryError('NO_AGG_IN_ORDER_WHEN_PIVOT', idOf(by));
    } else if (!among(select, by)) {
      throw new QueryError('AGG_IN_ORDER_NOT_IN_SELECT', idOf(by));
    }
  }
}

/** @throws QueryError */
export function checkQuery(query: Query, table: Table, select: readonly Expression[]): void {
  const conditions = query.where ? columnsIn(query.where) : [];
  const { group, pivot } = query;
  const ordered = query.order.map(({ by }) => by);
  for (const one of [...select, ...conditions, ...group, ...pivot, ...ordered])
    columnOf(table, one);
  for (const [clause, all] of [
    ['CANNOT_BE_IN_WHERE', conditions],
    ['CANNOT_BE_IN_GROUP_BY', group],
    ['CANNOT_BE_IN_PIVOT', pivot],
  ] as const) {
    const wrong = all.find(isAggregated);
    if (wrong) throw new QueryError(clause, idOf(wrong));
  }
  const aggregated = select.some(isAggregated);
  if (!aggregated && group.length > 0) throw new QueryError('CANNOT_GROUP_WITHOUT_AGG');
  if (!aggregated && pivot.length > 0) throw new QueryError('CANNOT_PIVOT_WITHOUT_AGG');
  const both = group.find((one) => among(pivot, one));
  if (both) throw new QueryError('NO_COL_IN_GROUP_AND_PIVOT', idOf(both));
  if (aggregated) for (const one of select) checkGrouped(one, group);
  checkOrder(query, select, aggregated);
  const known = [...select, ...group];
  const label = query.labels.find(({ of }) => !among(known, of));
  if (label) throw new QueryError('LABEL_COL_NOT_IN_SELECT', idOf(label.of));
  const format = query.formats.find(({ of }) => !among(known, of));
  if (format) throw new QueryError('FORMAT_COL_NOT_IN_SELECT', idOf(format.of));
}
