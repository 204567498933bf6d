// What must hold before a round enters a state (features.md §3.4, §6); what stands against it, row by row.

import type { Row } from '../../workbook/schema.ts';
import { type CommentChange, differing } from '../comments/answering.ts';
import { brokenCommentSums, countComments, isMerged } from '../comments/count-comments.ts';
import { type Lack, lacksOf } from '../comments/disposition.ts';
import { type MergeFault, mergeFaults, sharedAnswers } from '../comments/merged-comments.ts';
import { standing } from '../comments/standing.ts';
import type { CommentId, ReplyId } from '../ids.ts';
import { isDecided, isWaiting } from '../replies/tray/waiting.ts';
import type { RoundCounts } from './count-round.ts';
import { type RoundFinding, reconcileRound } from './reconcile-round.ts';
import type { RoundState } from './states.ts';

/** The rows of one round, and of no other. */
export interface EntryFacts {
  readonly mode: Row<'rounds'>['mode'];
  readonly requests: readonly Row<'requests'>[];
  readonly replies: readonly Row<'replies'>[];
  readonly comments: readonly Row<'comments'>[];
  readonly documents: readonly Pick<Row<'documents'>, 'type'>[];
  /** The figures that the sheet shows for the round; null where somebody broke them. */
  readonly shown: RoundCounts | null;
}

/** One thing that stands against entering a state. */
export type Obstacle =
  | { readonly code: 'NO_CONCLUSION' }
  | { readonly code: 'IN_TRAY'; readonly replyIds: readonly ReplyId[] }
  | { readonly code: 'ROWS'; readonly finding: RoundFinding }
  | { readonly code: 'FIGURES_BROKEN' }
  | { readonly code: 'COMMENT_SUM'; readonly left: number; readonly right: number }
  | { readonly code: 'MERGE'; readonly fault: MergeFault }
  | { readonly code: 'LACK'; readonly lack: Lack; readonly commentIds: readonly CommentId[] };

/**
 * What stands against entering a state; [] when it may be entered.
 * `TONG_HOP`: a meeting has its conclusion on the register; a written round has nothing left in the
 * tray and its rows agree. `TRINH`: besides, every comment is disposed of, with a reason for all but
 * full acceptance; what was put before the leader may wait there. `KHOA`: besides, the sheet's own
 * figures agree, every answer is whole, the leader has decided. A merged comment is answered by the one it is merged into.
 */
export function obstaclesTo(state: RoundState, facts: EntryFacts): Obstacle[] {
  switch (state) {
    case 'NHAP':
    case 'MO':
    case 'DONG':
      return [];
    case 'TONG_HOP':
      return gathered(facts);
    case 'TRINH':
      return [...gathered(facts), ...answered(facts, 'NOW', ['DISPOSITION', 'EXPLANATION'])];
    case 'KHOA':
      return [
        ...gathered(facts),
        ...shownRightly(facts),
        ...answered(facts, 'BEFORE_LOCK', [
          'DISPOSITION',
          'EXPLANATION',
          'CHANGE_REF',
          'LEADER_DECISION',
        ]),
      ];
  }
}

/** Whether a reply waits for a person, or for what a person has decided on it to be carried out. */
function isInTray(reply: Row<'replies'>): boolean {
  return isWaiting(reply) || isDecided(reply);
}

/** The answers that a step forward writes first: each merged comment takes that of its issue. */
export function answersToShare(comments: readonly Row<'comments'>[]): CommentChange[] {
  const byId = new Map<string, Row<'comments'>>(comments.map((row) => [row.commentId, row]));
  return sharedAnswers(standing(comments)).map(({ commentId, ...answer }) => {
    const row = byId.get(commentId);
    return { commentId, set: row === undefined ? answer : differing(row, answer) };
  });
}

function gathered({ mode, requests, replies, comments, documents }: EntryFacts): Obstacle[] {
  if (mode === 'HOI_NGHI') {
    const concluded = documents.some(({ type }) => type === 'KET_LUAN' || type === 'BIEN_BAN');
    return concluded ? [] : [{ code: 'NO_CONCLUSION' }];
  }
  const waiting = replies.filter(isInTray).map(({ replyId }) => replyId);
  return [
    ...(waiting.length === 0 ? [] : [{ code: 'IN_TRAY' as const, replyIds: waiting }]),
    ...reconcileRound(requests, undefined, standing(comments)).map((finding) => ({
      code: 'ROWS' as const,
      finding,
    })),
  ];
}

function shownRightly({ mode, requests, shown }: EntryFacts): Obstacle[] {
  if (mode === 'HOI_NGHI') return [];
  if (shown === null) return [{ code: 'FIGURES_BROKEN' }];
  return reconcileRound(requests, shown)
    .filter(({ code }) => code === 'SHOWN_DIFFERS')
    .map((finding) => ({ code: 'ROWS', finding }));
}

function answered(
  { comments }: EntryFacts,
  when: 'NOW' | 'BEFORE_LOCK',
  asked: readonly Lack[],
): Obstacle[] {
  const counted = standing(comments);
  const lacks = counted
    .filter((comment) => !isMerged(comment))
    .map((comment) => ({ id: comment.commentId, lacks: lacksOf(comment, when) }));
  return [
    ...mergeFaults(counted).map((fault) => ({ code: 'MERGE' as const, fault })),
    ...brokenCommentSums(countComments(counted)).map(({ left, right }) => ({
      code: 'COMMENT_SUM' as const,
      left,
      right,
    })),
    ...asked.flatMap((lack): Obstacle[] => {
      const commentIds = lacks.filter((one) => one.lacks.includes(lack)).map(({ id }) => id);
      return commentIds.length === 0 ? [] : [{ code: 'LACK', lack, commentIds }];
    }),
  ];
}
