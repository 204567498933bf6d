// How many threads or messages one call may take.

import { invalidField, maxTooLarge, tooManyAtOnce } from './errors.ts';

const largestPage = 500;
const mostAtOnce = 100;

/**
 * From `start` on, `max` of them; without both, the first page.
 * @throws GasError `Argument max cannot exceed 500.`
 */
export function pageOf<T>(all: readonly T[], start = 0, max = largestPage): T[] {
  if (max > largestPage) throw maxTooLarge(largestPage);
  if (start < 0) throw invalidField('start');
  if (max < 1) throw invalidField('max');
  return all.slice(start, start + max);
}

/** @throws GasError `This operation can only be applied to at most 100 threads.` */
export function allowed<T>(given: readonly T[], what: 'threads' | 'messages'): readonly T[] {
  if (given.length > mostAtOnce) throw tooManyAtOnce(mostAtOnce, what);
  return given;
}
