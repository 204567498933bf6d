// Where a phase stands on a day, and what a late one does to those after it.

import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/day.ts';
import { idOf, type PhaseId } from '../../../src/domain/ids.ts';
import {
  phaseStatusAt,
  phasesOn,
  phaseWorkingDays,
} from '../../../src/domain/plan/phase-status.ts';
import { pushForward } from '../../../src/domain/plan/push-forward.ts';
import { bacGiang2021 } from '../../../src/plans/bac-giang-2021.ts';
import { templateRows } from '../../../src/plans/template-rows.ts';
import { calendar2021 } from '../calendar-2021.ts';

const { phases } = templateRows(bacGiang2021);
const P6 = idOf<PhaseId>('P6');
const p6 = {
  planStart: day('2021-08-21'),
  planEnd: day('2021-09-10'),
  actualStart: null,
  actualEnd: null,
  status: null,
};

describe('the status of P6', () => {
  it.each([
    ['2021-08-20', 'CHUA'],
    ['2021-08-21', 'DANG'],
    ['2021-09-10', 'DANG'],
    ['2021-09-11', 'TRE'],
  ])('on %s is %s', (today, status) => {
    expect(phaseStatusAt(p6, day(today))).toBe(status);
  });

  it('is under way when it began before its time', () => {
    expect(phaseStatusAt({ ...p6, actualStart: day('2021-08-18') }, day('2021-08-19'))).toBe(
      'DANG',
    );
  });

  it('has not begun when its real start lies ahead', () => {
    expect(phaseStatusAt({ ...p6, actualStart: day('2021-08-25') }, day('2021-08-23'))).toBe(
      'CHUA',
    );
  });

  it('is done once it really ended, late or not', () => {
    expect(phaseStatusAt({ ...p6, actualEnd: day('2021-09-13') }, day('2021-09-14'))).toBe('XONG');
  });

  it('keeps what a person said, but waiting does not hide that it is late', () => {
    expect(phaseStatusAt({ ...p6, status: 'HUY' }, day('2021-12-01'))).toBe('HUY');
    expect(phaseStatusAt({ ...p6, status: 'CHO' }, day('2021-09-01'))).toBe('CHO');
    expect(phaseStatusAt({ ...p6, status: 'CHO' }, day('2021-09-13'))).toBe('TRE');
  });
});

describe('the phases of a day', () => {
  it('are two on the day that P1 and P2 share, and none in the gap', () => {
    expect(phasesOn(phases, day('2021-07-01')).map((p) => p.phaseId)).toEqual(['P1', 'P2']);
    expect(phasesOn(phases, day('2021-09-13'))).toEqual([]);
  });

  it('have 8, 2, 15, 9, 11, 13, 12, 43 and 23 working days', () => {
    expect(phases.map((p) => phaseWorkingDays(p, calendar2021))).toEqual([
      8, 2, 15, 9, 11, 13, 12, 43, 23,
    ]);
  });
});

describe('a late end of P6', () => {
  it('on 14/9 is taken up by the gap before P7', () => {
    const forecast = pushForward(phases, P6, day('2021-09-14'), calendar2021);
    expect(forecast.phases.map((p) => p.slip)).toEqual([0, 0, 0]);
    expect(forecast.sessionFrom).toBe('2021-12-01');
  });

  it('on 15/9 moves P7 to 01/10, P8 to 01/12, and December still holds', () => {
    const forecast = pushForward(phases, P6, day('2021-09-15'), calendar2021);
    expect(forecast.phases.map((p) => [p.phaseId, p.start, p.end, p.slip])).toEqual([
      ['P7', '2021-09-16', '2021-10-01', 1],
      ['P8', '2021-10-04', '2021-12-01', 1],
      ['P9', '2021-12-02', '2021-12-31', 0],
    ]);
    expect(forecast.sessionFrom).toBe('2021-12-02');
    expect(forecast.sessionSafe).toBe(true);
  });

  it('on 29/10 loses December', () => {
    // P7 then takes 12 working days to 16/11, P8 43 more, to 14/01/2022.
    const forecast = pushForward(phases, P6, day('2021-10-29'), calendar2021);
    expect(forecast.phases.map((p) => p.end).slice(0, 2)).toEqual(['2021-11-16', '2022-01-14']);
    expect(forecast.sessionSafe).toBe(false);
  });
});
