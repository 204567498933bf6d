// What travels between the commands and the page of versions: strings ready to be read, types only.

import type { dialogs } from '../../text/vi/dialogs.ts';
import type { Choice } from '../data.ts';

type Words = typeof dialogs;

export interface DraftsData {
  readonly common: Words['common'];
  readonly words: Words['drafts'];
  readonly drafts: readonly DraftShown[];
  readonly chosen: string;
}

export interface DraftShown extends Choice {
  readonly current: boolean;
  /** Who and when, or '' for what nobody did or what a later change made void. */
  readonly content: string;
  readonly format: string;
  readonly approval: string;
  /** Other versions of the same file, the one before it first. */
  readonly others: readonly Choice[];
}
