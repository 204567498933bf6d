// What travels between the commands and the sidebar in which comments are answered one after another.

import type { Acting, CommentState } from '../../domain/comments/comment-states.ts';
import type { Disposition } from '../../domain/comments/disposition.ts';
import type { BodyId, ClauseId, CommentId, DraftId, MemberId } from '../../domain/ids.ts';
import type { dialogs } from '../../text/vi/dialogs.ts';
import type { Ids } from '../../workbook/enums.ts';
import type { Choice } from '../data.ts';

type Words = typeof dialogs;

export interface AnswerCommentsData {
  readonly common: Words['common'];
  readonly words: Words['answerComments'];
  readonly rounds: readonly Choice[];
  readonly members: readonly Choice[];
  /** The results in the order of their keys: 1, 2, 3 … */
  readonly dispositions: readonly Choice[];
  readonly states: readonly Choice[];
  readonly phrases: readonly { readonly disposition: string; readonly text: string }[];
  /** The member at the screen; null for an account that the team does not name. */
  readonly acting: Acting;
  /** Who stands in for whom. */
  readonly substitutes: Readonly<Record<string, MemberId>>;
  readonly log: CommentsOfRound;
  /** The comment to begin with; '' for the first that is left. */
  readonly begin: CommentId | '';
}

export interface CommentsOfRound {
  readonly roundId: string;
  /** Of a locked round nothing is written. */
  readonly locked: boolean;
  readonly comments: readonly CommentCard[];
  /** The wordings of each clause that a comment is about. */
  readonly clauses: Readonly<Record<string, ClauseWordings>>;
}

export interface ClauseWordings {
  readonly heading: string;
  /** In the order of the drafts, the newest last. */
  readonly drafts: readonly {
    readonly draftId: DraftId;
    readonly version: string;
    readonly text: string;
  }[];
}

/** The cells that an answer is written in, as the page has them. */
export interface AnswerCells {
  readonly ownerId: MemberId;
  readonly disposition: Disposition | '';
  readonly explanation: string;
  readonly changeRef: string;
  readonly state: CommentState;
}

/** One comment with its texts; those merged into it go with it. */
export interface CommentCard {
  readonly id: CommentId;
  readonly bodyId: BodyId;
  readonly body: string;
  readonly part: Ids<'part'>;
  readonly partLabel: string;
  readonly place: string;
  readonly clauseId: ClauseId;
  /** The chain of clauses that it stands in, from the top. */
  readonly path: readonly ClauseId[];
  readonly quote: string;
  readonly content: string;
  readonly proposal: string;
  readonly reason: string;
  readonly kind: Ids<'commentKind'> | '';
  readonly theme: string;
  /** Kind, severity and theme, in words. */
  readonly about: string;
  /** The source text, where it is not the content itself. */
  readonly source: string;
  readonly readVersion: string;
  readonly leaderDecision: string;
  readonly answer: AnswerCells;
  readonly merged: readonly {
    readonly id: string;
    readonly body: string;
    readonly content: string;
  }[];
}

export interface AnswerInput extends AnswerCells {
  readonly commentId: string;
  readonly reason: string;
  readonly seen: AnswerCells;
}

/** Saved; or somebody changed the comment meanwhile and nothing was written. */
export type AnswerSaved =
  | { readonly kind: 'SAVED'; readonly card: CommentCard; readonly merged: number }
  | { readonly kind: 'CHANGED'; readonly card: CommentCard };
