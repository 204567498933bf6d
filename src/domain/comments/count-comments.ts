// The figures of a comment log: each comment made, each matter once, by how it was answered.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import { type CommentClass, classOf, type Disposition } from './disposition.ts';

export type CountedComment = Pick<
  Row<'comments'>,
  'commentId' | 'bodyId' | 'part' | 'duplicateOf' | 'disposition'
>;

export interface CommentCounts {
  /** Lượt ý kiến: every comment made, merged ones included. */
  readonly total: number;
  /** Nội dung: a matter that several raised counts once. */
  readonly matters: number;
  /** Bodies with at least one comment. */
  readonly bodies: number;
  /** The five classes; their sum is `total`. */
  readonly accepted: number;
  readonly partly: number;
  readonly explained: number;
  readonly unanswered: number;
  readonly leader: number;
  /** Of `partly`: only noted, to be done when it can be. */
  readonly noted: number;
  /** Of `explained`: outside the scope of the Đề án. */
  readonly outOfScope: number;
  readonly byDisposition: Readonly<Record<Disposition | 'CHUA', number>>;
  readonly byPart: Readonly<Record<Ids<'part'>, number>>;
}

/** The figures of a log, or of one round of it; a comment without a file counts under `CHUNG`. */
export function countComments(comments: readonly CountedComment[]): CommentCounts {
  const classes: Record<CommentClass, number> = {
    ACCEPTED: 0,
    PARTLY: 0,
    EXPLAINED: 0,
    UNANSWERED: 0,
    LEADER: 0,
  };
  const byDisposition: Record<Disposition | 'CHUA', number> = {
    TIEP_THU: 0,
    TIEP_THU_MOT_PHAN: 0,
    GIU_NGUYEN: 0,
    GHI_NHAN: 0,
    NGOAI_PHAM_VI: 0,
    XIN_Y_KIEN: 0,
    CHUA: 0,
  };
  const byPart: Record<Ids<'part'>, number> = { BC: 0, DA: 0, TTR: 0, QD: 0, CHUNG: 0 };
  for (const { disposition, part } of comments) {
    classes[classOf(disposition)] += 1;
    byDisposition[disposition ?? 'CHUA'] += 1;
    byPart[part ?? 'CHUNG'] += 1;
  }
  return {
    total: comments.length,
    matters: comments.filter((comment) => !isMerged(comment)).length,
    bodies: new Set(comments.map((comment) => comment.bodyId)).size,
    accepted: classes.ACCEPTED,
    partly: classes.PARTLY,
    explained: classes.EXPLAINED,
    unanswered: classes.UNANSWERED,
    leader: classes.LEADER,
    noted: byDisposition.GHI_NHAN,
    outOfScope: byDisposition.NGOAI_PHAM_VI,
    byDisposition,
    byPart,
  };
}

/** Whether a comment was merged into another. */
export function isMerged(comment: Pick<CountedComment, 'duplicateOf'>): boolean {
  return Boolean(comment.duplicateOf);
}

/** The identities of the figures that do not hold, as the two sides found; [] when they do. */
export function brokenCommentSums(
  counts: CommentCounts,
): { readonly code: 'CLASSES_ARE_ALL' | 'MATTERS_AT_MOST_ALL'; left: number; right: number }[] {
  const { accepted, partly, explained, unanswered, leader, total, matters } = counts;
  const classes = accepted + partly + explained + unanswered + leader;
  return [
    ...(classes === total
      ? []
      : [{ code: 'CLASSES_ARE_ALL' as const, left: classes, right: total }]),
    ...(matters <= total
      ? []
      : [{ code: 'MATTERS_AT_MOST_ALL' as const, left: matters, right: total }]),
  ];
}
