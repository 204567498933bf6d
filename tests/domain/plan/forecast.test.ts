// The forecast on several mornings of 2021, counted by hand; P6 has 13 working days, P7 12, P8 43.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastOf, type PhaseForecast } from '../../../src/domain/plan/forecast.ts';
import { D, doneToP5, works2021 } from './plan-2021.ts';

type Changes = Parameters<typeof works2021>[0];

function of(phase: string, today: string, changes: Changes = {}): PhaseForecast {
  const { phases } = forecastOf(works2021({ ...doneToP5, ...changes }), D(today));
  const found = phases.find(({ phaseId }) => phaseId === phase);
  if (found === undefined) throw new Error(`No forecast for ${phase}`);
  return found;
}

describe('as long as all goes to plan', () => {
  it('is the plan, to the day that nobody works on', () => {
    const { phases, session } = forecastOf(works2021(), D('2021-06-22'));
    expect(phases.map(({ start, end }) => [start, end])).toEqual([
      ['2021-06-22', '2021-07-01'],
      ['2021-07-01', '2021-07-03'],
      ['2021-07-04', '2021-07-25'],
      ['2021-07-26', '2021-08-05'],
      ['2021-08-06', '2021-08-20'],
      ['2021-08-21', '2021-09-10'],
      ['2021-09-15', '2021-09-30'],
      ['2021-10-01', '2021-11-30'],
      ['2021-12-01', '2021-12-31'],
    ]);
    expect(session).toEqual({ phaseId: 'P9', from: '2021-12-01', until: '2021-12-31', safe: true });
  });

  it('has 24 working days of slack before the gap and 22 after it, which is the critical path', () => {
    const { phases } = forecastOf(works2021(), D('2021-06-22'));
    expect(phases.map(({ slack }) => slack)).toEqual([24, 24, 24, 24, 24, 24, 22, 22, 22]);
    expect(phases.filter(({ critical }) => critical).map(({ phaseId }) => phaseId)).toEqual([
      'P7',
      'P8',
      'P9',
    ]);
  });

  it('explains P6: after P5, which ends on 20/8, 13 working days, Quốc khánh skipped', () => {
    const { why } = of('P6', '2021-08-23');
    expect(why).toMatchObject({ basis: 'PLAN', workDays: 13, windowEnd: null });
    expect(why.after).toEqual({ phaseId: 'P5', kind: 'FS', day: '2021-08-20' });
    expect(why.spans.map(({ first, last }) => [first, last])).toEqual([
      ['2021-09-02', '2021-09-05'],
    ]);
  });

  it('tells the month as a time within which one day is needed', () => {
    const { why } = of('P9', '2021-08-23');
    expect(why).toMatchObject({ workDays: 1, windowEnd: '2021-12-31' });
  });
});

describe('a phase that is late', () => {
  it('ends today at the earliest, and pushes those after it only when the gap is used up', () => {
    expect(of('P6', '2021-09-14')).toMatchObject({ end: '2021-09-14', slack: 22 });
    expect(of('P6', '2021-09-14').why.basis).toBe('LATE');
    expect(of('P7', '2021-09-14').start).toBe('2021-09-15');
    expect(of('P7', '2021-09-17')).toMatchObject({ start: '2021-09-20', end: '2021-10-05' });
    expect(of('P7', '2021-09-17').why).toMatchObject({
      basis: 'LINK',
      after: { phaseId: 'P6', kind: 'FS', day: '2021-09-17' },
    });
  });

  it('is told by its percentage before its end has passed', () => {
    // 20 of 100 on 30/8: eleven of 13 days are left, today among them; they end on 15/9.
    const { end, why } = of('P6', '2021-08-30', { P6: { percent: 20 } });
    expect([end, why.basis]).toEqual(['2021-09-15', 'PERCENT']);
    // 40 of 100: eight days are left and end on 10/9, as planned.
    expect(of('P6', '2021-08-30', { P6: { percent: 40 } }).end).toBe('2021-09-10');
  });

  it('loses December when nothing is left of it', () => {
    const { session, phases } = forecastOf(
      works2021({
        ...doneToP5,
        P7: { actualEnd: D('2021-09-30') },
        P6: { actualEnd: D('2021-09-10') },
      }),
      D('2021-12-31'),
    );
    // P8 ends today at the earliest; the session follows on Monday.
    expect(session).toMatchObject({ from: '2022-01-03', safe: false });
    expect(phases.find(({ phaseId }) => phaseId === 'P8')?.slack).toBe(-1);
  });
});

