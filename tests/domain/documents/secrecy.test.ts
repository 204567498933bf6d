// The three degrees of secrecy of the law are secret; a paper without a mark is not.

import { expect, it } from 'vitest';
import { isSecret } from '../../../src/domain/documents/secrecy.ts';

it.each([
  ['MAT', true],
  ['TOI_MAT', true],
  ['TUYET_MAT', true],
  ['THUONG', false],
  [null, false],
] as const)('a paper marked %s is secret: %s', (secrecy, secret) => {
  expect(isSecret({ secrecy })).toBe(secret);
});
