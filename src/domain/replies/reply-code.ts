// The code that ties a reply to one body in one round, and its check, which nobody can make up.

import { type BodyId, idOf, type RoundId } from '../ids.ts';
import { bareCode, checkOf, isSameCheck, readCheck, type Sign } from '../signed-check.ts';

export type { Sign };

export interface ReplyCode {
  readonly roundId: RoundId;
  readonly bodyId: BodyId;
  readonly check: string;
}

/**
 * The part of a code that is signed.
 * @example codeSubject(idOf('D4'), idOf('STC')) //=> 'D4.STC'
 */
export function codeSubject(roundId: RoundId, bodyId: BodyId): string {
  return `${roundId}.${bodyId}`;
}

/**
 * The code of a body in a round: `D4.STC.7KQ2MHNB`, its last part the first 40 bits of the HMAC.
 * Throws a RangeError when fewer than five bytes are given.
 */
export function codeText(roundId: RoundId, bodyId: BodyId, sign: Sign): string {
  const subject = codeSubject(roundId, bodyId);
  return `${subject}.${checkOf(sign(subject))}`;
}

/**
 * Reads a code as people copy it: white space anywhere and the case of the check do not matter,
 * nor O for 0 and I or L for 1 in it. Round and body count letter by letter (`LN` is not `LNg`).
 * Null when it is no code at all.
 */
export function readCode(text: string): ReplyCode | null {
  const match = /^([A-Z]+\d+)\.([A-Za-z0-9_]+)\.([A-Za-z0-9]{8})$/.exec(bareCode(text));
  if (match === null) return null;
  const check = readCheck(match[3] ?? '');
  return { roundId: idOf(match[1] ?? ''), bodyId: idOf(match[2] ?? ''), check };
}

/** Whether the check of a code is the one that the secret gives; takes as long when it is not. */
export function isGenuine(code: ReplyCode, sign: Sign): boolean {
  return isSameCheck(code.check, checkOf(sign(codeSubject(code.roundId, code.bodyId))));
}
