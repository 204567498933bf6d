// What travels between the commands and the page of the dialog of steps: strings ready to be read.

import type { dialogs } from '../../text/vi/dialogs.ts';
import type { Choice, MailPreview, Tone } from '../data.ts';

type Words = typeof dialogs;

export interface RoundStepsData {
  readonly common: Words['common'];
  readonly words: Words['roundSteps'];
  readonly rounds: readonly RoundOfSteps[];
  /** The round that the dialog begins with. */
  readonly chosen: string;
}

export interface RoundOfSteps extends Choice {
  readonly steps: readonly StepOffer[];
}

export interface StepOffer extends Choice {
  readonly asksReason: boolean;
  /** The new due day that is offered, `2021-09-08`; '' where the step sets none. */
  readonly newDay: string;
}

export interface StepInput {
  readonly roundId: string;
  readonly step: string;
  readonly newDay: string;
  readonly reason: string;
}

export interface CarryInput {
  readonly roundId: string;
  readonly laterRound: string;
  readonly comments: readonly string[];
}

export interface StepPreview {
  readonly facts: readonly {
    readonly label: string;
    readonly value: string;
    readonly tone: Tone;
  }[];
  readonly alternatives: readonly {
    readonly more: string;
    readonly due: string;
    readonly left: string;
    readonly tone: Tone;
  }[];
  readonly bodies: readonly {
    readonly name: string;
    readonly address: string;
    readonly note: string;
  }[];
  readonly mail: MailPreview | null;
  readonly warnings: readonly string[];
  /** When not empty the step cannot be taken as it stands. */
  readonly problems: readonly string[];
  readonly proposals: readonly { readonly id: string; readonly label: string }[];
  readonly laterRounds: readonly Choice[];
  readonly history: readonly StepTold[];
}

/** One step of the history as a person reads it. */
export interface StepTold {
  readonly when: string;
  readonly step: string;
  readonly due: string;
  readonly by: string;
  readonly reason: string;
}
