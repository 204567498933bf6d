// Plans made up at random: phases with any of their days missing or in the wrong order, blank rows, strays.

import fc from 'fast-check';
import { at, type Day, day, plusDays } from '../../../src/domain/day.ts';
import { idOf, type PhaseId } from '../../../src/domain/ids.ts';
import { type EnumName, enums, type Ids } from '../../../src/workbook/enums.ts';
import type { Row } from '../../../src/workbook/schema.ts';
import { plan } from '../dashboard/bac-giang-book.ts';
import { type BookRows, row } from '../dashboard/book.ts';

const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 300 })
  .map((days) => plusDays(day('2021-06-10'), days));

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { nil: null, freq: 4 });

function anyOf<Name extends EnumName>(name: Name): fc.Arbitrary<Ids<Name> | null> {
  const ids: readonly Ids<Name>[] = enums[name];
  return maybe(fc.constantFrom(...ids));
}

const phase = fc.record({
  base: fc.tuple(maybe(anyDay), maybe(anyDay)),
  planned: fc.tuple(maybe(anyDay), maybe(fc.integer({ min: -3, max: 60 }))),
  actual: fc.tuple(fc.option(anyDay, { nil: null, freq: 1 }), fc.boolean()),
  forecast: fc.option(anyDay, { nil: null, freq: 1 }),
  status: anyOf('phaseStatus'),
  percent: fc.constantFrom(null, null, 0, 5, 33, 50, 64, 100, 120),
  fuzzyText: fc.constantFrom('', '', '', 'Tháng 12/2021', 'Quý I/2022'),
  milestone: anyOf('yesNo'),
  title: fc.constantFrom('', '=1+1', 'Lấy ý kiến', 'Một tên dài, '.repeat(9), 'A "B" & <C>'),
  blank: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});

const round = fc.record({
  phase: fc.integer({ min: 0, max: 15 }),
  sent: maybe(anyDay),
  due: maybe(anyDay),
  mode: anyOf('mode'),
  status: anyOf('roundStatus'),
});

export const randomPlan: fc.Arbitrary<{ when: Day; rows: BookRows & PlanRows }> = fc
  .record({
    when: anyDay,
    phases: fc.array(phase, { maxLength: 14 }),
    rounds: fc.array(round, { maxLength: 10 }),
  })
  .map(({ when, phases, rounds }) => ({
    when,
    rows: {
      holidays: plan.holidays,
      config: plan.config,
      phases: phases.map((made, n) => {
        const [start, days] = made.planned;
        return row('phases', {
          phaseId: idOf<PhaseId>(made.blank ? '' : `P${n + 1}`),
          title: made.title,
          baseStart: made.base[0],
          baseEnd: made.base[1],
          planStart: start,
          planEnd: start === null || days === null ? null : plusDays(start, days),
          actualStart: made.actual[0],
          actualEnd: made.actual[1] ? made.actual[0] : null,
          forecastEnd: made.forecast,
          status: made.status,
          percent: made.percent,
          fuzzyText: made.fuzzyText,
          milestone: made.milestone,
        });
      }),
      rounds: rounds.map((made, n) =>
        row('rounds', {
          roundId: idOf(`D${n + 1}`),
          title: `Đợt ${n + 1}`,
          phaseId: idOf<PhaseId>(made.phase === 0 ? '' : `P${made.phase}`),
          sendDate: made.sent,
          dueAt: made.due === null ? null : at(made.due, 17),
          mode: made.mode,
          status: made.status,
        }),
      ),
    },
  }));

export interface PlanRows {
  readonly phases: readonly Row<'phases'>[];
  readonly rounds: readonly Row<'rounds'>[];
  readonly holidays: readonly Row<'holidays'>[];
}
