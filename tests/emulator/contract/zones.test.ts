// platform.md §2.4: dates between cells, which have no zone, and a script, which has one.

import { describe, expect, it } from 'vitest';
import { inScript, type Options } from './platform.ts';

/** The script lives in Hà Nội, the spreadsheet in New York: eleven hours apart in August. */
const apart: Options = { timeZone: 'America/New_York' };

describe('a Date that a script reads', () => {
  it('[O] belongs to the script’s realm: instanceof, constructor and methods hold', async () => {
    expect(
      await inScript(`const read = sheet.getRange('A1').setValue(new Date(2021, 7, 23)).getValue();
        return [read instanceof Date, read.constructor === Date, Object.prototype.toString.call(read),
          Array.isArray(sheet.getRange('A1:B2').getValues()), sheet.getRange('A1').getValues() instanceof Array];`),
    ).toEqual([true, true, '[object Date]', true, true]);
  });

  it('[O] is another object each time: changing it changes no cell', async () => {
    expect(
      await inScript(`const range = sheet.getRange('A1').setValue(new Date(2021, 7, 23));
        range.getValue().setFullYear(1999); return range.getValue().getFullYear();`),
    ).toBe(2021);
  });
});

describe('where spreadsheet and script have different zones', () => {
  // developers.google.com/apps-script/reference/base/session#getscripttimezone: "a frequent source of
  // scripting bugs"
  it('[O] a typed day is the spreadsheet’s midnight, the script’s late morning', async () => {
    expect(
      await inScript(
        `const read = sheet.getRange('A1').setValue('23/8/2021').getValue();
        return [read.toISOString(), read.getHours(), sheet.getRange('A1').getDisplayValue()];`,
        apart,
      ),
    ).toEqual(['2021-08-23T04:00:00.000Z', 11, '23/08/2021']);
  });

  it('[O] the script’s midnight shows as noon of the day before', async () => {
    expect(
      await inScript(
        `const range = sheet.getRange('A1').setValue(new Date(2021, 7, 23));
        return [range.getDisplayValue(), range.getValue().getTime() === new Date(2021, 7, 23).getTime()];`,
        apart,
      ),
    ).toEqual(['22/08/2021 13:00:00', true]);
  });

  it('[O] a day written at noon is safe from neighbours, read in the spreadsheet’s zone', async () => {
    expect(
      await inScript(`const range = sheet.getRange('A1').setValue(new Date(2021, 7, 23, 12));
        return Utilities.formatDate(range.getValue(), book.getSpreadsheetTimeZone(), 'yyyy-MM-dd');`),
    ).toBe('2021-08-23');
  });

  it('[M] a time of day is that of 30 December 1899 in the spreadsheet’s zone', async () => {
    // Until 1911 clocks in Hà Nội were 6 min 30 s ahead of seven hours: a time read there is off.
    expect(
      await inScript(
        `const read = sheet.getRange('A1').setValue('07:30').getValue();
        return [Utilities.formatDate(read, book.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm:ss'),
          read.toISOString()];`,
        apart,
      ),
    ).toEqual(['1899-12-30 07:30:00', '1899-12-30T12:30:00.000Z']);
  });

  it('[O] the zone of the spreadsheet can be set, and its cells keep what they show', async () => {
    expect(
      await inScript(
        `const range = sheet.getRange('A1').setValue('23/8/2021'); book.setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');
        return [range.getDisplayValue(), range.getValue().toISOString(), book.getSpreadsheetTimeZone()];`,
        apart,
      ),
    ).toEqual(['23/08/2021', '2021-08-22T17:00:00.000Z', 'Asia/Ho_Chi_Minh']);
  });

  it('[O] a new spreadsheet has the script’s', async () => {
    expect(
      await inScript("return SpreadsheetApp.create('A').getSpreadsheetTimeZone();", apart),
    ).toBe('Asia/Ho_Chi_Minh');
  });

  it('[K] a clock that is put forward skips an hour: what stands in it is the hour after', async () => {
    // On 14 March 2021 New York went from 2:00 (EST) to 3:00 (EDT): 7:00 UTC.
    expect(
      await inScript(
        `return ['14/3/2021 1:59', '14/3/2021 3:00'].map((text) => sheet.getRange('A1').setValue(text).getValue().toISOString());`,
        apart,
      ),
    ).toEqual(['2021-03-14T06:59:00.000Z', '2021-03-14T07:00:00.000Z']);
  });
});

describe('serial numbers', () => {
  it('[M] count from 30 December 1899, before it below zero', async () => {
    expect(
      await inScript(`const show = (serial) => sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(serial).getDisplayValue();
        return [0, 1, 2, 60, 61, 44431, -1, -36524].map(show);`),
    ).toEqual([
      ...['1899-12-30', '1899-12-31', '1900-01-01'],
      // Unlike in Excel 1900 has no 29 February.
      ...['1900-02-28', '1900-03-01', '2021-08-23'],
      ...['1899-12-29', '1799-12-30'],
    ]);
  });

  it('[M] before 1900 are dates like any other', async () => {
    expect(
      await inScript(`const range = sheet.getRange('A1').setValue('1/1/1850');
        const read = range.getValue();
        return [Utilities.formatDate(read, book.getSpreadsheetTimeZone(), 'yyyy-MM-dd'), range.setNumberFormat('0').getDisplayValue()];`),
    ).toEqual(['1850-01-01', '-18260']);
  });

  it('[O] are read as numbers once the format is a number’s, as dates once it is a date’s', async () => {
    expect(
      await inScript(`const range = sheet.getRange('A1').setValue('23/8/2021');
        const number = range.setNumberFormat('0').getValue();
        return [number, range.setNumberFormat('dd/MM/yyyy').getValue() instanceof Date];`),
    ).toEqual([44431, true]);
  });

  it('[M] keep the thousandths of a second of a Date', async () => {
    expect(
      await inScript(`const written = new Date(2021, 7, 23, 8, 15, 30, 123);
        return sheet.getRange('A1').setValue(written).getValue().getTime() - written.getTime();`),
    ).toBe(0);
  });
});

describe('Utilities.formatDate', () => {
  // developers.google.com/apps-script/reference/utilities/utilities#formatdatedate,-timezone,-format
  it('[O] takes the zone that it is given, whatever the script’s', async () => {
    expect(
      await inScript(`const at = new Date(Date.UTC(2021, 7, 23, 1, 2, 3));
        return ['GMT', 'Asia/Ho_Chi_Minh', 'America/New_York', 'GMT+5:30'].map((zone) =>
          Utilities.formatDate(at, zone, "yyyy-MM-dd'T'HH:mm:ss"));`),
    ).toEqual([
      '2021-08-23T01:02:03',
      '2021-08-23T08:02:03',
      '2021-08-22T21:02:03',
      '2021-08-23T06:32:03',
    ]);
  });

  it('[O] means days of the month by d, of the year by D; the year by y, the week’s by Y', async () => {
    expect(
      await inScript(`return ['d', 'D', 'yyyy', 'YYYY', 'M', 'm', 'H', 'h a', 'EEE'].map((pattern) =>
        Utilities.formatDate(new Date(Date.UTC(2020, 11, 31, 15, 4)), 'GMT', pattern));`),
    ).toEqual(['31', '366', '2020', '2021', '12', '4', '15', '3 PM', 'Thu']);
  });
});
