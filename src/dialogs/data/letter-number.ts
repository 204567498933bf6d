// What travels between the commands of the letters and their page: strings ready to be read, types only.

import type { dialogs } from '../../text/vi/dialogs.ts';
import type { Report } from '../data.ts';

export interface LetterNumberData {
  readonly common: (typeof dialogs)['common'];
  readonly words: (typeof dialogs)['letterNumber'];
  readonly letters: readonly LetterOffer[];
}

export interface LetterOffer {
  readonly id: string;
  readonly label: string;
  readonly number: string;
  readonly date: string;
  readonly url: string;
  /** How many mails would carry the number, and how many left without it. */
  readonly effect: string;
}

/** Warnings are asked about once; `report` is null while they are. */
export interface LetterAnswer {
  readonly warnings: readonly string[];
  readonly report: Report | null;
}
