// What travels between the commands and the page of the dialog that moves a phase: strings ready to be read.

import type { dialogs } from '../../text/vi/dialogs.ts';
import type { Choice, Tone } from '../data.ts';

type Words = typeof dialogs;

export interface MovePhaseData {
  readonly common: Words['common'];
  readonly words: Words['movePhase'];
  readonly phases: readonly Choice[];
  /** The phase that the dialog begins with. */
  readonly chosen: string;
  /** Whether the column of trials holds a day. */
  readonly hasTrial: boolean;
  /** Moves made lately that can be undone, the newest first. */
  readonly made: readonly MadeMove[];
  /** What was finished of a move that was stopped; '' when none was. */
  readonly notice: string;
}

export interface MadeMove {
  readonly runId: string;
  readonly when: string;
  readonly what: string;
  readonly by: string;
  /** What each cell goes back to. */
  readonly lines: readonly string[];
}

/** What the page sends: a move, for its preview, to be tried, to be applied. */
export interface MoveFields {
  readonly phaseId: string;
  readonly how: string;
  readonly slip: string;
  readonly newStart: string;
  readonly newEnd: string;
  readonly mode: string;
  readonly reason: string;
  readonly moveSends: boolean;
  readonly seen: string;
}

export interface MovePreview {
  readonly rows: readonly {
    readonly phase: string;
    readonly old: string;
    readonly now: string;
    readonly days: string;
    readonly shift: string;
    readonly shiftTone: Tone;
    readonly note: string;
  }[];
  readonly session: { readonly text: string; readonly tone: Tone };
  readonly rounds: readonly {
    readonly round: string;
    readonly effect: string;
    readonly remedy: string;
    readonly tone: Tone;
  }[];
  readonly warnings: readonly string[];
  /** How many planned days of sending can follow. */
  readonly sends: number;
  readonly seen: string;
  /** What to send to apply just this; another than was asked when a trial is looked at. */
  readonly fields: MoveFields;
}
