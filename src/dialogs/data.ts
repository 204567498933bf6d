// What travels between the commands and the pages of the dialogs: strings ready to be read, types only.

import type { dialogs } from '../text/vi/dialogs.ts';

type Words = typeof dialogs;

export type Tone = 'ok' | 'warn' | 'bad' | '';

export interface Choice {
  readonly id: string;
  readonly label: string;
}

export type * from './data/open-round.ts';

// Enter a reply

export interface CommentInput {
  readonly part: string;
  readonly place: string;
  readonly content: string;
  readonly proposal: string;
  readonly reason: string;
}

// Close a round

export interface CloseRoundData {
  readonly common: Words['common'];
  readonly words: Words['closeRound'];
  readonly rounds: readonly {
    readonly id: string;
    readonly label: string;
    readonly line: string;
  }[];
}

// What every command answers with

export interface Report {
  readonly lead: string;
  /** Of the lead, where it tells no deed that was done. */
  readonly tone?: Tone;
  readonly sections: readonly {
    readonly title: string;
    readonly tone: Tone;
    readonly lines: readonly string[];
  }[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

export interface ReportData {
  readonly common: Words['common'];
  readonly report: Report;
}
