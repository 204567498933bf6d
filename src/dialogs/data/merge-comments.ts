// What travels between the dialog of near-duplicates and its page: strings, types only.

import type { dialogs } from '../../text/vi/dialogs.ts';
import type { Choice } from '../data.ts';

type Words = typeof dialogs;

export interface MergeCommentsData {
  readonly common: Words['common'];
  readonly words: Words['mergeComments']['page'];
  readonly rounds: readonly Choice[];
  readonly chosen: string;
}

/** What a round has to merge, what is merged, and what it is about. */
export interface MergeProposals {
  /** “18 lượt ý kiến, 12 nội dung” */
  readonly counts: string;
  readonly groups: readonly MergeGroup[];
  /** Comments that are merged, under the one they are merged into. */
  readonly merged: readonly MergeGroup[];
  readonly themes: readonly ThemeProposal[];
  /** Themes of the round, to be chosen again. */
  readonly known: readonly string[];
  /** That there are more groups, which show when these are merged; '' for none. */
  readonly more: string;
}

export interface MergeGroup {
  readonly reason: string;
  readonly comments: readonly MergeableLine[];
}

export interface MergeableLine {
  readonly id: string;
  readonly body: string;
  readonly place: string;
  readonly text: string;
}

export interface ThemeProposal {
  readonly theme: string;
  readonly reason: string;
  readonly ids: readonly string[];
  readonly comments: readonly string[];
}

export interface MergeInput {
  readonly roundId: string;
  readonly groups: readonly { readonly main: string; readonly merged: readonly string[] }[];
}

/** What was done; what there is to merge now is asked for apart, outside the lock. */
export interface Merged {
  readonly lead: string;
}
