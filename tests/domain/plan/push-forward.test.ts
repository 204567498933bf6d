// What a late end of P6 does to those after it: twelve and 43 working days are kept, and the session's one day.

import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/day.ts';
import { idOf, type PhaseId } from '../../../src/domain/ids.ts';
import { pushForward } from '../../../src/domain/plan/push-forward.ts';
import { bacGiang2021 } from '../../../src/plans/bac-giang-2021.ts';
import { templateRows } from '../../../src/plans/template-rows.ts';
import { calendar2021 } from '../calendar-2021.ts';

const { phases } = templateRows(bacGiang2021);
const P6 = idOf<PhaseId>('P6');

describe('a late end of P6', () => {
  it('on 14/9 is taken up by the gap before P7', () => {
    const forecast = pushForward(phases, P6, day('2021-09-14'), calendar2021);
    expect(forecast.phases).toEqual([]);
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

  it('pushes nothing that is done', () => {
    const done = phases.map((phase) =>
      phase.phaseId === 'P7' ? { ...phase, actualEnd: day('2021-09-30') } : phase,
    );
    expect(pushForward(done, P6, day('2021-10-29'), calendar2021).phases).toEqual([]);
  });
});
