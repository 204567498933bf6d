// Opening a round shows what it leads to; expected values are those of the seed plan, section 11.

import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/domain/calendar/deadline.ts';
import { readHour } from '../../../src/domain/calendar/hour.ts';
import { at, day, moment } from '../../../src/domain/day.ts';
import { idOf, type PhaseId, type RoundId } from '../../../src/domain/ids.ts';
import { Problem } from '../../../src/domain/problem.ts';
import {
  type ChosenPeriod,
  mayCount,
  mayOpen,
  type OpenableRound,
} from '../../../src/domain/rounds/may-open.ts';
import { type OpeningConsequence, openingConsequence } from '../../../src/domain/rounds/opening.ts';
import { bacGiang2021 } from '../../../src/plans/bac-giang-2021.ts';
import { templateRows } from '../../../src/plans/template-rows.ts';
import { plan as vi } from '../../../src/text/vi/plan.ts';
import { calendar2021 } from '../calendar-2021.ts';

const { phases, rounds } = templateRows(bacGiang2021);

const opening = (phase: string, sendDay: string, count: number): OpeningConsequence =>
  openingConsequence({
    phaseId: idOf<PhaseId>(phase),
    phases,
    calendar: calendar2021,
    sendDay: day(sendDay),
    period: { unit: 'NGAY_LAM_VIEC', count, hour: null },
    startsAt: at(day(sendDay), 8),
    urgent: false,
  });

describe('opening D4 on Monday 23/8 with seven working days', () => {
  const consequence = opening('P6', '2021-08-23', 7);

  it('is due on the eve of the holiday and leaves five working days', () => {
    expect(consequence.end.due).toBe('2021-09-01T23:59');
    expect(consequence.left).toBe(5);
    expect(consequence.breaksPhase).toBe(false);
    expect(consequence.sendsInsidePhase).toBe(true);
    expect(consequence.sendDayOff).toBeNull();
    expect(vi.left(5, 'P6')).toBe('còn 5 ngày làm việc đến hết P6');
  });

  it('offers the table of the handbook, with what was chosen marked', () => {
    expect(
      consequence.alternatives.map((a) => [a.count, a.dueDay, a.left, a.breaksPhase, a.chosen]),
    ).toEqual([
      [5, '2021-08-30', 7, false, false],
      [7, '2021-09-01', 5, false, true],
      [10, '2021-09-08', 2, false, false],
      [15, '2021-09-15', -3, true, false],
    ]);
  });

  it('tells for each alternative what becomes of the session', () => {
    // Fifteen days break P6 by three; the free days before December take up all but one.
    expect(consequence.alternatives.map((a) => [a.count, a.sessionSafe, a.sessionFrom])).toEqual([
      [5, true, '2021-12-01'],
      [7, true, '2021-12-01'],
      [10, true, '2021-12-01'],
      [15, true, '2021-12-02'],
    ]);
  });

  it('keeps December', () => {
    expect(vi.session(consequence, 'Tháng 12/2021')).toBe(
      'Mốc “Tháng 12/2021” vẫn giữ được (sớm nhất 01/12/2021).',
    );
  });
});

describe('a reply period too long for its phase', () => {
  it('breaks P6 by three working days with fifteen, and December moves by a day but holds', () => {
    const consequence = opening('P6', '2021-08-23', 15);
    expect(consequence.breaksPhase).toBe(true);
    expect(vi.left(consequence.left ?? 0, 'P6')).toBe('vượt P6 3 ngày làm việc');
    expect(consequence.forecast.sessionFrom).toBe('2021-12-02');
    expect(consequence.forecast.sessionSafe).toBe(true);
  });

  it('loses the session when it is long beyond sense', () => {
    const consequence = opening('P6', '2021-08-23', 60);
    expect(consequence.forecast.sessionSafe).toBe(false);
    expect(vi.session(consequence, 'Tháng 12/2021')).toContain('không giữ được');
  });
});

