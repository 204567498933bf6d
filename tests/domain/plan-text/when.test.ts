// When a phase is, as Vietnamese plans write it; every expected day was worked out by hand.

import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/domain/calendar/calendar.ts';
import { day } from '../../../src/domain/day.ts';
import { whenAt } from '../../../src/domain/plan-text/read-when.ts';
import { settleWhen, type TimeContext } from '../../../src/domain/plan-text/settle-when.ts';

const NOTHING: TimeContext = {
  year: null,
  previousEnd: null,
  previousStart: null,
  calendar: calendarOf([]),
};

function read(text: string, context: Partial<TimeContext> = {}) {
  const when = whenAt(text, 0);
  if (when === null) return null;
  const { start, end, fuzzyText, doubts } = settleWhen(when, { ...NOTHING, ...context });
  return [when.text, start, end, fuzzyText, ...doubts];
}

/** Both days exact, the whole text read, nothing in doubt. */
const exact = (text: string, start: string, end: string) => [text, start, end, ''];
const fuzzy = (text: string, start: string, end: string) => [text, start, end, text];

describe('a time written with two days', () => {
  it.each([
    ['Từ ngày 22/6-01/7/2021', '2021-06-22', '2021-07-01'],
    ['Từ 01/10-30/11/2021', '2021-10-01', '2021-11-30'],
    ['Từ ngày 22/6 – 01/7/2021', '2021-06-22', '2021-07-01'],
    ['Từ ngày 22/6 đến ngày 01/7/2021', '2021-06-22', '2021-07-01'],
    ['từ ngày 22/6/2021 đến hết ngày 01/7/2021', '2021-06-22', '2021-07-01'],
    ['22/6 → 01/7/2021', '2021-06-22', '2021-07-01'],
    ['22/6/2021 -> 01/7/2021', '2021-06-22', '2021-07-01'],
    ['Từ 22-30/6/2021', '2021-06-22', '2021-06-30'],
    ['Từ ngày 05 đến ngày 20/8/2021', '2021-08-05', '2021-08-20'],
    ['Từ ngày 05 tháng 8 đến ngày 20 tháng 8 năm 2021', '2021-08-05', '2021-08-20'],
    ['Từ 05.8 đến 20.8.2021', '2021-08-05', '2021-08-20'],
    ['Ngày 15/9/2021', '2021-09-15', '2021-09-15'],
    ['25/12-05/01/2022', '2021-12-25', '2022-01-05'],
    ['Từ ngày 25/12/2021 đến 05/01', '2021-12-25', '2022-01-05'],
  ])('%s', (text, start, end) => expect(read(`${text}: việc`)).toEqual(exact(text, start, end)));
});

describe('a time that is no day keeps its words with its first and last day', () => {
  it.each([
    ['Tháng 12/2021', '2021-12-01', '2021-12-31'],
    ['Trong tháng 02 năm 2024', '2024-02-01', '2024-02-29'],
    ['Trong tháng 9 và 10/2021', '2021-09-01', '2021-10-31'],
    ['Tháng 9, 10 và 11/2021', '2021-09-01', '2021-11-30'],
    ['Tháng 9-10/2021', '2021-09-01', '2021-10-31'],
    ['Từ tháng 11 đến tháng 01/2022', '2021-11-01', '2022-01-31'],
    ['Quý I/2022', '2022-01-01', '2022-03-31'],
    ['Quý III, IV/2022', '2022-07-01', '2022-12-31'],
    ['quý II và quý III năm 2022', '2022-04-01', '2022-09-30'],
    ['Đầu tháng 8/2021', '2021-08-01', '2021-08-01'],
    ['Giữa tháng 8/2021', '2021-08-15', '2021-08-15'],
    ['Cuối tháng 12/2021', '2021-12-31', '2021-12-31'],
    ['Từ giữa tháng 8 đến cuối tháng 9/2021', '2021-08-15', '2021-09-30'],
    ['Từ đầu tháng 3 đến ngày 15/4/2024', '2024-03-01', '2024-04-15'],
    ['Tuần 2 tháng 7/2021', '2021-07-08', '2021-07-14'],
    ['tuần thứ hai của tháng 7 năm 2021', '2021-07-08', '2021-07-14'],
    ['Tuần cuối tháng 02/2022', '2022-02-22', '2022-02-28'],
    ['Trung tuần tháng 5/2023', '2023-05-11', '2023-05-20'],
    ['6 tháng cuối năm 2022', '2022-07-01', '2022-12-31'],
    ['Năm 2023', '2023-01-01', '2023-12-31'],
  ])('%s', (text, start, end) => expect(read(`${text}: việc`)).toEqual(fuzzy(text, start, end)));

  it('a deadline begins after the phase before, else with its month', () => {
    const text = 'Trước ngày 15/9/2021';
    expect(read(`${text}: việc`, { previousEnd: day('2021-08-20') })).toEqual([
      ...fuzzy(text, '2021-08-21', '2021-09-15'),
      'START_TAKEN',
    ]);
    expect(read('Chậm nhất ngày 15/9/2021: việc')).toEqual([
      ...fuzzy('Chậm nhất ngày 15/9/2021', '2021-09-01', '2021-09-15'),
      'START_TAKEN',
    ]);
  });
});

