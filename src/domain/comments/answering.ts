// What an answer to one comment comes to: refused by name, or the cells to write in it and in those merged into it.

import type { Row } from '../../workbook/schema.ts';
import type { CommentId, DraftId, MemberId } from '../ids.ts';
import { Problem } from '../problem.ts';
import {
  type Acting,
  type CommentState,
  commentWay,
  isApproved,
  lacksFor,
  mayNotTake,
  stateOf,
} from './comment-states.ts';
import type { Disposition } from './disposition.ts';
import { sharedAnswer } from './merged-comments.ts';

/** What a person decided on a comment. */
export interface GivenAnswer {
  readonly ownerId: MemberId;
  readonly disposition: Disposition | null;
  readonly explanation: string;
  readonly changeRef: string;
  /** The state that it passes to; the same one when it stays where it is. */
  readonly state: CommentState;
  /** Why it goes back. */
  readonly reason: string;
}

export interface AnsweringFacts {
  /** Who acts, and the address, for the sentence that refuses. */
  readonly acting: Acting;
  readonly address: string;
  /** The members that take part, with whoever stands in for them. */
  readonly team: readonly Pick<Row<'team'>, 'memberId' | 'substituteId'>[];
  /** The draft in force of the comment's file, '' without one. */
  readonly currentDraft: DraftId;
}

export interface CommentChange {
  readonly commentId: CommentId;
  readonly set: Partial<Row<'comments'>>;
}

/**
 * The cells that an answer changes in its comment. Throws `COMMENT.*` when the comment answers with
 * another, the step is not open, not to this person, or something that the state demands is lacking;
 * `INPUT.MISSING` for a way back without a reason.
 */
export function answerComment(
  comment: Row<'comments'>,
  answer: GivenAnswer,
  facts: AnsweringFacts,
): Partial<Row<'comments'>> {
  const { commentId, duplicateOf } = comment;
  const from = stateOf(comment);
  if (from === null) throw new Problem('COMMENT.REPLACED', { comment: commentId });
  if (duplicateOf !== '') {
    throw new Problem('COMMENT.MERGED', { comment: commentId, into: duplicateOf });
  }
  checkStep(comment, from, answer, facts);
  checkHandler(comment, answer, facts);
  // Whoever is named the handler of a new comment was given it by that.
  const status = answer.state === 'MOI' && answer.ownerId !== '' ? 'PHAN_CONG' : answer.state;
  const next = {
    ownerId: answer.ownerId,
    disposition: answer.disposition,
    explanation: answer.explanation.trim(),
    changeRef: answer.changeRef.trim(),
    status,
    changedIn: draftShown(comment, answer, facts),
  };
  const lacks = lacksFor(answer.state, { ...comment, ...next });
  if (lacks.length > 0) {
    throw new Problem('COMMENT.LACKS', { comment: commentId, state: answer.state, lacks });
  }
  return differing(comment, next);
}

/**
 * The changes of a comment, and of those merged into it, which answer with it.
 * @param merged what `mergedInto` found for the comment
 */
export function withMerged(
  comment: Row<'comments'>,
  set: Partial<Row<'comments'>>,
  merged: readonly Row<'comments'>[] = [],
): CommentChange[] {
  const answer = sharedAnswer({ ...comment, ...set });
  const changes = merged.map((row) => ({
    commentId: row.commentId,
    set: differing({ ...row, status: row.status ?? 'MOI' }, answer),
  }));
  return [{ commentId: comment.commentId, set }, ...changes].filter(
    (change) => Object.keys(change.set).length > 0,
  );
}

/** Of the cells to write those that hold something else now. */
export function differing(
  row: Row<'comments'>,
  next: Partial<Row<'comments'>>,
): Partial<Row<'comments'>> {
  const held: Readonly<Record<string, unknown>> = row;
  return Object.fromEntries(Object.entries(next).filter(([name, value]) => held[name] !== value));
}

function checkStep(
  comment: Row<'comments'>,
  from: CommentState,
  { state: to, reason, ...answer }: GivenAnswer,
  { acting, address, team }: AnsweringFacts,
): void {
  const { commentId } = comment;
  if (from === to) {
    const changed =
      answer.disposition !== comment.disposition ||
      answer.explanation.trim() !== comment.explanation.trim();
    if (isApproved(from) && changed) {
      throw new Problem('COMMENT.APPROVED', { comment: commentId, state: from });
    }
    return;
  }
  const way = commentWay(from, to);
  if (way === null) throw new Problem('COMMENT.NO_WAY', { comment: commentId, from, to });
  const who = mayNotTake(way, from, acting, handlersOf(comment.ownerId, team));
  if (who !== null) throw new Problem('COMMENT.MAY_NOT', { comment: commentId, to, who, address });
  if (way === 'BACK' && reason.trim() === '') {
    throw new Problem('INPUT.MISSING', { field: 'backReason' });
  }
}

function checkHandler(
  { commentId, ownerId: before }: Row<'comments'>,
  { ownerId }: GivenAnswer,
  { team }: AnsweringFacts,
): void {
  if (ownerId === '' || ownerId === before) return;
  if (team.some(({ memberId }) => memberId === ownerId)) return;
  throw new Problem('COMMENT.NO_MEMBER', { comment: commentId, member: ownerId });
}

/** The handler and whoever stands in for them; [] for a comment that nobody was given. */
export function handlersOf(
  ownerId: MemberId,
  team: readonly Pick<Row<'team'>, 'memberId' | 'substituteId'>[],
): MemberId[] {
  if (ownerId === '') return [];
  const substitute = team.find(({ memberId }) => memberId === ownerId)?.substituteId ?? '';
  return substitute === '' ? [ownerId] : [ownerId, substitute];
}

/** The draft that shows the change: named once the comment is said to be in it, kept until it goes back. */
function draftShown(
  { changedIn }: Row<'comments'>,
  { state }: GivenAnswer,
  { currentDraft }: AnsweringFacts,
): DraftId {
  return state === 'DA_SUA' && changedIn === '' ? currentDraft : changedIn;
}
