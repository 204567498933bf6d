// Comments tied to the clauses that their places name.

import type { Row } from '../../workbook/schema.ts';
import { clauseFinder } from './clause-of.ts';
import type { Clause } from './clause-tree.ts';

type Placed = Pick<Row<'comments'>, 'part' | 'clauseText' | 'clauseId'>;

/** The comments with the clause of each that has none yet, where its place leaves no doubt. */
export function withClauses<Comment extends Placed>(
  comments: readonly Comment[],
  clauses: readonly Clause[],
): Comment[] {
  const clauseOf = clauseFinder(clauses);
  return comments.map((comment) => {
    const { part, clauseText, clauseId } = comment;
    if (clauseId !== '') return comment;
    const found = clauseOf(clauseText, part);
    return found === '' ? comment : { ...comment, clauseId: found };
  });
}
