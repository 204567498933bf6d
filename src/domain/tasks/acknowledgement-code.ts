// The code that ties an acknowledgement to what one member was given, and which nobody can make up.

import { type HandOutId, idOf } from '../ids.ts';
import { bareCode, checkOf, isSameCheck, readCheck, type Sign } from '../signed-check.ts';

/** What is signed; no code of a round begins like it. */
const subject = (handOut: HandOutId): string => `NHAN-VIEC.${handOut}`;

/**
 * The code of a hand-out: `GV-0003-TV2.7KQ2MHNB`. It names the member, and through the rows that bear
 * the hand-out the tasks.
 */
export function acknowledgementCode(handOut: HandOutId, sign: Sign): string {
  return `${handOut}.${checkOf(sign(subject(handOut)))}`;
}

/** The hand-out that a code stands for; null for a code that is none, or not of this book. */
export function genuineHandOut(text: string, sign: Sign): HandOutId | null {
  const match = /^(GV-\d+-[^:.]+)\.([A-Za-z0-9]{8})$/.exec(bareCode(text));
  if (match === null) return null;
  const handOut = idOf<HandOutId>(match[1] ?? '');
  const genuine = isSameCheck(readCheck(match[2] ?? ''), checkOf(sign(subject(handOut))));
  return genuine ? handOut : null;
}
