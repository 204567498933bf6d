// The signature on a link is the HMAC-SHA-256 that every other program computes, of any key and text.

import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { googleSigner } from '../../src/google/signer.ts';

const sign = (key: string, text: string): readonly number[] =>
  googleSigner({
    get: () => key,
    set: () => undefined,
    remove: () => undefined,
    all: () => ({}),
  }).sign(text);
const reference = (key: string, text: string): number[] =>
  Array.from(createHmac('sha256', key).update(text, 'utf8').digest());

describe('a signature', () => {
  it('is that of RFC 4231, test case 2', () => {
    const hex = Buffer.from(sign('Jefe', 'what do ya want for nothing?')).toString('hex');
    expect(hex).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
  });

  it('is what the reference gives for keys and texts of any length and alphabet', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(text, text, (key, signed) => {
        expect(sign(key, signed)).toEqual(reference(key, signed));
      }),
    );
  });
});