describe('what really happened', () => {
  it('stands: done phases keep their days and have no slack', () => {
    const p6 = of('P6', '2021-09-10', {
      P6: { actualStart: D('2021-08-24'), actualEnd: D('2021-09-08') },
    });
    expect(p6).toMatchObject({
      start: '2021-08-24',
      end: '2021-09-08',
      slack: null,
      critical: false,
    });
    expect(p6.why.basis).toBe('DONE');
  });

  it('keeps the start of a phase that began before the one it waits for ended', () => {
    const p7 = of('P7', '2021-09-17', { P7: { actualStart: D('2021-09-13') } });
    expect(p7).toMatchObject({ start: '2021-09-13', end: '2021-09-30' });
  });

  it('lets those after a cancelled phase follow on those before it', () => {
    const changes: Changes = { P7: { status: 'HUY' } };
    expect(of('P8', '2021-09-17', changes).start).toBe('2021-10-01');
    expect(of('P8', '2021-10-15', changes).start).toBe('2021-10-18');
  });

  it('lets a phase that waits for a word from outside begin today at the earliest', () => {
    expect(
      of('P7', '2021-09-20', { P6: { actualEnd: D('2021-09-10') }, P7: { status: 'CHO' } }).start,
    ).toBe('2021-09-20');
  });
});

describe('links', () => {
  it('of start to start and finish to finish hold a phase back', () => {
    // P6 began on Monday 23/8; 20 working days later is Wednesday 22/9.
    expect(of('P7', '2021-09-10', { P7: { predecessors: 'P6SS+20' } }).start).toBe('2021-09-22');
    // P7 ends on 30/9, P8 43 working days later as it is: one more is 01/12.
    const p8 = of('P8', '2021-09-10', { P8: { predecessors: 'P7FF+44' } });
    expect([p8.start, p8.end]).toEqual(['2021-10-04', '2021-12-01']);
  });

  it('with a lag leave so many working days between', () => {
    expect(of('P7', '2021-09-10', { P7: { predecessors: 'P6FS+4' } }).start).toBe('2021-09-17');
  });
});

describe('any day and any percentages', () => {
  it('gives every unfinished phase an end that is not past, and an order that holds', () => {
    const percents = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(percents, fc.integer({ min: 1, max: 28 }), (given, date) => {
        const today = `2021-10-${String(date).padStart(2, '0')}`;
        const changes = Object.fromEntries(
          given.map((percent, index) => [`P${index + 6}`, { percent }]),
        );
        const { phases } = forecastOf(works2021({ ...doneToP5, ...changes }), D(today));
        for (const { start, end, phaseId } of phases.slice(5)) {
          expect(start <= end, phaseId).toBe(true);
          expect(end >= today, phaseId).toBe(true);
        }
      }),
    );
  });
});

describe('a plan of two thousand', () => {
  it('is forecast and moved in under half a second', () => {
    // Run by itself: the test runner rewrites every import and so makes tight loops slower.
    const script = join(import.meta.dirname, 'plan-times.ts');
    const tsx = join(import.meta.dirname, '../../../node_modules/tsx/dist/cli.mjs');
    const run = spawnSync(process.execPath, [tsx, script], { encoding: 'utf8' });
    const { milliseconds, phases, moved } = JSON.parse(run.stdout);
    expect([phases, moved]).toEqual([2000, 1001]);
    expect(milliseconds).toBeLessThan(500);
  }, 60_000);
});
