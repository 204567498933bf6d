// Which answers of a form are new: each id is one more call, and a form at its end holds a thousand known ones.

import type { Moment } from '../../domain/day.ts';
import type { KnownAnswers } from '../../ports.ts';
import { dateOf } from '../clock.ts';

type Form = GoogleAppsScript.Forms.Form;

/** An answer and its id, which costs a call to learn. */
export interface Named {
  readonly response: GoogleAppsScript.Forms.FormResponse;
  readonly id: string;
}

/**
 * The answers given after `since` (all when null) that are not known, in any order. How many there
 * are is told by one call: where it is as many as are known, only the ends of the list are looked
 * at, in case that an answer was deleted by hand while another came; where the new ones are those
 * since the last known, only these; in every other case the id of each is asked for.
 */
export function unknownAnswers(form: Form, since: Moment | null, known: KnownAnswers): Named[] {
  const responses = responsesSince(form, since);
  const counted = countSince(known, since);
  if (counted === responses.length) {
    const ends = responses.filter((_one, index) => index === 0 || index === counted - 1);
    if (unknownAmong(ends, known).length === 0) return [];
  }
  const last = lastOf(known);
  if (counted < responses.length && last !== null) {
    const fresh = unknownAmong(responsesSince(form, last), known);
    if (counted + fresh.length === responses.length) return fresh;
  }
  return unknownAmong(responses, known);
}

function responsesSince(form: Form, since: Moment | null): Named['response'][] {
  return since === null ? form.getResponses() : form.getResponses(dateOf(since));
}

function unknownAmong(responses: readonly Named['response'][], known: KnownAnswers): Named[] {
  return responses
    .map((response) => ({ response, id: response.getId() }))
    .filter(({ id }) => !known.has(id));
}

/** How many known answers were given since then; no number when the moment of one is not on record. */
function countSince(known: KnownAnswers, since: Moment | null): number {
  let count = 0;
  for (const when of known.values()) {
    if (when === null) return Number.NaN;
    if (when >= (since ?? '')) count += 1;
  }
  return count;
}

function lastOf(known: KnownAnswers): Moment | null {
  let last: Moment | null = null;
  for (const when of known.values()) if (when !== null && when > (last ?? '')) last = when;
  return last;
}
