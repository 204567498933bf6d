// What becomes of the comments when the leader has chosen: the log follows the one cell.

import type { Row } from '../../workbook/schema.ts';
import type { CommentId } from '../ids.ts';
import { agreedDisposition, type Question } from './question.ts';
import type { LeaderChoice } from './read-choice.ts';

export type DecidedComment = Pick<
  Row<'comments'>,
  'commentId' | 'disposition' | 'explanation' | 'status' | 'leaderDecision'
>;

export type DecidedColumns = Omit<DecidedComment, 'commentId'>;

export interface FollowingChange {
  readonly commentId: CommentId;
  readonly set: Partial<DecidedColumns>;
  /** What the columns that change held before. */
  readonly before: Partial<DecidedColumns>;
}

export interface Proposal extends Pick<Row<'decisions'>, 'proposal' | 'proposalText'> {
  readonly question: Question;
}

/**
 * The cells that change so that the log says what the leader chose; none where it does already.
 * Agreed, the proposal is the answer; else the comment goes back to whoever handles it, without an
 * answer; a choice taken back leaves the comment before the leader.
 * @param label how the log words the choice
 */
export function followChoice(
  choice: Exclude<LeaderChoice, { kind: 'UNCLEAR' }>,
  proposal: Proposal,
  comments: readonly DecidedComment[],
  label: string,
): FollowingChange[] {
  return comments.flatMap((comment) => {
    const wanted = columnsFor(choice, proposal, comment, label);
    const changed = (Object.keys(wanted) as (keyof DecidedColumns)[]).filter(
      (name) => wanted[name] !== comment[name],
    );
    if (changed.length === 0) return [];
    return [
      {
        commentId: comment.commentId,
        set: pick(wanted, changed),
        before: pick(comment, changed),
      },
    ];
  });
}

function columnsFor(
  choice: Exclude<LeaderChoice, { kind: 'UNCLEAR' }>,
  { question, proposal, proposalText }: Proposal,
  comment: DecidedComment,
  label: string,
): DecidedColumns {
  const explanation = comment.explanation;
  switch (choice.kind) {
    case 'DONG_Y':
      return {
        disposition: agreedDisposition(question, comment.commentId, proposal ?? 'GIU_NGUYEN'),
        explanation: proposalText === '' ? explanation : proposalText,
        status: 'DUYET',
        leaderDecision: label,
      };
    case 'KHONG':
    case 'Y_KIEN_KHAC':
      return { disposition: null, explanation, status: 'PHAN_CONG', leaderDecision: label };
    case 'NONE':
      return { disposition: 'XIN_Y_KIEN', explanation, status: 'DE_XUAT', leaderDecision: '' };
  }
}

function pick(
  from: DecidedColumns,
  names: readonly (keyof DecidedColumns)[],
): Partial<DecidedColumns> {
  return Object.fromEntries(names.map((name) => [name, from[name]]));
}
