// The ways between the states of a round.

import { describe, expect, it } from 'vitest';
import {
  asksReason,
  nextStates,
  type RoundState,
  type Way,
  wayBetween,
} from '../../../src/domain/rounds/states.ts';
import { enums } from '../../../src/workbook/enums.ts';

const states: readonly RoundState[] = enums.roundStatus;

describe('the states of a round', () => {
  it('lead from draft to lock one after the other, and back as far as the log', () => {
    const ways = states.flatMap((from) =>
      states.flatMap((to): [RoundState, RoundState, Way][] => {
        const way = wayBetween(from, to);
        return way === null ? [] : [[from, to, way]];
      }),
    );
    expect(ways).toEqual([
      ['NHAP', 'MO', 'OPEN'],
      ['MO', 'DONG', 'CLOSE'],
      ['DONG', 'MO', 'REOPEN'],
      ['DONG', 'TONG_HOP', 'FORWARD'],
      ['TONG_HOP', 'DONG', 'BACK'],
      ['TONG_HOP', 'TRINH', 'FORWARD'],
      ['TRINH', 'TONG_HOP', 'BACK'],
      ['TRINH', 'KHOA', 'FORWARD'],
      ['KHOA', 'TONG_HOP', 'BACK'],
      ['KHOA', 'TRINH', 'BACK'],
    ]);
  });

  it('offer the step forward first', () => {
    expect(nextStates('DONG')).toEqual(['TONG_HOP', 'MO']);
    expect(nextStates('TRINH')).toEqual(['KHOA', 'TONG_HOP']);
    expect(nextStates('KHOA')).toEqual(['TRINH', 'TONG_HOP']);
  });

  it('are never stayed in by a step, and never left for a draft', () => {
    for (const state of states) {
      expect(wayBetween(state, state)).toBeNull();
      expect(wayBetween(state, 'NHAP')).toBeNull();
    }
  });

  it('are left backwards with a reason only', () => {
    expect((['OPEN', 'CLOSE', 'REOPEN', 'FORWARD', 'BACK'] as const).filter(asksReason)).toEqual([
      'REOPEN',
      'BACK',
    ]);
  });
});
