// Work made up at random for the team of Bắc Giang: any state, any day, blanks, strangers, people away.

import fc from 'fast-check';
import { at, type Day, day, plusDays } from '../../../src/domain/day.ts';
import { idOf, type MemberId, type PhaseId } from '../../../src/domain/ids.ts';
import { type EnumName, enums, type Ids } from '../../../src/workbook/enums.ts';
import { plan } from '../dashboard/bac-giang-book.ts';
import { type BookRows, row } from '../dashboard/book.ts';

const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: -30, max: 60 })
  .map((days) => plusDays(day('2021-09-01'), days));

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { nil: null, freq: 3 });

function anyOf<Name extends EnumName>(name: Name): fc.Arbitrary<Ids<Name> | null> {
  const ids: readonly Ids<Name>[] = enums[name];
  return maybe(fc.constantFrom(...ids));
}

const who = fc.constantFrom('TV1', 'TV2', 'TV2', 'TV2', 'TV3', 'TV7', 'LẠ', '');

const task = fc.record({
  owner: who,
  approver: who,
  start: maybe(anyDay),
  due: maybe(anyDay),
  done: fc.option(anyDay, { nil: null, freq: 1 }),
  status: anyOf('taskStatus'),
  assigned: fc.boolean(),
  to: who,
  acknowledged: fc.boolean(),
  title: fc.constantFrom('Việc', '=1+1', 'Một việc có tên rất dài, '.repeat(4), '“A” & "B"'),
});

const comment = fc.record({
  owner: who,
  disposition: anyOf('disposition'),
  status: anyOf('commentStatus'),
  merged: fc.boolean(),
});

const phase = fc.record({
  owner: who,
  status: anyOf('phaseStatus'),
  ended: fc.boolean(),
});

const absence = fc.record({
  from: maybe(anyDay),
  to: maybe(anyDay),
  active: anyOf('yesNo'),
});

export interface WorkRows extends BookRows {
  readonly team: NonNullable<BookRows['team']>;
  readonly tasks: NonNullable<BookRows['tasks']>;
  readonly comments: NonNullable<BookRows['comments']>;
  readonly phases: NonNullable<BookRows['phases']>;
  readonly holidays: NonNullable<BookRows['holidays']>;
}

export const randomWork: fc.Arbitrary<{ when: Day; rows: WorkRows; chosen: string }> = fc
  .record({
    when: anyDay,
    chosen: fc.constantFrom('Cả tổ', 'Cả tổ', 'Chu Thanh Sơn', 'Không ai cả'),
    tasks: fc.array(task, { maxLength: 40 }),
    comments: fc.array(comment, { maxLength: 12 }),
    phases: fc.array(phase, { minLength: 9, maxLength: 9 }),
    team: fc.array(absence, { minLength: 8, maxLength: 8 }),
  })
  .map(({ when, chosen, ...made }) => ({
    when,
    chosen,
    rows: {
      config: plan.config,
      holidays: plan.holidays,
      team: plan.team.map((member, n) => ({
        ...member,
        absentFrom: made.team[n]?.from ?? null,
        absentTo: made.team[n]?.to ?? null,
        active: made.team[n]?.active ?? null,
      })),
      phases: plan.phases.map((one, n) => ({
        ...one,
        ownerId: idOf<MemberId>(made.phases[n]?.owner ?? ''),
        status: made.phases[n]?.status ?? null,
        actualEnd: made.phases[n]?.ended ? one.planEnd : null,
      })),
      tasks: made.tasks.map((one, n) =>
        row('tasks', {
          taskId: idOf(`NV-${n + 1}`),
          phaseId: idOf<PhaseId>('P6'),
          title: one.title,
          ownerId: idOf<MemberId>(one.owner),
          approverId: idOf<MemberId>(one.approver),
          start: one.start,
          due: one.due,
          done: one.done,
          status: one.status,
          assignedAt: one.assigned ? at(day('2021-08-30'), 8) : null,
          handOut: idOf(one.assigned ? `GV-000${n % 9}-${one.to}` : ''),
          ackAt: one.acknowledged ? at(day('2021-08-31'), 9) : null,
        }),
      ),
      comments: made.comments.map((one, n) =>
        row('comments', {
          commentId: idOf(`GY-D4-${n + 1}`),
          ownerId: idOf<MemberId>(one.owner),
          disposition: one.disposition,
          status: one.status,
          duplicateOf: idOf(one.merged ? 'GY-D4-1' : ''),
        }),
      ),
    },
  }));
