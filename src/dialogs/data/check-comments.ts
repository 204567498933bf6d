// What the dialog that checks the log of comments is given.

import type { dialogs } from '../../text/vi/dialogs.ts';
import type { Report } from '../data.ts';

type Words = typeof dialogs;

export interface CheckCommentsData {
  readonly common: Words['common'];
  readonly report: Report;
  /** The label of the button that carries main comments' answers to merged ones; '' when there is nothing to carry. */
  readonly share: string;
}
