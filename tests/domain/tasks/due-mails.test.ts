// Nudges, reminders, substitutes and warnings on the calendar of 2021: 02 and 03/9 are holidays.

import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/domain/calendar/calendar.ts';
import { day, moment } from '../../../src/domain/day.ts';
import { type HandOutId, idOf } from '../../../src/domain/ids.ts';
import { actingFor, closesCircle } from '../../../src/domain/tasks/absence.ts';
import { dueNudges } from '../../../src/domain/tasks/due-nudges.ts';
import { dueTaskReminders, stepsReached } from '../../../src/domain/tasks/due-reminders.ts';
import { noticeKey, nudgeKey, reminderKey } from '../../../src/domain/tasks/mail-keys.ts';
import { mayAssign, memberAt } from '../../../src/domain/tasks/people.ts';
import { taskWarnings } from '../../../src/domain/tasks/task-warnings.ts';
import { bacGiang2021 } from '../../../src/plans/bac-giang-2021.ts';
import type { Row } from '../../../src/workbook/schema.ts';
import { member, task } from './rows.ts';

const calendar = calendarOf(bacGiang2021.holidays);
const handOut = idOf<HandOutId>('GV-0001-TV2');

const mail = (dedupeKey: string, more: object = {}) => ({
  dedupeKey,
  status: 'DA_GUI' as const,
  sentAt: moment('2021-08-31T09:00'),
  scheduledAt: moment('2021-08-31T08:00'),
  ...more,
});

describe('nudges', () => {
  const nudged = (today: string, queue: ReturnType<typeof mail>[], every = 1, most = 2) =>
    dueNudges([task()], { today: day(today), calendar, every, most, queue }).map(
      ({ number }) => number,
    );
  const noticed = [mail(noticeKey(handOut))];

  it('are counted in working days from the day on which the notice left', () => {
    expect(nudged('2021-08-31', noticed)).toEqual([]);
    expect(nudged('2021-09-01', noticed)).toEqual([1]);
    // The second working day after 31/8 is Monday 06/9.
    expect(nudged('2021-09-03', [...noticed, mail(nudgeKey(handOut, 1))])).toEqual([]);
    expect(nudged('2021-09-06', [...noticed, mail(nudgeKey(handOut, 1))])).toEqual([2]);
  });

  it('end with the last, and after days without a tick are one', () => {
    expect(nudged('2021-09-20', noticed)).toEqual([2]);
    expect(nudged('2021-09-20', [...noticed, mail(nudgeKey(handOut, 2))])).toEqual([]);
    expect(nudged('2021-09-20', noticed, 1, 0)).toEqual([]);
  });

  it('wait for the notice to leave', () => {
    expect(nudged('2021-09-06', [mail(noticeKey(handOut), { status: 'CHO' })])).toEqual([]);
    expect(nudged('2021-09-06', [])).toEqual([]);
  });
});

describe('reminders of tasks', () => {
  const reached = (today: string, rows: Row<'tasks'>[], before: number | null = 2) =>
    stepsReached(rows, { today: day(today), calendar, before, after: 1 }).map(({ token }) => token);

  it('come two working days before the due day and one after', () => {
    const rows = [task({ due: day('2021-09-06') })];
    expect(reached('2021-08-30', rows)).toEqual([]);
    expect(reached('2021-08-31', rows)).toEqual(['NV-001.T.20210906']);
    expect(reached('2021-09-06', rows)).toEqual(['NV-001.T.20210906']);
    expect(reached('2021-09-07', rows)).toEqual(['NV-001.S.20210906']);
    expect(reached('2021-09-06', rows, null)).toEqual([]);
  });

  it('are not owed for a step that was past when the task was given out', () => {
    expect(reached('2021-08-23', [task({ due: day('2021-08-24') })])).toEqual([]);
    expect(reached('2021-08-25', [task({ due: day('2021-08-24') })])).toEqual([
      'NV-001.S.20210824',
    ]);
  });

  it('pass over what is done, not given out, or has no due day', () => {
    const rows = [
      task({ done: day('2021-08-30') }),
      task({ handOut: idOf('') }),
      task({ due: null }),
      task({ status: 'HUY' }),
    ];
    expect(reached('2021-09-20', rows)).toEqual([]);
  });

  it('are one for each member, and none for what the queue covers', () => {
    const rows = [
      task(),
      task({ taskId: idOf('NV-002') }),
      task({ taskId: idOf('NV-003'), ownerId: idOf('TV3'), handOut: idOf('GV-0002-TV3') }),
    ];
    const steps = stepsReached(rows, { today: day('2021-09-07'), calendar, before: 2, after: 1 });
    const queue = [{ dedupeKey: reminderKey(idOf('TV2'), ['NV-001.T.20210909']) }];
    expect(
      dueTaskReminders(steps, queue).map(({ memberId, steps: own }) => [
        memberId,
        own.map(({ token }) => token),
      ]),
    ).toEqual([
      ['TV2', ['NV-002.T.20210909']],
      ['TV3', ['NV-003.T.20210909']],
    ]);
  });
});

