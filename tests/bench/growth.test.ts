// The exponent that tells how a command's cost grows with the log.

import { describe, expect, it } from 'vitest';
import { growthOf } from '../../tools/bench/growth.ts';

const of = (cost: (size: number) => number) =>
  growthOf([100, 2_000, 20_000].map((size) => ({ size, value: cost(size) })));

describe('the growth of a cost', () => {
  it('is 0 for what costs the same at every size', () => {
    expect(of(() => 42)).toBeCloseTo(0);
  });

  it('is 1 for what costs so much a row, 2 for what looks at every pair', () => {
    expect(of((size) => 3 * size)).toBeCloseTo(1);
    expect(of((size) => (size * (size - 1)) / 2)).toBeCloseTo(2, 1);
  });

  it('lies between for a fixed part and a part for each row', () => {
    const growth = of((size) => 1_000 + size) ?? Number.NaN;
    expect(growth).toBeGreaterThan(0.3);
    expect(growth).toBeLessThan(0.9);
  });

  it('counts what took no time to speak of as one unit', () => {
    expect(of((size) => (size === 100 ? 0 : 1))).toBe(0);
  });

  it('is not told from one size, or from the same size twice', () => {
    expect(growthOf([{ size: 100, value: 5 }])).toBeNull();
    expect(
      growthOf([
        { size: 100, value: 5 },
        { size: 100, value: 9 },
      ]),
    ).toBeNull();
  });
});
