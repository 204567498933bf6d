// Reads a query: its clauses in the order that the language demands.

import type { Expression, Named, Query } from './ast.ts';
import { condition } from './parse-condition.ts';
import { expression } from './parse-expression.ts';
import { Reader } from './reader.ts';
import { unexpected } from './tokens.ts';

/**
 * @throws QueryError `PARSE_ERROR: Encountered …`
 * @example parseQuery('select A, sum(B) group by A').group // [{ kind: 'column', id: 'A' }]
 */
export function parseQuery(text: string): Query {
  const reader = new Reader(text);
  const columns = (): Expression[] => reader.list(() => expression(reader));
  const named = (): Named[] =>
    reader.list(() => ({ of: expression(reader), text: reader.string() }));
  const query: Query = {
    select: reader.takes('select') && !reader.takes('*') ? columns() : null,
    where: reader.takes('where') ? condition(reader) : null,
    group: reader.takes('group', 'by') ? columns() : [],
    pivot: reader.takes('pivot') ? columns() : [],
    order: reader.takes('order', 'by')
      ? reader.list(() => {
          const by = expression(reader);
          const descending = reader.takes('desc');
          if (!descending) reader.takes('asc');
          return { by, descending };
        })
      : [],
    limit: reader.takes('limit') ? reader.count() : null,
    offset: reader.takes('offset') ? reader.count() : 0,
    labels: reader.takes('label') ? named() : [],
    formats: reader.takes('format') ? named() : [],
  };
  if (reader.takes('options')) while (reader.takes('no_values') || reader.takes('no_format'));
  if (reader.next.kind !== 'end') throw unexpected(reader.next);
  return query;
}
