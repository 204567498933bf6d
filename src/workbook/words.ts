// What the workbook's words must be in every language, so that a missing one does not compile.

import type { EnumName, Ids } from './enums.ts';
import type { Row, SheetId } from './schema.ts';
import type { ViewId } from './views/view-ids.ts';

/** What a person reads at the head of a column, and the note behind it. */
export interface ColumnWords {
  readonly label: string;
  readonly note: string;
}

/** The tab, what it is for, and its columns. */
export interface OneSheetWords<Id extends SheetId> {
  readonly title: string;
  readonly note: string;
  readonly columns: { readonly [Name in keyof Row<Id>]: ColumnWords };
}

export type SheetWords = { readonly [Id in SheetId]: OneSheetWords<Id> };

/** The label of every value of every enum. */
export type EnumWords = {
  readonly [Name in EnumName]: { readonly [Value in Ids<Name>]: string };
};

/** Sheets that only show and hold no records. */
export type ViewWords = { readonly [Id in ViewId]: string };

/** All that reading, writing and dressing the workbook needs to say. */
export interface BookWords {
  readonly sheets: SheetWords;
  /** The labels that are written. */
  readonly enums: EnumWords;
  /** The labels that are understood when read: of every language, the book's first. */
  readonly readable: readonly EnumWords[];
  readonly views: ViewWords;
  /** What a dropdown says when somebody typed something else. */
  readonly choiceHelp: string;
}

/** Names as they stand in the book: people rename tabs and heads, and a book keeps its first language. */
export interface BookNames {
  /** The name of a sheet's tab; its first name when it is gone. */
  tab(sheet: SheetId): string;
  /** What the head of a column says; its own label when nothing is known of it. */
  column<Id extends SheetId>(sheet: Id, name: keyof Row<Id> & string): string;
}
