// The functions, date rules and formulas of pivot tables (…/reference/spreadsheet/pivot-table-summarize-function;
// DateTimeRuleType of the REST reference, whose examples are in en-US; support.google.com/docs/answer/7572895).

import { describe, expect, it } from 'vitest';
import { localeFacts } from '../../../../emulator/spreadsheet/locale.ts';
import { filledFormula } from '../../../../emulator/spreadsheet/pivot/calculated-field.ts';
import { dateGroup } from '../../../../emulator/spreadsheet/pivot/date-group.ts';
import { summarize } from '../../../../emulator/spreadsheet/pivot/summarize.ts';
import { serialOf } from '../../../../emulator/spreadsheet/serial.ts';

describe('a summary', () => {
  // 2, 4, 4, 6: mean 4, squares of the distances 4 + 0 + 0 + 4 = 8.
  it.each([
    ['SUM', 16],
    ['COUNTA', 6],
    ['COUNT', 4],
    ['COUNTUNIQUE', 5],
    ['AVERAGE', 4],
    ['MAX', 6],
    ['MIN', 2],
    ['MEDIAN', 4],
    ['PRODUCT', 192],
    ['VAR', 8 / 3],
    ['VARP', 2],
    ['STDEV', Math.sqrt(8 / 3)],
    ['STDEVP', Math.SQRT2],
  ])('%s of 2, 4, 4, 6, a text, a boolean and a blank is %d', (name, result) => {
    expect(summarize(name, [2, 4, 'chữ', 4, true, '', 6])).toBe(result);
  });

  it.each([
    ...[['SUM', 0] as const, ['COUNTA', 1] as const, ['COUNT', 0] as const, ['MAX', 0] as const],
    ...[['MIN', 0] as const, ['PRODUCT', 0] as const, ['AVERAGE', '#DIV/0!'] as const],
    ...[['MEDIAN', '#NUM!'] as const, ['VAR', '#DIV/0!'] as const, ['STDEVP', '#DIV/0!'] as const],
  ])('%s of a text alone is %s', (name, result) => {
    expect(summarize(name, ['chữ'])).toBe(result);
  });

  it('shows an error among the values, but for counts', () => {
    expect(summarize('SUM', [1, '#N/A', '#REF!'])).toBe('#N/A');
    expect(summarize('COUNTA', [1, '#N/A'])).toBe(2);
  });

  it('takes the median of an odd number from the middle, in the order of numbers', () => {
    expect(summarize('MEDIAN', [100, 9, 20])).toBe(20);
  });

  it('of one number has no sample variance', () => {
    expect([summarize('VAR', [5]), summarize('VARP', [5])]).toEqual(['#DIV/0!', 0]);
  });
});

describe('a date is grouped by', () => {
  // Saturday, 22 November 2008, 19:45:09; the 327th day of a leap year.
  const moment = serialOf(2008, 11, 22, 19, 45, 9);
  it.each([
    ['SECOND', 9],
    ['MINUTE', 45],
    ['HOUR', 19],
    ['HOUR_MINUTE', '19:45'],
    ['HOUR_MINUTE_AMPM', '7:45 PM'],
    ['DAY_OF_WEEK', 'Saturday'],
    ['DAY_OF_YEAR', 327],
    ['DAY_OF_MONTH', 22],
    ['DAY_MONTH', '22-Nov'],
    ['MONTH', 'Nov'],
    ['QUARTER', 'Q4'],
    ['YEAR', 2008],
    ['YEAR_MONTH', '2008-Nov'],
    ['YEAR_QUARTER', '2008 Q4'],
    ['YEAR_MONTH_DAY', '2008-11-22'],
  ])('%s', (rule, label) => {
    expect(dateGroup(moment, rule, localeFacts('en_US'))?.value).toBe(label);
  });

  it('words of the locale', () => {
    expect(dateGroup(moment, 'DAY_OF_WEEK', localeFacts('vi_VN'))?.value).toBe('thứ bảy');
  });

  it('no rule that Google does not have', () => {
    expect(dateGroup(moment, 'CENTURY', localeFacts('en_US'))).toBeNull();
  });
});

describe('a calculated field', () => {
  const fields = new Map<string, (string | number)[] | number>([
    ['Số tiền', [1.5, 2]],
    ['Tên', ['a "b"', '']],
    ["O'Brien", 3],
    ['SUM', 9],
  ]);
  it.each([
    ["=SUM('Số tiền')/2", '=SUM({1,5;2})/2'],
    ["=COUNTA('số TIỀN';tên)", '=COUNTA({1,5;2};{"a ""b""";""})'],
    ["='O''Brien'*2", '=3*2'],
    ['="Tên"&Tên', '="Tên"&{"a ""b""";""}'],
    ["=SUM('Trang 1'!A1:A2)+lạ", "=SUM('Trang 1'!A1:A2)+lạ"],
  ])('%s becomes %s', (formula, filled) => {
    expect(filledFormula(formula, fields, localeFacts('vi_VN'))).toBe(filled);
  });
});
