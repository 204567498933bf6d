// What travels between the check of the book and its page.

import type { dialogs } from '../../text/vi/dialogs.ts';
import type { integrity } from '../../text/vi/integrity.ts';
import type { Report } from '../data.ts';

/** One thing that the book can mend; another state of it has another key. */
export interface RepairLine {
  readonly key: string;
  readonly what: string;
  readonly now: string;
  readonly after: string;
  /** Whether it is ticked from the start. */
  readonly proposed: boolean;
}

type Words = Pick<
  typeof integrity,
  'intro' | 'choose' | 'what' | 'now' | 'after' | 'mend' | 'nothingChosen' | 'all'
> & { readonly mendable: string };

export interface CheckBookData {
  readonly common: (typeof dialogs)['common'];
  readonly words: Words;
  readonly report: Report;
  readonly repairs: readonly RepairLine[];
}
