// What travels between the command and the page of the dossier: strings ready to be read, types only.

import type { dialogs } from '../../text/vi/dialogs.ts';
import type { Tone } from '../data.ts';

type Words = typeof dialogs;

export interface DossierData {
  readonly common: Words['common'];
  readonly words: Words['dossier'];
  readonly lead: string;
  readonly whole: boolean;
  readonly items: readonly {
    readonly title: string;
    readonly state: string;
    readonly tone: Tone;
    readonly date: string;
    readonly why: string;
    readonly link: string;
  }[];
}
