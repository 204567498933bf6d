// How many executions run at once (developers.google.com/apps-script/guides/services/quotas,
// "Simultaneous executions").

import { expect, it } from 'vitest';
import { checkAtOnce } from '../../../emulator/core/quotas.ts';

const of = (count: number, effectiveUser: string) =>
  Array.from({ length: count }, () => ({ effectiveUser }));
const AN = { effectiveUser: 'an@so.example.vn' };

it('thirty run for one account, and no more', () => {
  expect(() => checkAtOnce(AN, of(29, AN.effectiveUser))).not.toThrow();
  expect(() => checkAtOnce(AN, of(30, AN.effectiveUser))).toThrow(
    'There are too many scripts running simultaneously for this Google user account.',
  );
});

it('what runs for others does not count', () => {
  expect(() => checkAtOnce(AN, of(30, 'binh@so.example.vn'))).not.toThrow();
});