describe('the other phases', () => {
  it.each([
    ['P4', '2021-07-26', 5, '2021-08-02', 3],
    ['P4', '2021-07-26', 7, '2021-08-04', 1],
    ['P4', '2021-07-26', 10, '2021-08-09', -2],
    ['P7', '2021-09-15', 5, '2021-09-22', 6],
    ['P7', '2021-09-15', 7, '2021-09-24', 4],
    ['P7', '2021-09-15', 10, '2021-09-29', 1],
    ['P8', '2021-10-01', 15, '2021-10-22', 27],
    ['P8', '2021-10-01', 20, '2021-10-29', 22],
  ])('%s sent on %s with %i working days is due %s and leaves %i', (phase, sent, n, due, left) => {
    const consequence = opening(phase, sent, n);
    expect(consequence.end.dueDay).toBe(due);
    expect(consequence.left).toBe(left);
  });

  it('lists an unusual period among the usual ones', () => {
    const counts = opening('P8', '2021-10-01', 20).alternatives.map((a) => a.count);
    expect(counts).toEqual([5, 7, 10, 15, 20]);
  });

  it('says that a Saturday is no working day to send on', () => {
    expect(opening('P6', '2021-08-21', 7).sendDayOff?.kind).toBe('WEEKEND');
  });

  it('has nothing left to tell where the phase is unknown', () => {
    const consequence = opening('P99', '2021-08-23', 7);
    expect(consequence.left).toBeNull();
    expect(consequence.forecast.sessionFrom).toBeNull();
  });
});

describe('an urgent letter on Monday 23/8 at 8:00', () => {
  const urgent = (period: Period): OpeningConsequence =>
    openingConsequence({
      phaseId: idOf<PhaseId>('P6'),
      phases,
      calendar: calendar2021,
      sendDay: day('2021-08-23'),
      period,
      startsAt: moment('2021-08-23T08:00'),
      urgent: true,
    });

  it('is weighed against a day of hours and one, two, three, five working days', () => {
    const { alternatives } = urgent({ unit: 'NGAY_LAM_VIEC', count: 3, hour: null });
    expect(alternatives.map((a) => [a.unit, a.count, a.due, a.left, a.chosen])).toEqual([
      ['GIO', 24, '2021-08-24T08:00', 11, false],
      ['NGAY_LAM_VIEC', 1, '2021-08-24T23:59', 11, false],
      ['NGAY_LAM_VIEC', 2, '2021-08-25T23:59', 10, false],
      ['NGAY_LAM_VIEC', 3, '2021-08-26T23:59', 9, true],
      ['NGAY_LAM_VIEC', 5, '2021-08-30T23:59', 7, false],
    ]);
  });

  it('lists unusual hours where they belong, and an hour of the due day holds for all days', () => {
    const hours = urgent({ unit: 'GIO', count: 36, from: moment('2021-08-23T08:00') });
    expect(hours.end.due).toBe('2021-08-24T20:00');
    expect(hours.alternatives.map((a) => [a.count, a.chosen])).toEqual([
      [24, false],
      [36, true],
      [1, false],
      [2, false],
      [3, false],
      [5, false],
    ]);
    const { alternatives } = urgent({ unit: 'NGAY_LAM_VIEC', count: 1, hour: readHour('14h') });
    expect(alternatives.find((a) => a.chosen)?.due).toBe('2021-08-24T14:00');
  });
});

