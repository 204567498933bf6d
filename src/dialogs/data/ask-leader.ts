// What travels between the dialog of questions to the leader and its page: strings, types only.

import type { dialogs } from '../../text/vi/dialogs.ts';
import type { Choice } from '../data.ts';

type Words = typeof dialogs;

export interface AskLeaderData {
  readonly common: Words['common'];
  readonly words: Words['askLeader']['page'];
  readonly rounds: readonly Choice[];
  readonly chosen: string;
  readonly dispositions: readonly Choice[];
}

/** What could be asked in a round, and what was. */
export interface LeaderQuestions {
  readonly conflicts: readonly PossibleQuestion[];
  readonly comments: readonly PossibleQuestion[];
  readonly waiting: readonly string[];
  readonly notTaken: readonly string[];
}

export interface PossibleQuestion {
  readonly heading: string;
  readonly matter: string;
  /** The views, each with the bodies that hold it; two for a conflict. */
  readonly sides: readonly {
    readonly id: string;
    readonly bodies: string;
    readonly view: string;
  }[];
  readonly explanation: string;
}

export interface AskedQuestion {
  readonly proposed: readonly string[];
  readonly against: readonly string[];
  readonly matter: string;
  readonly proposal: string;
  readonly explanation: string;
}
