// A clause with those that it stands in, from itself upwards.

import type { Row } from '../../workbook/schema.ts';
import type { ClauseId } from '../ids.ts';

export type PlacedClause = Pick<Row<'clauses'>, 'clauseId' | 'parentId'>;

/** The ids of a clause and of its parents; a ring of parents is walked once. */
export function clauseLine(
  clauseId: ClauseId,
  byId: ReadonlyMap<string, PlacedClause>,
): ClauseId[] {
  const line: ClauseId[] = [];
  let next = clauseId;
  while (next !== '' && !line.includes(next)) {
    line.push(next);
    const parent = byId.get(next)?.parentId;
    if (parent === undefined) break;
    next = parent;
  }
  return line;
}
