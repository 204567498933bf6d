// A computed date tells what it leans on that nobody has confirmed; it never stops anybody.

import '../../../tools/speak.ts';
import { describe, expect, it } from 'vitest';
import { calendarOf, isWorkingDay } from '../../../src/domain/calendar/calendar.ts';
import { calendarDoubts } from '../../../src/domain/calendar/doubts.ts';
import { day } from '../../../src/domain/day.ts';
import { wordsOf } from '../../../src/text/words.ts';
import type { BookNames } from '../../../src/workbook/words.ts';
import { calendar2021 } from '../calendar-2021.ts';

const tet = 'Tết Nguyên đán Đinh Mùi';
const calendar = calendarOf([
  { date: day('2027-02-04'), kind: 'NGHI_LE', name: tet, confirmed: 'KHONG' },
  { date: day('2027-02-05'), kind: 'NGHI_LE', name: tet, confirmed: 'KHONG' },
  { date: day('2027-02-20'), kind: 'LAM_BU', name: 'Làm bù cho ngày 11/02', confirmed: 'KHONG' },
  { date: day('2027-04-30'), kind: 'NGHI_LE', name: 'Ngày Giải phóng miền Nam', confirmed: 'CO' },
  { date: day('2027-05-01'), kind: 'NGHI_LE', name: 'Quốc tế Lao động', confirmed: null },
]);
const names: BookNames = {
  tab: () => 'Ngày nghỉ',
  column: () => 'Đã xác nhận',
};
const said = (first: string, last: string, of = calendar) =>
  wordsOf('vi').calendar.doubts(calendarDoubts(of, day(first), day(last)), names);

describe('a date', () => {
  it('counted over unconfirmed days names them as spans, a day worked instead among them', () => {
    expect(said('2027-02-01', '2027-03-01')).toEqual([
      'Ngày nghỉ trong khoảng này chưa được xác nhận: 04–05/02/2027 (Tết Nguyên đán Đinh Mùi); 20/02/2027 (Làm bù cho ngày 11/02). Cách sửa: đối chiếu thông báo chính thức, rồi chọn “Có” ở cột “Đã xác nhận” trong trang “Ngày nghỉ”.',
    ]);
  });

  it('leans on nothing where every day is confirmed, or typed by the office without a word about it', () => {
    expect(said('2027-04-28', '2027-05-05')).toEqual([]);
    expect(said('2021-01-01', '2021-12-31', calendar2021)).toEqual([]);
  });

  it('that reaches into a year without any day off says so, once for each year', () => {
    expect(said('2027-12-28', '2029-01-05')).toEqual([
      'Trang “Ngày nghỉ” chưa có ngày nghỉ năm 2028, 2029: ngày tính được có thể thiếu ngày nghỉ lễ. Cách sửa: nhập lịch nghỉ của năm đó rồi xem lại.',
    ]);
  });

  it('is counted all the same: a doubtful day is a day off until somebody takes it away', () => {
    expect(isWorkingDay(calendar, day('2027-02-04'))).toBe(false);
    expect(isWorkingDay(calendar, day('2027-02-20'))).toBe(true);
  });
});
