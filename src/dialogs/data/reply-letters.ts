// What travels between the commands of the letters that answer bodies and their page: types only.

import type { dialogs } from '../../text/vi/dialogs.ts';
import type { Choice } from '../data.ts';

export interface ReplyLettersData {
  readonly common: (typeof dialogs)['common'];
  readonly words: (typeof dialogs)['replyLetters'];
  readonly rounds: readonly LetterRound[];
}

export interface LetterRound extends Choice {
  readonly bodies: readonly LetterBody[];
  /** What keeps the comments of this round from being told apart by body. */
  readonly problems: readonly string[];
}

export interface LetterBody extends Choice {
  readonly points: number;
  readonly open: number;
  readonly version: number;
}

/** A letter that is still to be made, named so that asking twice makes it once. */
export interface LetterWanted {
  readonly bodyId: string;
  readonly version: number;
}

export interface LettersMade {
  readonly made: readonly { readonly label: string; readonly url: string }[];
  /** A sentence for each body that cannot be answered yet. */
  readonly refused: readonly string[];
  /** What the time of one run did not allow. */
  readonly left: readonly LetterWanted[];
}
