// What travels between the commands and the page in which tasks are given out: strings ready to be read, types only.

import type { dialogs } from '../../text/vi/dialogs.ts';
import type { Choice, Tone } from '../data.ts';
import type { MailPreview } from './open-round.ts';

type Words = typeof dialogs;

export interface AssignTasksData {
  readonly common: Words['common'];
  readonly words: Words['assignTasks'];
  /** Why the person may only look; '' for one who may give tasks out. */
  readonly refusal: string;
  /** Answers that somebody must look at. */
  readonly notes: readonly string[];
  readonly phases: readonly AssignPhase[];
  readonly members: readonly Choice[];
  readonly parts: readonly Choice[];
}

export interface AssignPhase {
  readonly id: string;
  readonly label: string;
  readonly tasks: readonly AssignTask[];
  /** Tasks that are done or dropped. */
  readonly finished: number;
}

export interface AssignTask {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly due: string;
  readonly state: string;
  readonly tone: Tone;
  /** Whether it waits to be given out. */
  readonly free: boolean;
}

export interface GivingPreview {
  readonly facts: readonly {
    readonly label: string;
    readonly value: string;
    readonly tone: Tone;
  }[];
  readonly problems: readonly string[];
  readonly tasks: readonly {
    readonly title: string;
    readonly line: string;
    readonly warnings: readonly string[];
  }[];
  readonly mails: readonly {
    readonly name: string;
    readonly address: string;
    readonly note: string;
    readonly tone: Tone;
  }[];
  readonly firstMail: MailPreview | null;
  /** The form of acknowledgements is made first, in a step of its own. */
  readonly needsForm: boolean;
}
