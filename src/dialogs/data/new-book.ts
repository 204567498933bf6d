// What travels between the commands and the page of the dialog that makes a new book.

import type { dialogs } from '../../text/vi/dialogs.ts';
import type { Choice, Tone } from '../data.ts';

type Words = typeof dialogs;

export interface NewBookData {
  readonly common: Words['common'];
  readonly words: Words['newBook'];
  readonly plans: readonly Choice[];
  /** The working day that is offered as the first. */
  readonly start: string;
}

export interface NewBookPreview {
  readonly facts: readonly {
    readonly label: string;
    readonly value: string;
    readonly tone: Tone;
  }[];
  /** The phases of the general template: title, from, to, working days. */
  readonly phases: readonly (readonly string[])[];
  readonly warnings: readonly string[];
  /** When not empty the book cannot be made as it stands. */
  readonly problems: readonly string[];
}
