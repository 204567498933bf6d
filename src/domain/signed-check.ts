// The check of a signed code: short, without letters that are taken for one another, as people copy it.

/** Crockford's 32 letters and digits: no I, L, O, U, so that none is taken for another. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHECK_LENGTH = 8;

/** Unsigned bytes of an HMAC under the book's secret. */
export type Sign = (text: string) => readonly number[];

/** A code without the white space, seen and unseen, that copying brings along. */
export function bareCode(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '');
}

/** A check as somebody typed it: the case does not matter, nor O for 0 and I or L for 1. */
export function readCheck(typed: string): string {
  return typed.toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** Whether two checks are the same; takes as long when they are not. */
export function isSameCheck(found: string, expected: string): boolean {
  let difference = expected.length ^ found.length;
  for (let index = 0; index < expected.length; index += 1) {
    difference |= expected.charCodeAt(index) ^ found.charCodeAt(index);
  }
  return difference === 0;
}

/** The first 40 bits of an HMAC as eight letters; throws a RangeError for fewer than five bytes. */
export function checkOf(bytes: readonly number[]): string {
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
