// What stands against making a document: its wording, or what it is to be made of.

import type { Ids } from '../../workbook/enums.ts';

/** Where a block's text stands, as a person finds it. */
export interface WordingPlace {
  readonly document: Ids<'documentType'>;
  /** “Đoạn mở đầu”, as the sheet calls the block. */
  readonly block: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
}

/** Questions of the dialog that makes documents. */
export type DocumentField = 'tableForm';

export interface WordingProblems {
  /** `nearest` is '' where the block has no fields at all. */
  'WORDING.FIELD': WordingPlace & { found: string; nearest: string };
  'WORDING.LACKS': WordingPlace & { field: string };
  'WORDING.BROKEN': WordingPlace & { near: string };
  'MEETING.UNKNOWN': { meeting: string };
}
