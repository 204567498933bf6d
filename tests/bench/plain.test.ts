// The plain patterns beside the product: what a kill in the middle leaves of each.

import { beforeAll, describe, expect, it } from 'vitest';
import { plainSides } from '../../tools/bench/plain/patterns.ts';
import type { Side } from '../../tools/bench/plain/side.ts';

let sides: readonly Side[];
beforeAll(async () => {
  sides = await plainSides('small');
});
const of = (what: string) => sides.find((side) => side.what === what);

describe('a plain script in the small book', () => {
  it('mails half of the bodies twice when its status is written once at the end', () => {
    expect(of('mergeThenStatus')).toMatchObject({ count: 28, finished: true, twice: 15, lost: 0 });
  });

  it('mails them twice as well when statuses are written and not flushed', () => {
    expect(of('mergeRowByRow')?.twice).toBe(15);
  });

  it('asks six calls for each comment that it answers cell by cell', () => {
    // The book, its tab, its last row; of each row three ranges, one reading, two writings.
    expect(of('answerCellByCell')).toMatchObject({ count: 25, serviceCalls: 3 + 6 * 25 });
  });

  it('has rows twice when it is entered again after a kill', () => {
    expect(of('appendEach')?.twice).toBeGreaterThan(0);
  });

  it('loses every answer whose event does not come, and doubles every one that comes twice', () => {
    expect(of('onAnswer')).toMatchObject({ count: 5, twice: 5, lost: 5 });
  });
});
