// What a person should know of the invited bodies before a round is opened: addresses, confirmation.

import { isAddress } from '../outbox/address.ts';
import type { BodyFacts } from './invited-bodies.ts';

export interface InvitationDoubts<Body> {
  /** Have an address that could be mailed, and nobody has confirmed it: not mailed until then. */
  readonly notMailed: readonly Body[];
  /** Can be asked by letter only. */
  readonly withoutAddress: readonly Body[];
  readonly badAddress: readonly Body[];
  readonly unconfirmed: readonly Body[];
}

/** What the dialog must name before a round is opened. */
export function invitationDoubts<Body extends BodyFacts>(
  invited: readonly Body[],
): InvitationDoubts<Body> {
  const given = (text: string) => text.trim() !== '';
  return {
    notMailed: invited.filter((body) => isAddress(body.email) && body.confirmed !== 'CO'),
    withoutAddress: invited.filter((body) => !given(body.email)),
    badAddress: invited.filter(
      (body) =>
        (given(body.email) && !isAddress(body.email)) ||
        (given(body.ccEmail) && !isAddress(body.ccEmail)),
    ),
    unconfirmed: invited.filter((body) => body.confirmed !== 'CO'),
  };
}
