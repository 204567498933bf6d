// What travels between keeping and restoring the book and its page.

import type { dialogs } from '../../text/vi/dialogs.ts';
import type { KeepingWords } from '../../text/vi/keeping.ts';

/** The words that are texts; those that are made of facts stay on the server. */
type Texts = {
  readonly [Name in keyof KeepingWords as KeepingWords[Name] extends string ? Name : never]: string;
};

export interface KeepingPageWords extends Texts {
  readonly columns: KeepingWords['columns'];
  readonly preview: {
    readonly columns: readonly string[];
    readonly names: string;
    readonly cannot: string;
    readonly confirm: string;
    readonly restore: string;
    readonly other: string;
  };
}

/** One kept copy, ready to be read. */
export interface CopyLine {
  readonly fileId: string;
  readonly url: string;
  readonly at: string;
  readonly by: string;
  readonly why: string;
  readonly total: string;
  /** What the radio button is called by a screen reader. */
  readonly choose: string;
  readonly rows: readonly string[];
}

export interface KeepingData {
  readonly common: (typeof dialogs)['common'];
  readonly words: KeepingPageWords;
  readonly copies: readonly CopyLine[];
  /** A restore that was stopped, in a sentence; '' for none. */
  readonly underWay: string;
}

/** What a restore would change. */
export interface RestorePreview {
  readonly lead: string;
  /** Sheet, rows back, changed, gone, kept besides; each with the names of some below. */
  readonly sheets: readonly {
    readonly cells: readonly string[];
    readonly names: readonly string[];
  }[];
  readonly cannot: readonly string[];
  readonly warnings: readonly string[];
}
