// The three degrees of secrecy of the law are secret; a paper without a mark is not.

import { expect, it } from 'vitest';
import { isSecret, secretDrafts } from '../../../src/domain/documents/secrecy.ts';

it.each([
  ['MAT', true],
  ['TOI_MAT', true],
  ['TUYET_MAT', true],
  ['THUONG', false],
  [null, false],
] as const)('a paper marked %s is secret: %s', (secrecy, secret) => {
  expect(isSecret({ secrecy })).toBe(secret);
});

it('names the secret papers among the current drafts of a round, and no others', () => {
  const draft = { part: 'DA' as const, label: 'Đề án', current: 'CO' as const, secrecy: null };
  const secret = { ...draft, label: 'Phụ lục', secrecy: 'MAT' as const };
  const old = { ...secret, label: 'Phụ lục lần 1', current: 'KHONG' as const };
  const unmarked = { ...secret, label: 'Báo cáo mật', part: 'BC' as const, current: null };
  const drafts = [draft, secret, old, unmarked];
  expect(secretDrafts(['DA'], drafts)).toEqual(['Phụ lục']);
  expect(secretDrafts(['DA', 'BC'], drafts)).toEqual(['Phụ lục', 'Báo cáo mật']);
  expect(secretDrafts(['QD'], drafts)).toEqual([]);
});
