// A question put to the leader: which comments it is about, and what becomes of each when it is agreed to.

import type { Ids } from '../../workbook/enums.ts';
import { type CommentId, idOf } from '../ids.ts';

export interface Question {
  /** The comments that get the office's proposal. */
  readonly proposed: readonly CommentId[];
  /** Those that ask the opposite: agreed to, they are explained and the draft stays. */
  readonly against: readonly CommentId[];
}

/** Parts the two kinds in the cell that a person reads. */
const AGAINST = ' / ';

/** @example commentIdsOf({ proposed: ['GY-D4-0001'], against: ['GY-D4-0007'] }) //=> 'GY-D4-0001 / GY-D4-0007' */
export function commentIdsOf({ proposed, against }: Question): string {
  return [proposed, against]
    .filter((ids) => ids.length > 0)
    .map((ids) => ids.join(', '))
    .join(AGAINST);
}

export function questionOf(cell: string): Question {
  const [proposed = '', against = ''] = cell.split('/');
  const ids = (list: string) =>
    list
      .split(/[,;\s]+/)
      .filter((word) => word !== '')
      .map((word) => idOf<CommentId>(word));
  return { proposed: ids(proposed), against: ids(against) };
}

/** What a comment becomes when the leader agrees. */
export function agreedDisposition(
  question: Question,
  commentId: CommentId,
  proposal: Ids<'disposition'>,
): Ids<'disposition'> {
  return question.against.includes(commentId) ? 'GIU_NGUYEN' : proposal;
}
