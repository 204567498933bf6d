// What travels between the commands of the directory and its page: strings ready to be read, types only.

import type { dialogs } from '../../text/vi/dialogs.ts';
import type { Choice, Tone } from '../data.ts';

export interface BodiesData {
  readonly common: (typeof dialogs)['common'];
  readonly words: (typeof dialogs)['bodies'];
  readonly bodies: readonly BodyShown[];
  readonly unconfirmed: readonly UnconfirmedBody[];
}

export interface BodyShown {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly contact: string;
  readonly state: string;
  readonly tone: Tone;
  /** Everything that a search looks in. */
  readonly searched: string;
}

export interface UnconfirmedBody {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly why: string;
  /** Whether its address can be mailed to; else it can be confirmed for paper only. */
  readonly usable: boolean;
}

export interface ImportPreview {
  readonly summary: string;
  readonly columns: readonly { readonly sample: string; readonly field: string }[];
  readonly lines: readonly ImportLineShown[];
}

export interface ImportLineShown {
  readonly line: number;
  readonly name: string;
  readonly kind: string;
  readonly label: string;
  readonly tone: Tone;
  readonly details: readonly string[];
  /** What the line may be written as, with what was seen of it; [] when it cannot be written. */
  readonly choices: readonly (Choice & { readonly seen: string })[];
}
