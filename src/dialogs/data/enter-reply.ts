// What travels between the entering of a reply and its page: strings ready to be read, types only.

import type { dialogs } from '../../text/vi/dialogs.ts';
import type { Choice, CommentInput } from '../data.ts';

type Words = typeof dialogs;

export interface EnterReplyData {
  readonly common: Words['common'];
  readonly words: Words['enterReply'];
  readonly rounds: readonly {
    readonly id: string;
    readonly label: string;
    readonly meeting: boolean;
    readonly bodies: readonly Choice[];
  }[];
  readonly channels: readonly Choice[];
  readonly positions: readonly Choice[];
  readonly parts: readonly Choice[];
  readonly today: string;
}

/** A comment with the stretch of the letter it was made from. */
export interface SourcedComment extends CommentInput {
  readonly sourceText: string;
}

/** What a pasted letter seems to say; '' for what it does not. */
export interface LetterProposal {
  readonly bodyId: string;
  readonly docNo: string;
  readonly docDate: string;
  readonly signer: string;
  readonly position: string;
  readonly comments: readonly SourcedComment[];
  readonly leftOut: readonly { readonly label: string; readonly text: string }[];
}

/** What a pasted table seems to say; asked anew when a person says what a column means. */
export interface TableProposal {
  readonly rows: readonly (readonly string[])[];
  readonly columns: { readonly meanings: readonly string[]; readonly headed: boolean };
  readonly comments: readonly SourcedComment[];
}
