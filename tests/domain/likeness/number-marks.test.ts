import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberMarks } from '../../../src/domain/likeness/number-marks.ts';
import { oppositionOf } from '../../../src/domain/likeness/opposition.ts';
import type { Stance } from '../../../src/domain/likeness/stance.ts';

const asking = (...numbers: string[]): Stance => ({
  asks: [],
  numbers: new Set(numbers),
  charged: [],
});

describe('the marks of numbers', () => {
  it('tell that 30 is not 50, and that either may go without saying', () => {
    const marks = new NumberMarks(3);
    marks.keep(0, asking('30'));
    marks.keep(1, asking('30', '50'));
    marks.keep(2, asking());
    marks.lay(asking('50'));
    expect([0, 1, 2].map((number) => marks.opposes(number))).toEqual([true, false, false]);
  });

  it('never tell of an opposition that is none, however many numbers a log has', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 2, maxLength: 40 }), (log) => {
        const stances = log.map((all) => asking(...all.map(String)));
        const marks = new NumberMarks(stances.length);
        for (const [number, stance] of stances.entries()) marks.keep(number, stance);
        for (const one of stances) {
          marks.lay(one);
          for (const [number, other] of stances.entries()) {
            if (marks.opposes(number)) expect(oppositionOf(one, other)).not.toBeNull();
          }
        }
      }),
    );
  });
});
