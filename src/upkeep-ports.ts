// What only the upkeep of the book needs from the outside: the adapters come in its own bundle.

import type { OurFile } from './domain/integrity/files.ts';
import type { FormState } from './domain/integrity/forms.ts';
import type { StandingTrigger } from './domain/integrity/triggers.ts';
import type { FileFacts, ListedFile } from './domain/keeping/kept-file.ts';
import type { KeptSheet, KeptTab } from './domain/keeping/snapshot.ts';
import type { PlacedCell } from './workbook/blocks.ts';
import type { ExpectedFormula } from './workbook/integrity/formulas.ts';
import type { SheetId } from './workbook/schema.ts';
import type { ViewId } from './workbook/views/view-ids.ts';
import type { CellContent } from './workbook/write-cells.ts';

/** A tab with what stands in its cells, from A1 on. */
export interface TabAsItIs {
  readonly id: SheetId | ViewId;
  readonly name: string;
  /** '' for a cell without one. */
  readonly formulas: readonly (readonly string[])[];
  /** None of a view: there they are what its formulas make of the others. */
  readonly values: readonly (readonly unknown[])[];
  /** What people read in the cells: one more call. */
  shown(): readonly (readonly string[])[];
}

/** The book and what belongs to it outside, as only the check of the book looks at them. */
export interface Inspector {
  /** Every tab that is there, five calls each. */
  tabs(): TabAsItIs[];
  /** The formulas that a tab should hold, as the tabs stand now; none where that cannot be known. */
  expected(tabs: readonly TabAsItIs[]): (tab: TabAsItIs) => readonly ExpectedFormula[];
  /** Puts formulas into cells one under the other. */
  putFormulas(
    tab: SheetId | ViewId,
    at: { readonly row: number; readonly column: number; readonly formulas: readonly string[] },
  ): void;
  /** Puts these contents into these cells and no others; a text is never parsed. */
  putContents(tab: SheetId, cells: readonly PlacedCell<CellContent>[]): void;
  /** The triggers that the account at the screen has in this project. */
  triggers(): StandingTrigger[];
  /** The id of the trigger that the book keeps for something; '' for none. */
  keptTrigger(
    purpose: 'DAILY' | 'EDITS' | 'CONTINUING' | 'CHECK' | { readonly formId: string },
  ): string;
  /** Does nothing when there is no such trigger any more. */
  removeTrigger(id: string): void;
  /** Every file of this script, those in the bin, too: one call a thousand. */
  files(): OurFile[];
  /** Whether a form takes answers; the bin is told by `files`. */
  formState(formId: string): FormState;
}

/** The whole of the book that a snapshot holds: its sheets, and the tabs that staff added. */
export interface KeptBook {
  readonly sheets: readonly KeptSheet[];
  readonly tabs: readonly KeptTab[];
}

/** The book as it is kept and put back, and the files in Drive that its snapshots are. */
export interface Keeper {
  /** Whatever is there, broken or not: a tab or column that is gone is left out. One reading a sheet. */
  read(): KeptBook;
  /** How many are left when `mayGoOn` says no; 0 when all are done. Done ones cost a reading when done again. */
  putBack(wanted: KeptBook, mayGoOn: () => boolean): number;
  /** The SHA-256 of a text, in hexadecimal; one call. */
  checksumOf(text: string): string;
  /** Stores a text, packed, in the folder of the book's snapshots, which is made where it is not. */
  store(book: string, folderName: string, facts: FileFacts, text: string): ListedFile;
  /** The snapshots of a book that are not in the bin, in no order. */
  list(book: string): ListedFile[];
  /**
   * The text of a stored file; null when its content is no packed text.
   * @throws Problem KEEPING.BINNED; what Google throws for a file that is gone or not ours
   */
  text(fileId: string): string | null;
  /** Puts a file into the bin. */
  bin(fileId: string): void;
}
