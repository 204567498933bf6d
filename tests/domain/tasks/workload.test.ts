// How much each member has to do in a week. 23/8/2021 and 30/8/2021 are Mondays.

import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/day.ts';
import { idOf, type MemberId } from '../../../src/domain/ids.ts';
import {
  isOverload,
  type LoadedTask,
  mondayOf,
  touchesWeek,
  weekLoads,
  workload,
} from '../../../src/domain/tasks/workload.ts';

const TV2 = idOf<MemberId>('TV2');
const TV3 = idOf<MemberId>('TV3');
const monday = day('2021-08-23');

const task = (start: string, due: string, more: Partial<LoadedTask> = {}): LoadedTask => ({
  ownerId: TV2,
  start: start === '' ? null : day(start),
  due: due === '' ? null : day(due),
  done: null,
  status: null,
  ...more,
});

describe('the week of a task', () => {
  it('is named by its Monday, also on a Sunday', () => {
    expect(mondayOf(day('2021-08-23'))).toBe('2021-08-23');
    expect(mondayOf(day('2021-08-29'))).toBe('2021-08-23');
  });

  it('is touched from its Monday to its Sunday', () => {
    expect(touchesWeek(task('2021-08-29', '2021-09-10'), monday)).toBe(true);
    expect(touchesWeek(task('2021-08-01', '2021-08-23'), monday)).toBe(true);
    expect(touchesWeek(task('2021-08-30', '2021-09-10'), monday)).toBe(false);
    expect(touchesWeek(task('2021-08-01', '2021-08-22'), monday)).toBe(false);
  });

  it('is that of the due day alone when no start was given, and none without a due day', () => {
    expect(touchesWeek(task('', '2021-08-27'), monday)).toBe(true);
    expect(touchesWeek(task('', '2021-09-03'), monday)).toBe(false);
    expect(touchesWeek(task('2021-08-23', ''), monday)).toBe(false);
  });
});

describe('the workload of a person', () => {
  it('counts open tasks that the person leads, given out or not', () => {
    const tasks = [
      task('2021-08-23', '2021-08-27'),
      task('2021-08-16', '2021-09-03', { status: 'TRE' }),
      task('2021-08-23', '2021-08-27', { ownerId: TV3 }),
      task('2021-08-23', '2021-08-27', { status: 'XONG' }),
      task('2021-08-23', '2021-08-27', { status: 'HUY' }),
      task('2021-08-23', '2021-08-27', { done: day('2021-08-24') }),
    ];
    expect(workload(tasks, TV2, monday)).toBe(2);
    expect(workload(tasks, TV3, monday)).toBe(1);
    expect(workload(tasks, TV3, day('2021-08-30'))).toBe(0);
  });

  it('is an overload from the fifth task on when four are allowed', () => {
    expect([4, 5].map((count) => isOverload(count, 4))).toEqual([false, true]);
  });
});

describe('the weeks of everybody', () => {
  it('are those of the window only, each person by itself', () => {
    const tasks = [
      task('2021-08-10', '2021-08-31'),
      task('2021-08-25', '2021-08-26', { ownerId: TV3 }),
      task('2021-08-27', '2021-08-30'),
      task('2021-08-27', '2021-08-30', { ownerId: idOf('') }),
    ];
    expect(weekLoads(tasks, monday, day('2021-09-06'))).toEqual([
      { memberId: TV2, monday: '2021-08-23', count: 2 },
      { memberId: TV2, monday: '2021-08-30', count: 2 },
      { memberId: TV3, monday: '2021-08-23', count: 1 },
    ]);
  });

  it('of two thousand tasks take no half second, even with a due day far away', () => {
    const tasks = Array.from({ length: 2000 }, () => task('2021-06-22', '2999-12-31'));
    const start = performance.now();
    const loads = weekLoads(tasks, day('2021-06-21'), day('2021-12-27'));
    expect(performance.now() - start).toBeLessThan(500);
    expect(loads).toHaveLength(28);
    expect(loads[27]?.count).toBe(2000);
  });
});
