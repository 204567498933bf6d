// What travels between the command of the evidence pack and its page: strings ready to be read, types only.

import type { dialogs } from '../../text/vi/dialogs.ts';
import type { Choice } from '../data.ts';

export interface EvidencePackData {
  readonly common: (typeof dialogs)['common'];
  readonly words: (typeof dialogs)['evidencePack'];
  readonly rounds: readonly PackRound[];
}

export interface PackRound extends Choice {
  readonly inside: readonly string[];
  readonly linked: readonly string[];
}
