// What a step of an upgrade looks at and what comes of it; the adapters read and write (docs/upgrades.md).

import type { Row, SheetId } from '../schema.ts';
import type { BookWords } from '../words.ts';

/** A cell as it stands, whatever it says: what an earlier book holds, today's reader may refuse. */
export interface OldCell {
  readonly key: string;
  readonly column: string;
  readonly text: string;
}

/** The book before a step. */
export interface OldBook {
  cells(sheet: SheetId): readonly OldCell[];
  /** What the properties keep under a key. */
  kept(key: string): string | null;
  /** The words of today: the labels in which choices are written. */
  readonly words: BookWords;
}

/** Cells of records to write; what is not named is not touched. */
export type RowChanges = {
  readonly [Id in SheetId]?: readonly { readonly key: string; readonly set: Partial<Row<Id>> }[];
};

export interface StepChanges {
  readonly rows: RowChanges;
  /** Properties to set. */
  readonly kept: Readonly<Record<string, string>>;
}

/**
 * One step. It may be stopped anywhere and run again, and runs on books in which all or part of it
 * stands already: it asks for nothing that is so. It names what is old by what it was called then,
 * never through today's constants, which may change once more.
 */
export type Step = (book: OldBook) => StepChanges;
