// P6 moves by seven days: counted by hand in the calendar of 2021 (practice.md §3), Quốc khánh 02–03/9.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWorkingDays } from '../../../src/domain/calendar/calendar.ts';
import { cascadeOf } from '../../../src/domain/plan/cascade.ts';
import type { BufferMode } from '../../../src/domain/plan/follow.ts';
import type { PhaseMove } from '../../../src/domain/plan/move-target.ts';
import { calendar2021 } from '../calendar-2021.ts';
import { D, doneToP5, P, phasesWith, works2021 } from './plan-2021.ts';

const today = D('2021-08-16');
const slip = (days: number, unit: 'NGAY' | 'NGAY_LAM_VIEC' = 'NGAY', phase = 'P6'): PhaseMove => {
  return { kind: 'SLIP', phaseId: P(phase), days, unit };
};
const seen = (move: PhaseMove, mode: BufferMode, changes: Parameters<typeof works2021>[0] = {}) =>
  cascadeOf(works2021(changes), move, mode, today).moved.map(({ phase, start, end, workDays }) => [
    phase.phaseId,
    start,
    end,
    workDays,
  ]);

describe('P6 slips seven days', () => {
  // 13 working days from Monday 30/8 end on 17/9; two free days before P7, then 12 and 43.
  it('keeping the buffer: every gap keeps its length', () => {
    expect(seen(slip(7), 'KEEP')).toEqual([
      ['P6', '2021-08-30', '2021-09-17', 13],
      ['P7', '2021-09-22', '2021-10-07', 12],
      ['P8', '2021-10-08', '2021-12-07', 43],
      ['P9', '2021-12-08', '2021-12-31', 18],
    ]);
  });

  it('using the buffer up first: two of five working days are taken by the gap', () => {
    expect(seen(slip(7), 'CONSUME')).toEqual([
      ['P6', '2021-08-30', '2021-09-17', 13],
      ['P7', '2021-09-20', '2021-10-05', 12],
      ['P8', '2021-10-06', '2021-12-03', 43],
      ['P9', '2021-12-06', '2021-12-31', 20],
    ]);
  });

  it('says from which day the session can be held, in December all the same', () => {
    const { session } = cascadeOf(works2021(), slip(7), 'CONSUME', today);
    expect(session).toEqual({
      phaseId: 'P9',
      from: '2021-12-06',
      until: '2021-12-31',
      safe: true,
    });
  });

  it('by working days goes further: from 01/9 to 21/9', () => {
    expect(seen(slip(7, 'NGAY_LAM_VIEC'), 'CONSUME')[0]).toEqual([
      'P6',
      '2021-09-01',
      '2021-09-21',
      13,
    ]);
  });
});

describe('the buffer', () => {
  it('ignored lets those after it close up: P7 comes forward to 14/9', () => {
    expect(seen(slip(1, 'NGAY_LAM_VIEC'), 'IGNORE').slice(0, 2)).toEqual([
      ['P6', '2021-08-24', '2021-09-13', 13],
      ['P7', '2021-09-14', '2021-09-29', 12],
    ]);
  });

  it('takes up two working days when it is consumed', () => {
    expect(seen(slip(2, 'NGAY_LAM_VIEC'), 'CONSUME')).toEqual([
      ['P6', '2021-08-25', '2021-09-14', 13],
    ]);
  });

  it('kept brings the others forward, too', () => {
    expect(seen(slip(-1, 'NGAY_LAM_VIEC', 'P7'), 'KEEP')).toEqual([
      ['P7', '2021-09-14', '2021-09-29', 12],
      ['P8', '2021-09-30', '2021-11-29', 43],
    ]);
  });
});

