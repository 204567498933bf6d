// The scale of an axis: round steps around all values.

import { describe, expect, it } from 'vitest';
import { scaleOf } from '../../../../emulator/spreadsheet/chart-drawing/scale.ts';

describe('the scale of an axis', () => {
  it('has about five steps of 1, 2 or 5 times a power of ten', () => {
    expect(scaleOf([3, 42], true).ticks).toEqual([0, 10, 20, 30, 40, 50]);
    expect(scaleOf([0.3], true).ticks).toEqual([0, 0.1, 0.2, 0.3]);
    expect(scaleOf([7000], true)).toEqual({
      min: 0,
      max: 8000,
      ticks: [0, 2000, 4000, 6000, 8000],
    });
  });

  it('begins below zero for values below it, and without zero where none is wanted', () => {
    expect(scaleOf([-120, 1500], true)).toMatchObject({ min: -500, max: 1500 });
    expect(scaleOf([101, 104], false).ticks).toEqual([101, 102, 103, 104]);
  });

  it('is there for no value, for zero alone and for one value', () => {
    expect(scaleOf([], true)).toMatchObject({ min: 0, max: 1 });
    expect(scaleOf([0], true)).toMatchObject({ min: 0, max: 1 });
    const { min, max } = scaleOf([5], false);
    expect(min).toBeLessThanOrEqual(5);
    expect(max).toBeGreaterThan(min);
  });

  it('ends where its author says', () => {
    expect(scaleOf([3, 42], true, { min: 10, max: 30 })).toMatchObject({ min: 10, max: 30 });
    const { min, max } = scaleOf([3], true, { min: 9, max: 1 });
    expect(max).toBeGreaterThan(min);
  });
});
