// What travels between the commands and the pages of the dialogs: strings ready to be read, types only.

import type { dialogs } from '../text/vi/dialogs.ts';

type Words = typeof dialogs;

export type Tone = 'ok' | 'warn' | 'bad' | '';

export interface Choice {
  readonly id: string;
  readonly label: string;
}

// Open a round

export interface OpenRoundData {
  readonly common: Words['common'];
  readonly words: Words['openRound'];
  readonly rounds: readonly RoundOffer[];
  readonly units: readonly Choice[];
  readonly silences: readonly Choice[];
}

export interface RoundOffer {
  readonly id: string;
  readonly label: string;
  readonly sendDay: string;
  readonly periodN: number;
  readonly periodUnit: string;
  readonly silence: string;
  /** A meeting has no reply period and no mails. */
  readonly meeting: boolean;
  /** Opened already: the dialog goes straight to the link check. */
  readonly opened: RoundOpened | null;
}

export interface OpenRoundInput {
  readonly roundId: string;
  readonly sendDay: string;
  readonly periodN: number;
  readonly periodUnit: string;
  readonly silence: string;
}

export interface OpeningPreview {
  readonly facts: readonly {
    readonly label: string;
    readonly value: string;
    readonly tone: Tone;
  }[];
  readonly alternatives: readonly {
    readonly period: string;
    readonly due: string;
    readonly left: string;
    readonly tone: Tone;
  }[];
  readonly bodies: readonly {
    readonly name: string;
    readonly address: string;
    readonly note: string;
    readonly tone: Tone;
  }[];
  readonly mailsLine: string;
  readonly firstMail: MailPreview | null;
  readonly lastMail: MailPreview | null;
  readonly warnings: readonly string[];
  /** When not empty the round cannot be opened as it stands. */
  readonly problems: readonly string[];
}

export interface MailPreview {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export interface RoundOpened {
  readonly roundId: string;
  readonly lines: readonly string[];
  readonly formUrl: string;
  readonly letterUrl: string;
  readonly linkConfirmed: boolean;
}

// Enter a reply

export interface EnterReplyData {
  readonly common: Words['common'];
  readonly words: Words['enterReply'];
  readonly rounds: readonly {
    readonly id: string;
    readonly label: string;
    readonly meeting: boolean;
    readonly bodies: readonly Choice[];
  }[];
  readonly channels: readonly Choice[];
  readonly positions: readonly Choice[];
  readonly parts: readonly Choice[];
  readonly today: string;
}

export interface EnterReplyInput {
  readonly roundId: string;
  readonly bodyId: string;
  readonly channel: string;
  readonly docNo: string;
  readonly docDate: string;
  readonly receivedDay: string;
  readonly signer: string;
  readonly fileUrl: string;
  readonly position: string;
  readonly replaces: boolean;
  readonly comments: readonly CommentInput[];
}

export interface CommentInput {
  readonly part: string;
  readonly place: string;
  readonly content: string;
  readonly proposal: string;
  readonly reason: string;
}

// Close a round, make documents

export interface CloseRoundData {
  readonly common: Words['common'];
  readonly words: Words['closeRound'];
  readonly rounds: readonly {
    readonly id: string;
    readonly label: string;
    readonly line: string;
  }[];
}

export interface MakeDocumentsData {
  readonly common: Words['common'];
  readonly words: Words['makeDocuments'];
  readonly rounds: readonly {
    readonly id: string;
    readonly label: string;
    readonly kinds: readonly Choice[];
  }[];
}

export interface MakeDocumentsInput {
  readonly roundId: string;
  readonly kinds: readonly string[];
}

// What every command answers with

export interface Report {
  readonly lead: string;
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
