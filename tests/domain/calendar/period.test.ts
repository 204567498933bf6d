// A period's end says what it skipped, in words an office uses.

import { describe, expect, it } from 'vitest';
import { periodEnd } from '../../../src/domain/calendar/period.ts';
import {
  longDate,
  monthOfYear,
  proseDay,
  proseMoment,
  shortDay,
  shortSpan,
  weekdayName,
  weekdayShort,
} from '../../../src/domain/calendar/print.ts';
import { day, moment } from '../../../src/domain/day.ts';
import { calendar as en } from '../../../src/text/en/calendar.ts';
import { calendar as vi } from '../../../src/text/vi/calendar.ts';
import { calendar2021 } from '../calendar-2021.ts';

describe('the end of a period', () => {
  it('is the last minute of its last day', () => {
    const end = periodEnd(calendar2021, day('2021-08-23'), 7, 'NGAY_LAM_VIEC');
    expect(end.due).toBe('2021-09-01T23:59');
    expect(end.countedFrom).toBe('2021-08-24');
  });

  it('explains ten working days from 23/8 as the handbook does', () => {
    const end = periodEnd(calendar2021, day('2021-08-23'), 10, 'NGAY_LAM_VIEC');
    expect(end.dueDay).toBe('2021-09-08');
    expect(vi.explain(end)).toBe('tính từ 24/8, bỏ qua 02–05/9');
    expect(en.explain(end)).toBe('counted from 24/8, skipping 02–05/9');
    expect(end.skipped.map((off) => off.day)).toEqual([
      '2021-08-28',
      '2021-08-29',
      '2021-09-02',
      '2021-09-03',
      '2021-09-04',
      '2021-09-05',
    ]);
    expect(end.spans.map(vi.span)).toEqual(['28–29/8 (cuối tuần)', '02–05/9 (Quốc khánh)']);
  });

  it('does not tell of a plain weekend', () => {
    const end = periodEnd(calendar2021, day('2021-08-23'), 5, 'NGAY_LAM_VIEC');
    expect(vi.explain(end)).toBe('tính từ 24/8');
  });

  it('rolls twenty calendar days from 13/8, which end on a holiday, to 06/9', () => {
    const end = periodEnd(calendar2021, day('2021-08-13'), 20, 'NGAY');
    expect(end.due).toBe('2021-09-06T23:59');
    expect(vi.explain(end)).toBe('tính từ 14/8, bỏ qua 02–05/9');
  });

  it('skips nothing in calendar days that end on a working day', () => {
    const end = periodEnd(calendar2021, day('2021-08-23'), 8, 'NGAY');
    expect(end.dueDay).toBe('2021-08-31');
    expect(end.skipped).toEqual([]);
  });

  it('names every holiday of one span once', () => {
    const end = periodEnd(calendar2021, day('2021-04-29'), 1, 'NGAY_LAM_VIEC');
    expect(end.spans.map(vi.span)).toEqual([
      '30/4–03/5 (Ngày Giải phóng miền Nam, Quốc tế Lao động, Nghỉ bù Quốc tế Lao động (01/5))',
    ]);
  });
});

describe('days in print', () => {
  it('puts a zero before days under 10 and months 1 and 2 only', () => {
    expect(proseDay(day('2021-07-01'))).toBe('01/7/2021');
    expect(proseDay(day('2021-02-09'))).toBe('09/02/2021');
    expect(proseDay(day('2021-07-26'))).toBe('26/7/2021');
    expect(proseDay(day('2021-10-01'))).toBe('01/10/2021');
    expect(shortDay(day('2021-08-23'))).toBe('23/8');
    expect(longDate(day('2021-08-05'))).toBe('ngày 05 tháng 8 năm 2021');
    expect(longDate(day('2021-01-20'))).toBe('ngày 20 tháng 01 năm 2021');
    expect(monthOfYear(day('2021-12-31'))).toBe('12/2021');
  });

  it('names the days of the week', () => {
    const week = ['16', '17', '18', '19', '20', '21', '22'].map((d) => day(`2021-08-${d}`));
    expect(week.map(weekdayName)).toEqual([
      'thứ Hai',
      'thứ Ba',
      'thứ Tư',
      'thứ Năm',
      'thứ Sáu',
      'thứ Bảy',
      'Chủ nhật',
    ]);
    expect(week.map(weekdayShort)).toEqual(['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN']);
  });

  it('writes a span as shortly as it stays clear', () => {
    expect(shortSpan(day('2021-09-02'), day('2021-09-05'))).toBe('02–05/9');
    expect(shortSpan(day('2021-04-30'), day('2021-05-03'))).toBe('30/4–03/5');
    expect(shortSpan(day('2021-04-21'), day('2021-04-21'))).toBe('21/4');
    expect(shortSpan(day('2021-12-31'), day('2022-01-03'))).toBe('31/12/2021–03/01/2022');
  });

  it('writes the deadline without a doubt about the last day', () => {
    expect(vi.latest(moment('2021-09-01T23:59'))).toBe('chậm nhất hết ngày 01/9/2021 (thứ Tư)');
    expect(vi.latest(moment('2021-09-01T14:00'))).toBe('trước 14 giờ 00, ngày 01/9/2021 (thứ Tư)');
    expect(en.latest(moment('2021-09-01T23:59'))).toBe(
      'at the latest by the end of Wednesday 01/9/2021',
    );
    expect(proseMoment(moment('2021-09-01T14:05'))).toBe('14 giờ 05, ngày 01/9/2021');
  });
});
