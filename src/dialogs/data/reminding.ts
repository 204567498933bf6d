// What the page of the reminders gets: what was done, and whom to call.

import type { dialogs } from '../../text/vi/dialogs.ts';
import type { Report } from '../data.ts';

type Words = typeof dialogs;

export interface RemindingData {
  readonly common: Words['common'];
  readonly words: Words['reminding'];
  readonly report: Report;
  /** Rows of the call list: round, body, contact, telephone, deadline, last contact. */
  readonly calls: readonly (readonly string[])[];
}
