// What travels between the commands of the contacts and their page: strings ready to be read, types only.

import type { dialogs } from '../../text/vi/dialogs.ts';
import type { Choice, Tone } from '../data.ts';

export interface ContactsData {
  readonly common: (typeof dialogs)['common'];
  readonly words: (typeof dialogs)['contacts'];
  readonly rounds: readonly CallRound[];
  readonly channels: readonly Choice[];
}

export interface CallRound {
  readonly id: string;
  readonly label: string;
  /** What stands over the printed list: the round, its deadline, the day. */
  readonly heading: string;
  readonly calls: readonly CallShown[];
}

export interface CallShown {
  readonly bodyId: string;
  readonly name: string;
  readonly contact: string;
  readonly phone: string;
  readonly due: string;
  readonly left: string;
  readonly tone: Tone;
  readonly lastReminder: string;
  readonly lastContact: string;
  /** Everything that a search looks in. */
  readonly searched: string;
}

export interface ContactLogged {
  readonly told: string;
  readonly contact: string;
  readonly phone: string;
  readonly lastContact: string;
}
