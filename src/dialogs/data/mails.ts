// What travels between the commands and the page that shows mails and sends one for trial.

import type { dialogs } from '../../text/vi/dialogs.ts';
import type { Choice } from '../data.ts';

type Words = typeof dialogs;

export interface MailsData {
  readonly common: Words['common'];
  readonly words: Words['mails'];
  readonly rounds: readonly {
    readonly id: string;
    readonly label: string;
    /** Bodies of a round, the members of the team, or its leaders. */
    readonly bodies: readonly Choice[];
    readonly templates: readonly Choice[];
  }[];
  /** Mails that somebody must look at, each with its row and remedy. */
  readonly doubtful: readonly string[];
}

/** A mail exactly as it would leave. */
export interface ShownMail {
  readonly facts: readonly {
    readonly label: string;
    readonly value: string;
    readonly tone: 'ok' | 'warn' | 'bad' | '';
  }[];
  readonly body: string;
  readonly html: string;
  readonly warnings: readonly string[];
}
