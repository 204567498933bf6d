// What travels between the opening of a round and its dialog: strings ready to be read, types only.

import type { dialogs } from '../../text/vi/dialogs.ts';
import type { Choice, Tone } from '../data.ts';

type Words = typeof dialogs;

export interface OpenRoundData {
  readonly common: Words['common'];
  readonly words: Words['openRound'];
  readonly rounds: readonly RoundOffer[];
  readonly units: readonly Choice[];
  readonly silences: readonly Choice[];
  readonly urgencies: readonly Choice[];
  /** Bodies that can be added by hand; `also` is another name that they are searched by. */
  readonly directory: readonly (Choice & { readonly also: string })[];
}

/** What is chosen of an opening: offered as the round has it, sent as the clerk left it. */
interface ChosenOpening {
  readonly sendDay: string;
  readonly periodN: number;
  readonly periodUnit: string;
  /** The X of “trước ngày X”; '' when none was chosen. */
  readonly dueDay: string;
  /** `14:00`; '' for the whole due day. */
  readonly dueHour: string;
  readonly urgency: string;
  readonly silence: string;
  /** Bodies of its groups that are left out. */
  readonly excluded: readonly string[];
}

export interface RoundOffer extends ChosenOpening {
  readonly id: string;
  readonly label: string;
  /** A meeting has no reply period and no mails. */
  readonly meeting: boolean;
  /** Said of an opening that was begun and is not finished; '' for none. */
  readonly underWay: string;
  /** Opened already: the dialog goes straight to the link check. */
  readonly opened: RoundOpened | null;
}

export interface OpenRoundInput extends ChosenOpening {
  readonly roundId: string;
  /** Bodies beside its groups. */
  readonly added: readonly string[];
}

export interface OpeningPreview {
  readonly facts: readonly {
    readonly label: string;
    readonly value: string;
    readonly tone: Tone;
  }[];
  readonly alternatives: readonly {
    readonly unit: string;
    readonly count: number;
    readonly period: string;
    readonly due: string;
    readonly left: string;
    readonly tone: Tone;
    readonly session: string;
    readonly sessionTone: Tone;
    readonly chosen: boolean;
  }[];
  readonly bodies: readonly {
    readonly id: string;
    readonly name: string;
    readonly address: string;
    /** False for one that was left out by hand. */
    readonly invited: boolean;
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
