// A problem is told by what it is: two bundles have a class of that name each.

import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/domain/problem.ts';

/** As another bundle has it: the same lines, another class. */
const elsewhere = (code: string): Error =>
  Object.assign(new Error(code), { name: 'Problem', code, params: { round: 'D3' } });

describe('a problem', () => {
  it('is one, whichever bundle threw it', () => {
    expect(new Problem('ROUND.NO_FORM', { round: 'D3' }) instanceof Problem).toBe(true);
    expect(elsewhere('COMMENTS.NO_CONCLUSION') instanceof Problem).toBe(true);
  });

  it.each([
    ['an error of the program', new TypeError('x is not a function')],
    ['an error of Google’s with a code', Object.assign(new Error('Gone'), { code: 404 })],
    ['a record that is no error', { name: 'Problem', code: 'BUSY', params: {} }],
    ['nothing', undefined],
  ])('is not %s', (_what, value) => {
    expect(value instanceof Problem).toBe(false);
  });
});
