import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hmacSha256 } from '../../src/domain/hmac-sha256.ts';

const reference = (key: string, text: string): number[] =>
  Array.from(createHmac('sha256', key).update(text, 'utf8').digest());

describe('a signature', () => {
  it('is that of RFC 4231, test case 2', () => {
    const hex = hmacSha256('Jefe', 'what do ya want for nothing?')
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
    expect(hex).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
  });

  it('is what the reference gives for keys and texts of any length and alphabet', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(text, text, (key, signed) => {
        expect(hmacSha256(key, signed)).toEqual(reference(key, signed));
      }),
      { numRuns: 100 },
    );
  });

  it('is right at every length around the ends of a block', () => {
    for (let length = 50; length <= 130; length += 1) {
      const text = 'ế'.repeat(20) + 'x'.repeat(length);
      expect(hmacSha256('k'.repeat(length), text)).toEqual(reference('k'.repeat(length), text));
    }
  });
});
