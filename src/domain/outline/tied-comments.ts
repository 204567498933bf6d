// Comments tied to the clauses that their places name.

import type { Row } from '../../workbook/schema.ts';
import type { ClauseId } from '../ids.ts';
import { clauseOf } from './clause-of.ts';
import type { Clause } from './clause-tree.ts';

type Placed = Pick<Row<'comments'>, 'part' | 'clauseText' | 'clauseId'>;

/** The comments with the clause of each that has none yet, where its place leaves no doubt. */
export function withClauses<Comment extends Placed>(
  comments: readonly Comment[],
  clauses: readonly Clause[],
): Comment[] {
  const known = new Map<string, ClauseId>();
  return comments.map((comment) => {
    const { part, clauseText, clauseId } = comment;
    if (clauseId !== '' || part === null || clauseText.trim() === '') return comment;
    // Many bodies name the same place: it is looked for once.
    const key = `${part}|${clauseText}`;
    const found = known.get(key) ?? clauseOf(clauseText, part, clauses);
    known.set(key, found);
    return found === '' ? comment : { ...comment, clauseId: found };
  });
}
