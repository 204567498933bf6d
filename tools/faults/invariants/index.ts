// The promises that every end of a run is held against, whatever was struck.

import type { Ended, Promised } from '../ended.ts';
import type { Finding } from '../tally.ts';
import { mailsOnce } from './mails.ts';

const promises: readonly Promised[] = [mailsOnce];

export function brokenPromises(ended: Ended): Finding[] {
  return promises.flatMap((promise) => promise(ended));
}