describe('a year that is not written', () => {
  it('is taken from around the line, and that is told', () => {
    expect(read('Từ ngày 10/3 đến 20/3: việc', { year: 2024 })).toEqual([
      ...exact('Từ ngày 10/3 đến 20/3', '2024-03-10', '2024-03-20'),
      'YEAR_TAKEN',
    ]);
    expect(read('giữa tháng 8', { year: 2021 })).toEqual([
      ...fuzzy('giữa tháng 8', '2021-08-15', '2021-08-15'),
      'YEAR_TAKEN',
    ]);
  });

  it('is the next one after December', () => {
    const context = { year: 2021, previousStart: day('2021-12-01') };
    expect(read('Tháng 01: việc', context)?.slice(1, 3)).toEqual(['2022-01-01', '2022-01-31']);
    expect(read('20/12-10/01: việc', context)?.slice(1, 3)).toEqual(['2021-12-20', '2022-01-10']);
  });

  it('that nothing gives leaves the days open', () => {
    expect(read('Tháng 5: việc')).toEqual(['Tháng 5', null, null, 'Tháng 5', 'YEAR_UNKNOWN']);
  });
});

describe('a time that cannot be meant, or only half', () => {
  it('is told and not mended', () => {
    expect(read('Từ 25/6-31/6/2021: việc')?.slice(1)).toEqual([null, null, '', 'NO_SUCH_DAY']);
    expect(read('Từ 20/6/2021-10/6/2021: việc')?.slice(1)).toEqual([
      '2021-06-20',
      '2021-06-10',
      '',
      'REVERSED',
    ]);
    expect(read('Từ ngày 15/9/2021: việc')?.slice(1)).toEqual(['2021-09-15', null, '', 'NO_END']);
  });

  it('counts a length from its day, both ends in', () => {
    expect(read('02 ngày, từ ngày 05/7/2021: việc')).toEqual([
      ...exact('02 ngày, từ ngày 05/7/2021', '2021-07-05', '2021-07-06'),
      'END_COUNTED',
    ]);
    // From Thursday 01/7/2021: 01, 02, 05, 06, 07/7.
    expect(read('05 ngày làm việc từ 01/7/2021')?.slice(1, 3)).toEqual([
      '2021-07-01',
      '2021-07-07',
    ]);
    expect(read('02 ngày, từ 05/7 đến 06/7/2021: việc')).toEqual(
      exact('02 ngày, từ 05/7 đến 06/7/2021', '2021-07-05', '2021-07-06'),
    );
  });

  it.each(['Sưu tầm tài liệu', '2020-2025', '12 sở, ngành', 'Quyết định số 12', '(1) Báo cáo', ''])(
    'reads no time in “%s”',
    (text) => expect(read(text)).toBeNull(),
  );
});
