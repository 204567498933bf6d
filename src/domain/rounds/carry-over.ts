// Comments on which views still differ when a round ends, and their copies in a later round.

import type { Row } from '../../workbook/schema.ts';
import { standing } from '../comments/standing.ts';
import type { Moment } from '../day.ts';
import { type CommentId, idOf, nextIds, type RoundId } from '../ids.ts';

type Comment = Row<'comments'>;

/** Why a comment is not settled. */
export type Unsettled = 'UNDECIDED' | 'DISAGREES' | 'PRINCIPLE' | 'CARRIED_AGAIN';

/**
 * Why an answered comment leaves a disagreement open; null when it is settled, or still waits for
 * its answer. The rule: what was put before the leader and not decided; what a body that does not
 * agree did not get in whole (kept, noted, taken in part, out of scope: as the report lists it); a
 * matter of principle in which the draft was kept; a point that had been carried over before and in
 * which the draft was kept again. What was taken in whole is settled.
 */
export function unsettled(
  comment: Pick<Comment, 'disposition' | 'leaderDecision' | 'severity' | 'carriedFrom'>,
  position: Row<'requests'>['position'],
): Unsettled | null {
  switch (comment.disposition) {
    case null:
    case 'TIEP_THU':
      return null;
    case 'XIN_Y_KIEN':
      return comment.leaderDecision.trim() === '' ? 'UNDECIDED' : null;
    case 'GIU_NGUYEN':
      if (position === 'KHONG_THONG_NHAT') return 'DISAGREES';
      if (comment.carriedFrom !== '') return 'CARRIED_AGAIN';
      return comment.severity === 'NGUYEN_TAC' ? 'PRINCIPLE' : null;
    case 'TIEP_THU_MOT_PHAN':
    case 'GHI_NHAN':
    case 'NGOAI_PHAM_VI':
      return position === 'KHONG_THONG_NHAT' ? 'DISAGREES' : null;
  }
}

export interface Proposal<Kept extends Comment = Comment> {
  readonly comment: Kept;
  readonly why: Unsettled;
}

/**
 * The comments of a round to carry into a later one, in the order of the log: unsettled, and not
 * carried yet. `log` is the whole log, whatever the round.
 */
export function toCarry<Kept extends Comment>(
  roundId: RoundId,
  log: readonly Kept[],
  requests: readonly Pick<Row<'requests'>, 'roundId' | 'bodyId' | 'position'>[],
): Proposal<Kept>[] {
  const positions = new Map<string, Row<'requests'>['position']>(
    requests.filter((row) => row.roundId === roundId).map((row) => [row.bodyId, row.position]),
  );
  const carried = new Set<string>(log.map(({ carriedFrom }) => carriedFrom));
  return standing(log).flatMap((comment) => {
    if (comment.roundId !== roundId || carried.has(comment.commentId)) return [];
    const why = unsettled(comment, positions.get(comment.bodyId) ?? null);
    return why === null ? [] : [{ comment, why }];
  });
}

export interface Carrying {
  readonly round: Pick<Row<'rounds'>, 'roundId' | 'draftVersion'>;
  /** The whole log: ids go on from it. */
  readonly log: readonly Comment[];
  readonly now: Moment;
  /** What became of a comment in its round, in one line. */
  readonly history: (comment: Comment) => string;
}

/**
 * The rows that the chosen comments become in a later round: the same body, place and words, with
 * their source and what became of them so far; everything that staff decide is blank again. They
 * belong to no request and no reply of that round, so that no figure of its bodies counts them.
 */
export function carriedComments(chosen: readonly Comment[], carrying: Carrying): Comment[] {
  const { round, log, now, history } = carrying;
  const used = log.map(({ commentId }) => commentId);
  const ids = nextIds(`GY-${round.roundId}-`, 4, used, chosen.length);
  return chosen.map((comment, index) => ({
    ...comment,
    commentId: idOf<CommentId>(ids[index] ?? ''),
    roundId: round.roundId,
    requestId: idOf(''),
    replyId: idOf(''),
    duplicateOf: idOf(''),
    ownerId: idOf(''),
    disposition: null,
    explanation: '',
    changeRef: '',
    changedIn: idOf(''),
    status: 'MOI',
    leaderDecision: '',
    readVersion: comment.readVersion,
    receivedAt: now,
    sourceText: [comment.sourceText, history(comment)].filter((text) => text !== '').join('\n'),
    carriedFrom: comment.commentId,
  }));
}

/** Whether a comment came into its round from an earlier one. */
export function isCarried(comment: Pick<Comment, 'carriedFrom'>): boolean {
  return comment.carriedFrom !== '';
}

/**
 * The round that a carried comment came from, by the id it had there.
 * @example roundOfComment(idOf('GY-D4-0017')) //=> 'D4'
 */
export function roundOfComment(id: CommentId): RoundId {
  return idOf<RoundId>(id.replace(/^GY-/, '').replace(/-\d+$/, ''));
}
