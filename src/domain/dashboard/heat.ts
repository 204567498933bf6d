// Where in the drafts the comments fall: the clauses with the most of them, and those tied to none.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import type { ClauseId } from '../ids.ts';

/** Fewer comments than this on every clause are no heat yet. */
export const FEW = 3;

export interface ClauseHeat {
  readonly clauseId: ClauseId;
  readonly part: Ids<'part'> | null;
  /** Number and title of the clause, as the outline has them: `2. Mục tiêu`. */
  readonly heading: string;
  /** Comments tied to the clause itself, not to those under it. */
  readonly all: number;
  /** Those of them that have no disposition yet. */
  readonly unsettled: number;
  /** Thirds of the most that any clause has, rounded up; 1 while no clause has `FEW`. */
  readonly level: 1 | 2 | 3;
}

export interface HeatFigures {
  /** The hottest first; as many comments, in the order of the outline. Clauses without any are left out. */
  readonly clauses: readonly ClauseHeat[];
  /** Comments tied to no clause, or to one that the outline does not have. */
  readonly elsewhere: { readonly all: number; readonly unsettled: number };
}

/**
 * Of every standing comment of every round, so that the sums are those of the table of dispositions. A
 * clause that is gone from the newest draft counts while comments are tied to it.
 */
export function heatFigures(
  comments: readonly Pick<Row<'comments'>, 'clauseId' | 'disposition'>[],
  outline: readonly Pick<Row<'clauses'>, 'clauseId' | 'part' | 'number' | 'title'>[],
): HeatFigures {
  const counted = outline
    .filter(({ clauseId }) => clauseId !== '')
    .map((clause) => ({
      clause,
      ...countsOf(comments.filter(({ clauseId }) => clauseId === clause.clauseId)),
    }))
    .filter(({ all }) => all > 0);
  const most = Math.max(0, ...counted.map(({ all }) => all));
  const inOutline = (of: 'all' | 'unsettled') => counted.reduce((sum, one) => sum + one[of], 0);
  const total = countsOf(comments);
  return {
    clauses: counted
      .map(({ clause, all, unsettled }) => ({
        clauseId: clause.clauseId,
        part: clause.part,
        heading: [clause.number, clause.title].filter((one) => one !== '').join('. '),
        all,
        unsettled,
        level: levelOf(all, most),
      }))
      .sort((one, other) => other.all - one.all),
    elsewhere: {
      all: total.all - inOutline('all'),
      unsettled: total.unsettled - inOutline('unsettled'),
    },
  };
}

function levelOf(all: number, most: number): ClauseHeat['level'] {
  if (most < FEW || all * 3 <= most) return 1;
  return all * 3 > most * 2 ? 3 : 2;
}

function countsOf(comments: readonly Pick<Row<'comments'>, 'disposition'>[]) {
  return {
    all: comments.length,
    unsettled: comments.filter(({ disposition }) => disposition === null).length,
  };
}
