// When replies are due: days, hours and named days, as the law and the offices count them.

import { describe, expect, it } from 'vitest';
import { type Deadline, deadlineOf } from '../../../src/domain/calendar/deadline.ts';
import { readHour } from '../../../src/domain/calendar/hour.ts';
import { day, moment } from '../../../src/domain/day.ts';
import { calendar as en } from '../../../src/text/en/calendar.ts';
import { calendar as vi } from '../../../src/text/vi/calendar.ts';
import { calendar2021 } from '../calendar-2021.ts';

const days = (from: string, count: number, hour = '', unit: 'NGAY' | 'NGAY_LAM_VIEC' = 'NGAY') =>
  deadlineOf(calendar2021, day(from), { unit, count, hour: readHour(hour) });
const hours = (from: string, count: number): Deadline =>
  deadlineOf(calendar2021, day(from.slice(0, 10)), { unit: 'GIO', count, from: moment(from) });
const named = (sent: string, on: string, inclusive: boolean, hour = ''): Deadline =>
  deadlineOf(calendar2021, day(sent), {
    unit: 'TRUOC_NGAY',
    day: day(on),
    hour: readHour(hour),
    inclusive,
  });

describe('a deadline in days', () => {
  it.each([
    ['2021-08-23', 5, '2021-08-30'],
    ['2021-08-23', 7, '2021-09-01'],
    ['2021-08-23', 10, '2021-09-08'],
    ['2021-08-23', 15, '2021-09-15'],
    ['2021-07-26', 5, '2021-08-02'],
    ['2021-07-26', 7, '2021-08-04'],
    ['2021-07-26', 10, '2021-08-09'],
    ['2021-09-15', 5, '2021-09-22'],
    ['2021-09-15', 7, '2021-09-24'],
    ['2021-09-15', 10, '2021-09-29'],
    ['2021-10-01', 15, '2021-10-22'],
    ['2021-10-01', 20, '2021-10-29'],
  ])('sent on %s with %i working days ends with %s', (from, count, end) => {
    expect(days(from, count, '', 'NGAY_LAM_VIEC').due).toBe(`${end}T23:59`);
  });

  it('rolls twenty calendar days from 13/8 off the national holiday, to 06/9', () => {
    expect(days('2021-08-13', 20).due).toBe('2021-09-06T23:59');
  });

  it('tells of every day off that it crosses, not only of those that made it longer', () => {
    // Twenty calendar days from 19/8 end on Wednesday 08/9, beyond the holiday.
    const end = days('2021-08-19', 20);
    expect(end.dueDay).toBe('2021-09-08');
    expect(end.spans).toEqual([]);
    expect(end.crossed.map(vi.span)).toEqual([
      '21–22/8 (cuối tuần)',
      '28–29/8 (cuối tuần)',
      '02–05/9 (Quốc khánh)',
    ]);
  });

  it('may end at an hour of its last day, which is printed with it', () => {
    const end = days('2021-08-23', 7, '14:00', 'NGAY_LAM_VIEC');
    expect(end.due).toBe('2021-09-01T14:00');
    expect(vi.latest(end.due)).toBe('trước 14 giờ 00, ngày 01/9/2021 (thứ Tư)');
    expect(vi.before(end.due)).toBe('14 giờ 00, ngày 01/9/2021');
    expect(vi.before(days('2021-08-23', 8).due)).toBe('31/8/2021');
    expect(en.before(end.due)).toBe('14:00 on 01/9/2021');
  });
});

describe('a deadline in hours (Bộ luật Dân sự 2015, Điều 147)', () => {
  it('runs at once, through the night', () => {
    const end = hours('2021-08-23T10:20', 24);
    expect(end.due).toBe('2021-08-24T10:20');
    expect(vi.explain(end)).toBe('tính từ 10 giờ 20, ngày 23/8/2021');
    expect(en.explain(end)).toBe('counted from 10:20 on 23/8/2021');
  });

  it('runs through a weekend in its middle', () => {
    // Friday 27/8 15:00 and 72 hours: Monday 30/8 15:00.
    expect(hours('2021-08-27T15:00', 72).due).toBe('2021-08-30T15:00');
  });

  it('ends with the next working day when its last day is off', () => {
    // Friday 27/8 15:00 and 24 hours: Saturday, so the end of Monday 30/8.
    const end = hours('2021-08-27T15:00', 24);
    expect(end.due).toBe('2021-08-30T23:59');
    expect(vi.explain(end)).toBe('tính từ 15 giờ 00, ngày 27/8/2021, bỏ qua 28–29/8');
    // Wednesday 01/9 09:00 and 48 hours: Friday 03/9, a holiday, so the end of Monday 06/9.
    expect(hours('2021-09-01T09:00', 48).due).toBe('2021-09-06T23:59');
  });

  it('takes midnight for the end of the day before it', () => {
    const end = hours('2021-08-23T16:00', 8);
    expect([end.due, end.dueDay]).toEqual(['2021-08-23T23:59', '2021-08-23']);
    // Thursday 26/8 00:00 and 48 hours: the end of Friday 27/8, not the beginning of Saturday.
    expect(hours('2021-08-26T00:00', 48).due).toBe('2021-08-27T23:59');
  });
});

describe('a deadline “trước ngày X”', () => {
  it('takes in the whole of X, as ministries write it, when the setting says so', () => {
    const end = named('2021-08-23', '2021-09-01', true);
    expect(end.due).toBe('2021-09-01T23:59');
    expect(vi.latest(end.due)).toBe('chậm nhất hết ngày 01/9/2021 (thứ Tư)');
    expect(vi.explain(end)).toBe('ngày ấn định trong văn bản');
  });

  it('is the day before X when the setting says that X no longer counts', () => {
    const end = named('2021-08-23', '2021-09-01', false);
    expect(end.due).toBe('2021-08-31T23:59');
    expect(vi.latest(end.due)).toBe('chậm nhất hết ngày 31/8/2021 (thứ Ba)');
    expect(vi.explain(end)).toBe('ngày liền trước ngày ấn định trong văn bản');
  });

  it.each([true, false])('with an hour means that hour of X (inclusive: %s)', (inclusive) => {
    const end = named('2021-08-23', '2021-09-01', inclusive, '14 giờ');
    expect(end.due).toBe('2021-09-01T14:00');
  });

  it('stays on the day that was named, and says when that is a day off', () => {
    const end = named('2021-08-23', '2021-09-02', true);
    expect([end.dueDay, end.dueOnDayOff]).toEqual(['2021-09-02', true]);
    expect(named('2021-08-23', '2021-09-01', true).dueOnDayOff).toBe(false);
  });
});

describe('an hour as people type it', () => {
  it.each([
    ['14:00', '14:00'],
    ['14h', '14:00'],
    ['14h30', '14:30'],
    ['16 giờ 30 phút', '16:30'],
    ['16 giơ\u0300 30', '16:30'],
    [' 8 ', '08:00'],
    ['9:05', '09:05'],
    ['0:30', '00:30'],
  ])('%s is %s', (typed, hour) => {
    expect(readHour(typed)).toBe(hour);
  });

  it.each(['', 'chiều', '24:00', '0:00', '14:60', '14:5', '-1', '14,5'])(
    '“%s” is none',
    (typed) => {
      expect(readHour(typed)).toBeNull();
    },
  );
});
