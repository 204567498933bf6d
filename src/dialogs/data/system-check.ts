// What travels between the check of the system and its page.

import type { dialogs } from '../../text/vi/dialogs.ts';

export interface SystemCheckData {
  readonly common: (typeof dialogs)['common'];
  readonly words: (typeof dialogs)['systemCheck'];
  /** When it was asked last and what came of it; empty when it never was. */
  readonly before: readonly string[];
}

/** The answers as the switches of the local runtime. */
export interface SystemAnswers {
  readonly json: string;
  /** Answers that are no switch's value, each in a sentence. */
  readonly left: readonly string[];
}
