// What a pasted letter is proposed to be: comments for a person to check, and what was left out of them.

import type { Ids } from '../../../workbook/enums.ts';
import type { Day } from '../../day.ts';
import type { Position } from '../given-reply.ts';

/** Why a stretch of a letter is no comment. */
export type LeftOutKind =
  | 'LETTERHEAD' // the issuing body, the motto, number, date, subject, addressee, page numbers
  | 'LEAD_IN' // which letter is answered, that comments follow
  | 'HEADING' // what the next comments are about
  | 'POSITION' // that the body agrees, or has nothing to say
  | 'CLOSING'
  | 'SIGNATURE'; // signature block and list of recipients

export interface LeftOut {
  readonly kind: LeftOutKind;
  /** Word for word. */
  readonly text: string;
}

export interface ProposedComment {
  readonly part: Ids<'part'>;
  readonly place: string;
  readonly content: string;
  readonly proposal: string;
  readonly reason: string;
  /** The stretch of the letter it was made from, word for word. */
  readonly sourceText: string;
}

export interface ProposedReply {
  readonly comments: readonly ProposedComment[];
  readonly leftOut: readonly LeftOut[];
  /** Null where the letter does not say it in words that are known. */
  readonly position: Position | null;
  readonly docNo: string;
  readonly docDate: Day | null;
  readonly signer: string;
}
