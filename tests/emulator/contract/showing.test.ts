// platform.md §2.1: what cells show under number formats, in the locale of the spreadsheet.
// developers.google.com/apps-script/reference/spreadsheet/range#getdisplayvalues: "takes into account
// date, time and currency formatting"; the patterns: developers.google.com/workspace/sheets/api/guides/formats

import { describe, expect, it } from 'vitest';
import { inScript } from './platform.ts';

const shown = (locale: string, rows: [value: unknown, format: string][]) =>
  inScript<string[]>(
    `return ${JSON.stringify(rows)}.map(([value, format]) =>
      sheet.getRange('A1').clear().setNumberFormat(format).setValue(value).getDisplayValue());`,
    { locale },
  );
const table = async (locale: string, rows: [unknown, string, string][]) =>
  expect(
    await shown(
      locale,
      rows.map(([value, format]) => [value, format]),
    ),
  ).toEqual(rows.map(([, , text]) => text));

describe('a number under a pattern', () => {
  it('[O] has the separators of the locale', async () => {
    await table('vi_VN', [
      [1234567.891, '#,##0.00', '1.234.567,89'],
      [0.5, '0.00', '0,50'],
    ]);
    await table('en_US', [
      [1234567.891, '#,##0.00', '1,234,567.89'],
      [0.5, '0.00', '0.50'],
    ]);
  });

  it('[O] fills zeros up, leaves # away, and pads with ? ', () =>
    table('en_US', [
      [7, '000', '007'],
      [0.5, '#.##', '.5'],
      [7, '??0', '  7'],
      [1234, '0', '1234'],
    ]));

  it('[K] is rounded as its decimal digits say', () =>
    table('en_US', [
      [1.005, '0.00', '1.01'],
      [2.5, '0', '3'],
      [0.126, '0.0%', '12.6%'],
      [0.285, '0%', '29%'],
    ]));

  it('[O] keeps the signs between its digits where they are', () =>
    table('en_US', [
      [5, '000-00', '000-05'],
      [12345678, '##-##', '123456-78'],
      [912345678, '000 000 000', '912 345 678'],
    ]));

  it('[O] is divided by a thousand for each comma behind its digits', () =>
    table('en_US', [
      [1234567, '0,', '1235'],
      [1234567, '0.0,,"M"', '1.2M'],
      [1234567, '#,##0,"K"', '1,235K'],
    ]));

  it('[O] is written with a power of ten under E', () =>
    table('en_US', [
      [12345, '0.00E+00', '1.23E+04'],
      [0.00012, '0.0E+0', '1.2E-4'],
    ]));

  it('[O] is a fraction under /', () =>
    table('en_US', [
      [0.5, '# ?/?', '1/2'],
      [2.25, '# ?/?', '2 1/4'],
      [3, '# ?/?', '3'],
      [1.5, '?/?', '3/2'],
      [0.3, '# ?/8', '2/8'],
    ]));

  it('[O] has one section each for more, less and none', () =>
    table('en_US', [
      [5, '0.00;(0.00);"none"', '5.00'],
      [-5, '0.00;(0.00);"none"', '(5.00)'],
      [0, '0.00;(0.00);"none"', 'none'],
      [-5, '0', '-5'],
    ]));

  it('[O] is dressed with texts in quotes, behind a backslash, and colours that are not shown', () =>
    table('vi_VN', [
      [5, '"Số" 0', 'Số 5'],
      [1500, '#,##0 "₫"', '1.500 ₫'],
      [5, '0\\đ', '5đ'],
      [-5, '[red]-0', '--5'],
      [5, '[$€]0.00', '€5,00'],
    ]));

  it('[K] without one shows up to ten digits', () =>
    table('vi_VN', [
      [1 / 3, 'General', '0,3333333333'],
      [0.1 + 0.2, 'General', '0,3'],
      [123456789012, 'General', '123456789012'],
      [1e20, 'General', '1E+20'],
    ]));
});

describe('a date under a pattern', () => {
  it('[O] has its parts in figures and in words', () =>
    table('en_US', [
      ['8/3/2021', 'd/m/yy', '3/8/21'],
      ['8/3/2021', 'dd-mm-yyyy', '03-08-2021'],
      ['8/3/2021', 'ddd, d mmm yyyy', 'Tue, 3 Aug 2021'],
      ['8/3/2021', 'dddd, mmmm d', 'Tuesday, August 3'],
    ]));

  it('[K] has the words of a Vietnamese spreadsheet', () =>
    table('vi_VN', [
      ['3/8/2021', 'dddd, dd/mm/yyyy', 'thứ ba, 03/08/2021'],
      ['3/8/2021', 'd mmmm', '3 tháng 8'],
    ]));

  it('[O] means minutes by m behind hours and before seconds', () =>
    table('en_US', [
      ['8/3/2021 14:05', 'h:mm am/pm', '2:05 PM'],
      ['8/3/2021 14:05', 'hh:mm', '14:05'],
      ['14:05:09', 'mm:ss', '05:09'],
      ['0:30', 'h:mm AM/PM', '12:30 AM'],
    ]));

  it('[O] counts hours, minutes on under brackets', () =>
    table('en_US', [
      [1.5, '[h]:mm', '36:00'],
      [1.5, '[h]:mm:ss', '36:00:00'],
    ]));
});

describe('other values', () => {
  it('[K] show as they are under a number’s pattern', () =>
    table('vi_VN', [
      [true, '0.00', 'TRUE'],
      ['Sở', '0.00', 'Sở'],
      ['Sở', '@" – xong"', 'Sở – xong'],
      ['', '0.00', ''],
    ]));

  // developers.google.com/apps-script/reference/spreadsheet/range#getdisplayvalues
  it('[O] are texts, all of them, blanks as ""', async () => {
    expect(
      await inScript(`sheet.getRange('A1:C1').setValues([[1, false, new Date(2021, 7, 23)]]);
        return sheet.getRange('A1:D1').getDisplayValues();`),
    ).toEqual([['1', 'FALSE', '23/08/2021', '']]);
  });
});
