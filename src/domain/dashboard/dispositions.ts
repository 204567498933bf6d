// How the comments have been dealt with, by document of the dossier; and what waits for a leader.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import { type Day, dayOfMoment, daysBetween } from '../day.ts';
import type { CommentId } from '../ids.ts';
import { shorten } from './shorten.ts';

export interface DispositionCounts {
  readonly by: Readonly<Record<Ids<'disposition'>, number>>;
  /** Not dealt with yet. */
  readonly none: number;
  /** The six dispositions and `none` add up to it. */
  readonly total: number;
}

export interface DispositionFigures {
  readonly parts: Readonly<Record<Ids<'part'>, DispositionCounts>>;
  readonly all: DispositionCounts;
  /** Comments that were not merged into another. */
  readonly distinct: number;
}

/** A comment that names no document counts with those on the whole dossier, so that the parts add up. */
export function dispositionFigures(comments: readonly Row<'comments'>[]): DispositionFigures {
  const of = (part: Ids<'part'>): DispositionCounts =>
    countsOf(comments.filter((comment) => (comment.part ?? 'CHUNG') === part));
  return {
    parts: { BC: of('BC'), DA: of('DA'), TTR: of('TTR'), QD: of('QD'), CHUNG: of('CHUNG') },
    all: countsOf(comments),
    distinct: comments.filter((comment) => !comment.duplicateOf).length,
  };
}

function countsOf(comments: readonly Row<'comments'>[]): DispositionCounts {
  const by = { ...zeroes };
  let none = 0;
  for (const comment of comments) {
    if (comment.disposition === null) none += 1;
    else by[comment.disposition] += 1;
  }
  return { by, none, total: comments.length };
}

const zeroes: Record<Ids<'disposition'>, number> = {
  TIEP_THU: 0,
  TIEP_THU_MOT_PHAN: 0,
  GIU_NGUYEN: 0,
  GHI_NHAN: 0,
  NGOAI_PHAM_VI: 0,
  XIN_Y_KIEN: 0,
};

export interface AwaitedDecision {
  readonly commentId: CommentId;
  readonly bodyName: string;
  /** The beginning of the comment, in whole words and on one line. */
  readonly content: string;
  /** Calendar days since the comment came in; null when that was not noted. */
  readonly days: number | null;
}

/** How many characters of a comment the dashboard shows. */
export const EXCERPT = 110;

/** Comments put before a leader and not yet answered, in the order of the log. */
export function awaitedDecisions(
  comments: readonly Row<'comments'>[],
  today: Day,
): AwaitedDecision[] {
  return comments
    .filter((comment) => comment.disposition === 'XIN_Y_KIEN' && comment.leaderDecision === '')
    .map((comment) => ({
      commentId: comment.commentId,
      bodyName: comment.bodyName,
      content: shorten(comment.content.split('\n').join(' '), EXCERPT),
      days:
        comment.receivedAt === null ? null : daysBetween(dayOfMoment(comment.receivedAt), today),
    }));
}
