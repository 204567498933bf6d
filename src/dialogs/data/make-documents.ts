// What the dialog that makes documents is given, and what it sends.

import type { dialogs } from '../../text/vi/dialogs.ts';
import type { Choice } from '../data.ts';

type Words = typeof dialogs;

/** A kind of paper that can be ticked. */
export interface KindChoice extends Choice {
  readonly ticked: boolean;
  /** Whether the form of the table matters to it. */
  readonly hasTable: boolean;
}

/** A round, a meeting or the Đề án with the papers it can have. */
export interface SubjectChoice extends Choice {
  readonly kinds: readonly KindChoice[];
}

export interface MakeDocumentsData {
  readonly common: Words['common'];
  readonly words: Words['makeDocuments'];
  readonly rounds: readonly SubjectChoice[];
  readonly programme: readonly KindChoice[];
  readonly meetings: readonly SubjectChoice[];
  readonly forms: readonly Choice[];
  /** The form that the settings name. */
  readonly form: string;
}
