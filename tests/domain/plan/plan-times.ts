// Run by itself, without the test runner: prints the CPU time, in milliseconds, of a forecast and a
// cascade of two thousand phases, each five working days long and tied to two before it.

import { calendarOf } from '../../../src/domain/calendar/calendar.ts';
import { day, plusDays } from '../../../src/domain/day.ts';
import { idOf, type PhaseId } from '../../../src/domain/ids.ts';
import { cascadeOf } from '../../../src/domain/plan/cascade.ts';
import { forecastOf } from '../../../src/domain/plan/forecast.ts';
import { worksOf } from '../../../src/domain/plan/works.ts';
import { holidays2021 } from '../../../src/plans/holidays-2021.ts';
import { phasesWith } from './plan-2021.ts';

const [first] = phasesWith();
if (first === undefined) throw new Error('The plan has no phases');
const start = day('2021-01-04');
const phases = Array.from({ length: 2000 }, (_, index) => ({
  ...first,
  phaseId: idOf<PhaseId>(`P${index + 1}`),
  planStart: plusDays(start, index * 7),
  planEnd: plusDays(start, index * 7 + 4),
  predecessors: index < 2 ? '' : `P${index}FS+0; P${index - 1}SS+2`,
}));
const calendar = calendarOf(holidays2021);

// The very first reckoning, as a script that has just started makes it.
const before = process.cpuUsage();
const works = worksOf(phases, calendar);
const forecast = forecastOf(works, start);
const move = { kind: 'SLIP', phaseId: idOf<PhaseId>('P1000'), days: 14, unit: 'NGAY' } as const;
const { moved } = cascadeOf(works, move, 'CONSUME', start);
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    milliseconds: (user + system) / 1000,
    phases: forecast.phases.length,
    moved: moved.length,
  }),
);
