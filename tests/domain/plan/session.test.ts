import { describe, expect, it } from 'vitest';
import { sessionOf } from '../../../src/domain/plan/session.ts';
import { D, P, phasesWith } from './plan-2021.ts';

const ids = (changes: Parameters<typeof phasesWith>[0] = {}): (string | undefined)[] => {
  const phases = phasesWith(changes);
  return [phases, [...phases].reverse()].map((rows) => sessionOf(rows)?.phaseId);
};

describe('the session of a plan', () => {
  it('is the phase that ends last, however the sheet is sorted', () => {
    expect(ids()).toEqual(['P9', 'P9']);
  });

  it('is the one that begins last where two end on the same day', () => {
    const lasting = { planStart: D('2021-10-01'), planEnd: D('2021-12-31') };
    expect(ids({ P8: lasting })).toEqual(['P9', 'P9']);
    expect(ids({ P9: lasting, P8: { planEnd: D('2021-12-31') } })).toEqual(['P9', 'P9']);
    expect(ids({ P9: lasting, P2: { ...lasting, planStart: D('2021-12-30') } })).toEqual([
      'P2',
      'P2',
    ]);
  });

  it('is the one of the highest number where they begin on the same day, too', () => {
    const [eighth, ninth] = phasesWith({}).slice(7);
    if (eighth === undefined || ninth === undefined) throw new Error('The plan has nine phases.');
    const tenth = { ...ninth, phaseId: P('P10') };
    expect(sessionOf([ninth, tenth])?.phaseId).toBe('P10');
    expect(sessionOf([tenth, ninth])?.phaseId).toBe('P10');
  });

  it('is never a cancelled phase', () => {
    expect(ids({ P9: { status: 'HUY' } })).toEqual(['P8', 'P8']);
  });
});
