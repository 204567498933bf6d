// What travels between the commands of absences and handing over and their page: strings ready to be read, types only.

import type { dialogs } from '../../text/vi/dialogs.ts';
import type { Choice } from '../data.ts';

type Words = typeof dialogs;

export interface AbsenceData {
  readonly common: Words['common'];
  readonly words: Words['absence'];
  readonly givingWords: Words['assignTasks'];
  /** Why the person may hand nothing over; '' for one who may. */
  readonly refusal: string;
  readonly members: readonly AwayMember[];
}

export interface AwayMember extends Choice {
  readonly from: string;
  readonly to: string;
  readonly substituteId: string;
  readonly tasks: readonly Choice[];
}
