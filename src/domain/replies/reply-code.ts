// The code that ties a reply to one body in one round, and its check, which nobody can make up.

import { type BodyId, idOf, type RoundId } from '../ids.ts';

/** Crockford's 32 letters and digits: no I, L, O, U, so that none is taken for another. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHECK_LENGTH = 8;

/** Unsigned bytes of an HMAC under the book's secret. */
export type Sign = (text: string) => readonly number[];

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
  const bare = text.normalize('NFKC').replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '');
  const match = /^([A-Z]+\d+)\.([A-Za-z0-9_]+)\.([A-Za-z0-9]{8})$/.exec(bare);
  if (match === null) return null;
  const check = (match[3] ?? '').toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
  return { roundId: idOf(match[1] ?? ''), bodyId: idOf(match[2] ?? ''), check };
}

/** Whether the check of a code is the one that the secret gives; takes as long when it is not. */
export function isGenuine(code: ReplyCode, sign: Sign): boolean {
  const expected = checkOf(sign(codeSubject(code.roundId, code.bodyId)));
  let difference = expected.length ^ code.check.length;
  for (let index = 0; index < expected.length; index += 1) {
    difference |= expected.charCodeAt(index) ^ code.check.charCodeAt(index);
  }
  return difference === 0;
}

function checkOf(bytes: readonly number[]): string {
  if (bytes.length * 8 < CHECK_LENGTH * 5) throw new RangeError('A check needs at least 5 bytes');
  let letters = '';
  for (let index = 0; index < CHECK_LENGTH; index += 1) {
    const bit = index * 5;
    const high = bytes[Math.floor(bit / 8)] ?? 0;
    const low = bytes[Math.floor(bit / 8) + 1] ?? 0;
    const pair = ((high & 255) << 8) | (low & 255);
    letters += ALPHABET[(pair >> (11 - (bit % 8))) & 31] ?? '';
  }
  return letters;
}
