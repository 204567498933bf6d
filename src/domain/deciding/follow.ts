// What becomes of the comments when the leader has chosen: the log follows the one cell.

import type { Row } from '../../workbook/schema.ts';
import { type CommentChange, differing } from '../comments/answering.ts';
import { finalTarget } from '../comments/merged-comments.ts';
import type { CommentId } from '../ids.ts';
import { agreedDisposition, type Question } from './question.ts';
import type { LeaderChoice } from './read-choice.ts';

type Comment = Row<'comments'>;
export type ClearChoice = Exclude<LeaderChoice, { kind: 'UNCLEAR' }>;

/** The comments that stand, and what is merged into each. */
export interface StandingLog<Kept extends Comment = Comment> {
  readonly byId: ReadonlyMap<string, Kept>;
  readonly merged: ReadonlyMap<string, readonly Kept[]>;
}

export interface Proposal extends Pick<Row<'decisions'>, 'proposal' | 'proposalText'> {
  readonly question: Question;
}

/** A comment that was asked about, with its group: the main one first, then what is merged into it. */
export interface AskedGroup<Kept extends Comment = Comment> {
  readonly asked: CommentId;
  readonly group: readonly [Kept, ...Kept[]];
}

/**
 * The groups that a question is about, each once. One that was merged into another since it was
 * asked about answers with that other one; what no longer stands is passed over.
 */
export function groupsAsked<Kept extends Comment>(
  { proposed, against }: Question,
  { byId, merged }: StandingLog<Kept>,
): AskedGroup<Kept>[] {
  const passed = new Set<string>();
  return [...proposed, ...against].flatMap((asked) => {
    const comment = byId.get(asked);
    const main = comment === undefined ? undefined : (finalTarget(comment, byId) ?? comment);
    if (main === undefined || passed.has(main.commentId)) return [];
    passed.add(main.commentId);
    return [{ asked, group: [main, ...(merged.get(main.commentId) ?? [])] as const }];
  });
}

/**
 * The cells that change so that the log says what the leader chose; none where it does already.
 * Agreed, the proposal is the answer; else the comment goes back to whoever handles it, without an
 * answer; a choice taken back leaves the comment before the leader. What is merged into a comment
 * follows with it.
 * @param label how the log words the choice
 */
export function followChoice(
  choice: ClearChoice,
  proposal: Proposal,
  groups: readonly AskedGroup[],
  label: string,
): CommentChange[] {
  return groups.flatMap(({ asked, group }) => {
    const wanted = columnsFor(choice, proposal, asked, group[0].explanation, label);
    return group
      .map((row) => ({ commentId: row.commentId, set: differing(row, wanted) }))
      .filter(({ set }) => Object.keys(set).length > 0);
  });
}

function columnsFor(
  choice: ClearChoice,
  { question, proposal, proposalText }: Proposal,
  asked: CommentId,
  explanation: string,
  label: string,
): Pick<Comment, 'disposition' | 'explanation' | 'status' | 'leaderDecision'> {
  switch (choice.kind) {
    case 'DONG_Y':
      return {
        disposition: agreedDisposition(question, asked, proposal ?? 'GIU_NGUYEN'),
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