describe('whoever acts for a member', () => {
  const away = (id: string, substitute: string, from = '2021-08-25', to = '2021-08-27') =>
    member(id, {
      absentFrom: day(from),
      absentTo: day(to),
      substituteId: idOf(substitute),
    });
  const acting = (team: Row<'team'>[], on: string) =>
    team[0] === undefined ? '' : actingFor(team[0], team, day(on)).memberId;

  it('is the substitute on the days of the absence, and that one’s in turn', () => {
    const team = [away('TV2', 'TV3'), away('TV3', 'TV4', '2021-08-27'), member('TV4')];
    expect(acting(team, '2021-08-24')).toBe('TV2');
    expect(acting(team, '2021-08-26')).toBe('TV3');
    expect(acting(team, '2021-08-27')).toBe('TV4');
    expect(acting(team, '2021-08-28')).toBe('TV2');
  });

  it('is the member where nobody else is there', () => {
    expect(acting([away('TV2', '')], '2021-08-26')).toBe('TV2');
    expect(acting([away('TV2', 'TV3'), away('TV3', 'TV2')], '2021-08-26')).toBe('TV2');
  });

  it('is refused in a circle, but not where the absences lie apart', () => {
    const team = [member('TV2'), away('TV3', 'TV4'), away('TV4', 'TV2')];
    expect(closesCircle(away('TV2', 'TV3'), team)).toBe(true);
    expect(closesCircle(away('TV2', 'TV3', '2021-09-06', '2021-09-10'), team)).toBe(false);
    expect(closesCircle(away('TV2', 'TV2'), team)).toBe(true);
  });
});

describe('who may give tasks out', () => {
  it('is found by address whatever its case, among those who still take part', () => {
    const team = [member('TV2', { active: 'KHONG' }), member('TV3')];
    expect(memberAt(team, ' TV3@bacgiang.EXAMPLE ')?.memberId).toBe('TV3');
    expect(memberAt(team, 'tv2@bacgiang.example')).toBeNull();
    expect(memberAt(team, '')).toBeNull();
  });

  it('is the head, and the secretary under the wider setting', () => {
    expect(mayAssign({ teamRole: 'TO_TRUONG' }, 'TO_TRUONG')).toBe(true);
    expect(mayAssign({ teamRole: 'THU_KY' }, 'TO_TRUONG')).toBe(false);
    expect(mayAssign({ teamRole: 'THU_KY' }, 'TO_TRUONG_THU_KY')).toBe(true);
    expect(mayAssign({ teamRole: 'THANH_VIEN' }, 'TO_TRUONG_THU_KY')).toBe(false);
  });
});

describe('warnings of a task', () => {
  const kinds = (row: Row<'tasks'>, count = 1) =>
    taskWarnings(row, {
      today: day('2021-08-23'),
      calendar,
      phase: { phaseId: idOf('P6'), planStart: day('2021-08-23'), planEnd: day('2021-09-10') },
      owner: member('TV2', { absentFrom: day('2021-09-06') }),
      loads: [{ memberId: idOf('TV2'), monday: day('2021-08-30'), count }],
      allowed: 4,
    }).map(({ kind }) => kind);

  it('are none for days that are worked, in the phase and while the lead is there', () => {
    expect(kinds(task({ due: day('2021-09-01') }))).toEqual([]);
  });

  it('name days off, the phase, the absence, the overload, a due day past or before the start', () => {
    expect(kinds(task({ start: day('2021-08-28'), due: day('2021-09-03') }))).toEqual([
      'START_OFF',
      'DUE_OFF',
    ]);
    expect(kinds(task({ start: null, due: day('2021-08-20') }))).toEqual([
      'DUE_PAST',
      'OUTSIDE_PHASE',
    ]);
    expect(kinds(task({ start: day('2021-08-27'), due: day('2021-08-26') }))).toEqual([
      'BEFORE_START',
    ]);
    expect(kinds(task({ due: day('2021-09-09') }), 5)).toEqual(['OWNER_AWAY', 'OVERLOAD']);
  });
});