describe('what cannot move', () => {
  it('is done', () => {
    expect(() => cascadeOf(works2021(doneToP5), slip(7, 'NGAY', 'P5'), 'KEEP', today)).toThrow(
      /MOVE.DONE/,
    );
    const { moved, broken } = cascadeOf(
      works2021({ P7: { actualEnd: D('2021-09-30') } }),
      slip(7),
      'CONSUME',
      today,
    );
    expect(moved.map(({ phase }) => phase.phaseId)).toEqual(['P6']);
    expect(broken).toEqual([{ phaseId: 'P7', after: 'P6', kind: 'FS', why: 'DONE' }]);
  });

  it('is the start of what has begun: only its end is late', () => {
    const begun = { P6: { actualStart: D('2021-08-23') } };
    expect(seen(slip(7), 'CONSUME', begun)[0]).toEqual(['P6', '2021-08-21', '2021-09-17', 18]);
  });

  it('has an end before its start, no dates, was cancelled, or nothing was asked', () => {
    const move = (start: string | null, end: string | null): PhaseMove => {
      const at = (text: string | null) => (text === null ? null : D(text));
      return { kind: 'DAYS', phaseId: P('P6'), start: at(start), end: at(end) };
    };
    const of =
      (it: PhaseMove, changes = {}) =>
      () =>
        cascadeOf(works2021(changes), it, 'KEEP', today);
    expect(of(move(null, '2021-08-20'))).toThrow(/MOVE.REVERSED/);
    expect(of(move(null, null))).toThrow(/MOVE.NOTHING/);
    expect(of(slip(0))).toThrow(/MOVE.NOTHING/);
    expect(of(slip(4000))).toThrow(/MOVE.FAR/);
    expect(of(slip(7), { P6: { status: 'HUY' } })).toThrow(/MOVE.CANCELLED/);
    expect(of(slip(7), { P6: { planStart: null, planEnd: null } })).toThrow(/MOVE.NO_DATES/);
  });
});

describe('a new length', () => {
  it('by a new end makes P6 longer and pushes the others', () => {
    const move = { kind: 'DAYS', phaseId: P('P6'), start: null, end: D('2021-09-15') } as const;
    expect(seen(move, 'CONSUME')).toEqual([
      ['P6', '2021-08-21', '2021-09-15', 16],
      ['P7', '2021-09-16', '2021-10-01', 12],
      ['P8', '2021-10-04', '2021-12-01', 43],
      ['P9', '2021-12-02', '2021-12-31', 22],
    ]);
  });

  it('that drives the end gives it: ten working days from 23/8 end on 07/9', () => {
    const driven = { P6: { driver: 'SO_NGAY' as const, duration: 10 } };
    expect(seen(slip(7), 'CONSUME', driven)[0]).toEqual(['P6', '2021-08-30', '2021-09-14', 10]);
  });
});

describe('the session', () => {
  it('is lost when P6 slips past what December leaves', () => {
    // Slack of 24 working days: 2 before P7 and 22 of December.
    const safe = (days: number) =>
      cascadeOf(works2021(), slip(days, 'NGAY_LAM_VIEC'), 'CONSUME', today).session;
    expect(safe(24)).toMatchObject({ from: '2021-12-31', safe: true });
    expect(safe(25)).toMatchObject({ from: '2022-01-03', safe: false });
  });
});

describe('any move', () => {
  it('keeps the working days of every phase behind it, and never puts one on a day off', () => {
    const mode = fc.constantFrom<BufferMode>('KEEP', 'CONSUME', 'IGNORE');
    const length = new Map<string, number>([
      ['P7', 12],
      ['P8', 43],
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), mode, (days, how) => {
        const { moved } = cascadeOf(works2021(), slip(days), how, today);
        for (const { phase, start, end } of moved) {
          const kept = length.get(phase.phaseId);
          if (kept === undefined) continue;
          expect(countWorkingDays(calendar2021, start, end)).toBe(kept);
          expect(countWorkingDays(calendar2021, start, start)).toBe(1);
          expect(countWorkingDays(calendar2021, end, end)).toBe(1);
        }
        const ends = new Map(moved.map((one) => [one.phase.phaseId as string, one]));
        const order = phasesWith()
          .slice(5)
          .map(({ phaseId }) => ends.get(phaseId));
        order.forEach((one, index) => {
          const before = order[index - 1];
          if (one && before) expect(before.end < one.start).toBe(true);
        });
      }),
    );
  });

  it('and back again by the same working days ends where it began', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (days) => {
        const there = cascadeOf(works2021(), slip(days, 'NGAY_LAM_VIEC', 'P7'), 'KEEP', today);
        const cells = Object.fromEntries(
          there.moved.map(({ phase, start, end }) => [
            phase.phaseId,
            { planStart: start, planEnd: end },
          ]),
        );
        const back = cascadeOf(works2021(cells), slip(-days, 'NGAY_LAM_VIEC', 'P7'), 'KEEP', today);
        const p8 = back.moved.find(({ phase }) => phase.phaseId === 'P8');
        expect([p8?.start, p8?.end]).toEqual(['2021-10-01', '2021-11-30']);
      }),
    );
  });
});
