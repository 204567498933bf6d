// What travels between the commands and the page of the dialog that gives comments to handlers.

import type { dialogs } from '../../text/vi/dialogs.ts';
import type { Choice } from '../data.ts';

type Words = typeof dialogs;

export interface AssignCommentsData {
  readonly common: Words['common'];
  readonly words: Words['assignComments'];
  /** The rounds that are not locked; the first stands for all of them. */
  readonly rounds: readonly Choice[];
  readonly members: readonly Choice[];
}

export interface AssignmentPreview {
  readonly lead: string;
  /** How many comments would be written. */
  readonly count: number;
  readonly handlers: readonly {
    readonly name: string;
    readonly count: string;
    readonly by: string;
    readonly which: string;
  }[];
  readonly left: readonly {
    readonly id: string;
    readonly body: string;
    readonly place: string;
    readonly content: string;
  }[];
  readonly notes: readonly string[];
}
