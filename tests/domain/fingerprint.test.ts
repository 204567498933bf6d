// A short text that tells whether two say the same.

import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/domain/fingerprint.ts';

describe('a fingerprint', () => {
  it('is the same for the same words and another for others', () => {
    expect(fingerprint('Sở Tài chính')).toBe(fingerprint('Sở Tài chính'));
    expect(fingerprint('ab')).not.toBe(fingerprint('ba'));
    expect(new Set(Array.from({ length: 5000 }, (_, n) => fingerprint(`bản ${n}`))).size).toBe(
      5000,
    );
  });
});
