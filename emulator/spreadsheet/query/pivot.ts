// A query that turns values into columns: one column for each of them and each aggregation.

import { gather, knownInGroup } from './aggregate.ts';
import { type Expression, idOf, isAggregated, type Query, type Value } from './ast.ts';
import { valueIn } from './columns.ts';
import { type Result, type ResultColumn, resultColumn, sorted } from './result.ts';
import type { Table } from './table.ts';
import { keyOf } from './values.ts';

/** The rows are those of `group by`, or a single one; columns that hold no aggregation come first. */
export function pivoted(
  query: Query,
  table: Table,
  select: readonly Expression[],
  rows: readonly Value[][],
  now: number,
): Result {
  const plain = select.filter((one) => !isAggregated(one));
  const turned = select.filter(isAggregated);
  const heads = gather(table, rows, query.pivot, now).map(({ key }) => key);
  const value = ({ key }: { key: Value[] }, by: Expression): Value => {
    const known = new Map(query.group.map((one, at) => [idOf(one), key[at] ?? null]));
    return valueIn(table, by, (id) => known.get(id), now);
  };
  const groups = sorted(gather(table, rows, query.group, now), query.order, value);
  return {
    columns: [
      ...plain.map((one) => resultColumn(query, table, one)),
      ...heads.flatMap((head) =>
        turned.map((one) => headed(resultColumn(query, table, one), head, turned.length > 1)),
      ),
    ],
    rows: groups.map((group) => {
      const parts = new Map(
        gather(table, group.rows, query.pivot, now).map((part) => [keyOf(part.key), part]),
      );
      const turnedValues = heads.flatMap((head) => {
        const part = parts.get(keyOf(head));
        if (!part) return turned.map(() => null);
        const known = knownInGroup(table, part, query.pivot, turned, now);
        return turned.map((one) => valueIn(table, one, known, now));
      });
      return [...plain.map((one) => value(group, one)), ...turnedValues];
    }),
  };
}

/** The value is the label; the aggregation is named, too, where there are several. */
function headed(column: ResultColumn, head: readonly Value[], several: boolean): ResultColumn {
  const label = head.map((value) => value ?? '').join(',');
  return { ...column, label: several ? `${label} ${column.label}` : label };
}
