// Rows of the log whose cells contradict the rules: what people typed past the sidebar.

import type { Row } from '../../workbook/schema.ts';
import type { CommentId } from '../ids.ts';
import { type CommentState, isLeft, lacksFor, type StateLack, stateOf } from './comment-states.ts';
import { isMerged } from './count-comments.ts';
import { type MergeFault, mergeFaults } from './merged-comments.ts';
import { standing } from './standing.ts';

export type CommentFinding =
  | { readonly code: 'LACKS'; readonly state: CommentState; readonly lacks: readonly StateLack[] }
  | { readonly code: 'UNKNOWN_HANDLER'; readonly found: string }
  | { readonly code: 'UNKNOWN_CLAUSE'; readonly found: string }
  | { readonly code: 'UNKNOWN_DRAFT'; readonly found: string }
  | { readonly code: 'MERGE'; readonly fault: MergeFault }
  /** Merged into one whose reply was replaced: nobody answers it. */
  | { readonly code: 'MAIN_REPLACED'; readonly into: string };

export interface FoundComment {
  readonly commentId: CommentId;
  readonly finding: CommentFinding;
}

export interface CheckedLog {
  readonly comments: readonly Row<'comments'>[];
  /** Those who take part. */
  readonly team: readonly Pick<Row<'team'>, 'memberId'>[];
  readonly clauses: readonly Pick<Row<'clauses'>, 'clauseId'>[];
  readonly drafts: readonly Pick<Row<'drafts'>, 'draftId'>[];
}

/** Everything found, in the order of the log. A merged comment is answered by its main one. */
export function checkComments({ comments, team, clauses, drafts }: CheckedLog): FoundComment[] {
  const members = new Set<string>(team.map(({ memberId }) => memberId));
  const clauseIds = new Set<string>(clauses.map(({ clauseId }) => clauseId));
  const draftIds = new Set<string>(drafts.map(({ draftId }) => draftId));
  const faults = mergesFound(comments);
  return standing(comments).flatMap((comment): FoundComment[] => {
    const { commentId, ownerId, clauseId, changedIn } = comment;
    const state = stateOf(comment) ?? 'MOI';
    const lacks = isMerged(comment) ? [] : lacksFor(state, comment);
    const fault = faults.get(commentId);
    const found: CommentFinding[] = [
      ...(lacks.length === 0 ? [] : [{ code: 'LACKS' as const, state, lacks }]),
      ...unknown('UNKNOWN_HANDLER', ownerId, members),
      ...unknown('UNKNOWN_CLAUSE', clauseId, clauseIds),
      ...unknown('UNKNOWN_DRAFT', changedIn, draftIds),
      ...(fault === undefined ? [] : [fault]),
    ];
    return found.map((finding) => ({ commentId, finding }));
  });
}

/** Comments with a whole answer that nobody moved out of “Mới” or “Đã phân công”. */
export function answeredButLeft(comments: readonly Row<'comments'>[]): CommentId[] {
  return standing(comments)
    .filter((comment) => {
      const state = stateOf(comment);
      return !isMerged(comment) && comment.disposition !== null && state !== null && isLeft(state);
    })
    .map(({ commentId }) => commentId);
}

function unknown<Code extends 'UNKNOWN_HANDLER' | 'UNKNOWN_CLAUSE' | 'UNKNOWN_DRAFT'>(
  code: Code,
  found: string,
  known: ReadonlySet<string>,
): { readonly code: Code; readonly found: string }[] {
  return found === '' || known.has(found) ? [] : [{ code, found }];
}

function mergesFound(comments: readonly Row<'comments'>[]): Map<string, CommentFinding> {
  const replaced = new Set<string>(
    comments.filter(({ status }) => status === 'THAY_THE').map(({ commentId }) => commentId),
  );
  return new Map(
    mergeFaults(standing(comments)).map((fault): [string, CommentFinding] => [
      fault.commentId,
      fault.code === 'TARGET_UNKNOWN' && replaced.has(fault.target)
        ? { code: 'MAIN_REPLACED', into: fault.target }
        : { code: 'MERGE', fault },
    ]),
  );
}
