// The promises that every end of a run is held against, whatever was struck.

import type { Ended, Promised } from '../ended.ts';
import type { Finding } from '../tally.ts';
import { linksLead, oneFormEach } from './forms.ts';
import { historyHolds } from './history.ts';
import { limitsKept } from './limits.ts';
import { mailsOnce } from './mails.ts';
import { repliesOnce } from './replies.ts';

const promises: readonly Promised[] = [
  repliesOnce,
  mailsOnce,
  linksLead,
  oneFormEach,
  limitsKept,
  historyHolds,
];

export function brokenPromises(ended: Ended): Finding[] {
  return promises.flatMap((promise) => promise(ended));
}