describe('a period that cannot be counted', () => {
  const code = (period: ChosenPeriod) => {
    try {
      mayCount(idOf<RoundId>('D4'), day('2021-08-23'), period, day('2021-08-23'));
    } catch (error) {
      return error instanceof Problem ? error.code : String(error);
    }
    return null;
  };
  const named = (dueDay: string | null): ChosenPeriod => ({
    unit: 'TRUOC_NGAY',
    count: 0,
    dueDay: dueDay === null ? null : day(dueDay),
  });

  it.each([
    [{ unit: 'NGAY', count: 90, dueDay: null }, null],
    [{ unit: 'NGAY_LAM_VIEC', count: 91, dueDay: null }, 'ROUND.NO_PERIOD'],
    [{ unit: 'GIO', count: 240, dueDay: null }, null],
    [{ unit: 'GIO', count: 241, dueDay: null }, 'ROUND.NO_HOURS'],
    [{ unit: 'GIO', count: 1.5, dueDay: null }, 'ROUND.NO_HOURS'],
    [named('2021-08-23'), null],
    [named(null), 'INPUT.MISSING'],
    [named('2021-08-22'), 'ROUND.DUE_BEFORE_SENDING'],
    [named('2022-08-30'), 'ROUND.DUE_DAY_FAR'],
  ] satisfies [ChosenPeriod, string | null][])('%o: %s', (period, expected) => {
    expect(code(period)).toBe(expected);
  });
});

describe('a round may be opened', () => {
  const d4 = rounds.find((round) => round.roundId === 'D4');
  const round: OpenableRound = { ...d4, roundId: idOf<RoundId>('D4') } as OpenableRound;
  const facts = {
    invited: 28,
    secret: [] as readonly string[],
    dueAt: moment('2021-09-01T23:59'),
    now: at(day('2021-08-23'), 8),
  };
  const problem = (change: Partial<OpenableRound>, other: Partial<typeof facts> = {}) => {
    try {
      mayOpen({ ...round, ...change }, { ...facts, ...other });
    } catch (error) {
      if (error instanceof Problem) return { code: error.code, params: error.params };
      throw error;
    }
    return null;
  };

  it('when it is a draft with a period, a day to come and somebody to ask', () => {
    expect(problem({})).toBeNull();
  });

  it('as a meeting without a period', () => {
    expect(problem({ mode: 'HOI_NGHI', periodN: null, periodUnit: null })).toBeNull();
  });

  it('until a named day, which has no length', () => {
    expect(problem({ periodN: null, periodUnit: 'TRUOC_NGAY' })).toBeNull();
  });

  it('for hours, which may be more than there are days in the longest period', () => {
    expect(problem({ periodN: 96, periodUnit: 'GIO' })).toBeNull();
    expect(problem({ periodN: 96, periodUnit: 'NGAY' })?.code).toBe('ROUND.NO_PERIOD');
  });

  it('but not to be answered before it is sent', () => {
    const sendDate = day('2021-09-01');
    expect(problem({ sendDate }, { dueAt: moment('2021-08-31T23:59') })).toEqual({
      code: 'ROUND.DUE_BEFORE_SENDING',
      params: { round: 'D4', due: '2021-08-31', sendDay: '2021-09-01' },
    });
  });

  it('but once only, and the refusal says when it was opened', () => {
    expect(problem({ status: 'MO', openedAt: moment('2021-08-23T08:30') })).toEqual({
      code: 'ROUND.ALREADY_OPEN',
      params: { round: 'D4', openedAt: '2021-08-23T08:30' },
    });
  });

  it.each([
    [{ status: 'KHOA' }, {}, 'ROUND.WRONG_STATE'],
    [{ periodN: null }, {}, 'ROUND.NO_PERIOD'],
    [{ periodN: 0 }, {}, 'ROUND.NO_PERIOD'],
    [{ sendDate: null }, {}, 'INPUT.MISSING'],
    [{ sendDate: day('2021-08-22') }, {}, 'ROUND.SEND_DAY_PAST'],
    [{}, { dueAt: moment('2021-08-23T07:59') }, 'ROUND.DUE_PAST'],
    [{}, { invited: 0 }, 'ROUND.NO_BODIES'],
  ] as const)('not with %o and %o: %s', (change, other, code) => {
    expect(problem(change, other)?.code).toBe(code);
  });
});
