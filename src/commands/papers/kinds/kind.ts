// A kind of paper that the dialog “Lập văn bản…” offers: what it is of, in whose wording, how it is made.

import type { TableForm } from '../../../domain/documents/comment-rows.ts';
import type { Registration } from '../../../domain/documents/facts.ts';
import type { Paper } from '../../../domain/documents/paper.ts';
import type { WordedType } from '../../../domain/wording/catalogue.ts';
import type { Ids } from '../../../workbook/enums.ts';
import type { Kept } from '../../../workbook/schema.ts';
import type { Desk } from '../desk.ts';

/** What a paper is made with, besides what it is of. */
export interface Order {
  readonly desk: Desk;
  readonly registration: Registration;
  /** The form of the table, as the person chose it. */
  readonly form: TableForm;
}

interface AnyKind {
  /** What the page sends: `BAO_CAO`; with a part behind it where a type has one for each file. */
  readonly id: string;
  readonly type: Ids<'documentType'>;
  readonly part?: Ids<'part'>;
  /** The documents whose wording it is told in; checked before anything is made. */
  readonly wordings: readonly WordedType[];
  /** Whether it is ticked when the dialog opens. */
  readonly usual: boolean;
  /** The issuer and signer that the register names, where the office only drafts the paper. */
  readonly issued?: (desk: Desk) => { readonly organ: string; readonly signer: string };
  /** Whether it holds the table of comments, whose form a person may choose. */
  readonly hasTable: boolean;
}

export interface RoundKind extends AnyKind {
  readonly of: 'round';
  readonly suits: (round: Kept<'rounds'>) => boolean;
  readonly paper: (round: Kept<'rounds'>, order: Order) => Paper;
}

export interface MeetingKind extends AnyKind {
  readonly of: 'meeting';
  readonly paper: (meeting: Kept<'meetings'>, order: Order) => Paper;
}

export interface ProgrammeKind extends AnyKind {
  readonly of: 'programme';
  readonly paper: (order: Order) => Paper;
}

/** Each reads through the desk and throws a `Problem` where the rows do not allow the paper. */
export type PaperKind = RoundKind | MeetingKind | ProgrammeKind;
