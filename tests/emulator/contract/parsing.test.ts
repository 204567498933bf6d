// platform.md §2.2: what a written text becomes, by the spreadsheet's locale. Grade [R] but where a
// title says otherwise: `setValues` parses like the Sheets API's USER_ENTERED, "as if the user typed
// it" (developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption).

import { describe, expect, it } from 'vitest';
import { inScript } from './platform.ts';

type Read = [value: unknown, shown: string];

/** Each text written into a fresh cell, read as value (dates as wall clock) and as it shows. */
const written = (locale: string, texts: string[], format?: string) =>
  inScript<Read[]>(
    `return ${JSON.stringify(texts)}.map((text) => {
      const cell = sheet.getRange('A1').clear();
      ${format === undefined ? '' : `cell.setNumberFormat('${format}');`}
      const value = cell.setValue(text).getValue();
      const wall = (date) => Utilities.formatDate(date, book.getSpreadsheetTimeZone(), "yyyy-MM-dd'T'HH:mm:ss");
      return [value instanceof Date ? wall(value) : value, cell.getDisplayValue()];
    });`,
    { locale },
  );

const table = async (locale: string, rows: [text: string, ...Read][]) => {
  const read = await written(
    locale,
    rows.map(([text]) => text),
  );
  expect(rows.map(([text], at) => [text, ...(read[at] ?? [])])).toEqual(rows);
};

describe('a number', () => {
  it('has a decimal comma and dots between thousands in a Vietnamese spreadsheet', () =>
    table('vi_VN', [
      ['3720', 3720, '3720'],
      ['1.234,5', 1234.5, '1.234,50'],
      ['1.234', 1234, '1.234'],
      ['1,234', 1.234, '1,234'],
      ['2,5', 2.5, '2,5'],
      ['-0,5', -0.5, '-0,5'],
      ['1,234.5', '1,234.5', '1,234.5'],
      ['1.5', '1.5', '1.5'],
    ]));

  it('has a decimal point and commas between thousands in an American one', () =>
    table('en_US', [
      ['1,234.5', 1234.5, '1,234.50'],
      ['1.234', 1.234, '1.234'],
      ['1,234', 1234, '1,234'],
      ['2.5', 2.5, '2.5'],
      ['.5', 0.5, '0.5'],
      ['1.234,5', '1.234,5', '1.234,5'],
      ['2,5', '2,5', '2,5'],
    ]));

  it('loses the zeros before it and the blanks around it', () =>
    table('vi_VN', [
      ['007', 7, '7'],
      [' 5 ', 5, '5'],
      ['5x', '5x', '5x'],
    ]));

  it('may be written with a power of ten, and shows so', () =>
    table('en_US', [
      ['1e3', 1000, '1.00E+03'],
      ['2.5E-7', 2.5e-7, '2.50E-07'],
    ]));
});

describe('a percentage', () => {
  it('is a hundredth, shown as it was typed', async () => {
    await table('vi_VN', [
      ['12%', 0.12, '12%'],
      ['12,5%', 0.125, '12,50%'],
      ['12.5%', '12.5%', '12.5%'],
    ]);
    await table('en_US', [
      ['12.5%', 0.125, '12.50%'],
      ['7%', 0.07, '7%'],
    ]);
  });
});

describe('an amount of money', () => {
  it('is a number in the currency of the locale, and a text in any other', async () => {
    await table('vi_VN', [
      ['100 ₫', 100, '100 ₫'],
      ['1.250.000₫', 1_250_000, '1.250.000 ₫'],
      ['$5', '$5', '$5'],
    ]);
    await table('en_US', [
      ['$5', 5, '$5'],
      ['$1,234.50', 1234.5, '$1,234.50'],
      ['-$5', -5, '-$5'],
      ['100 ₫', '100 ₫', '100 ₫'],
    ]);
  });
});

describe('a date', () => {
  it('begins with the day in a Vietnamese spreadsheet', () =>
    table('vi_VN', [
      ['1/2/2026', '2026-02-01T00:00:00', '01/02/2026'],
      ['23/8/2021', '2021-08-23T00:00:00', '23/08/2021'],
      ['31/12/99', '1999-12-31T00:00:00', '31/12/1999'],
      ['8/23/2021', '8/23/2021', '8/23/2021'],
    ]));

  it('begins with the month in an American one', () =>
    table('en_US', [
      ['1/2/2026', '2026-01-02T00:00:00', '1/2/2026'],
      ['8/23/2021', '2021-08-23T00:00:00', '8/23/2021'],
      ['23/8/2021', '23/8/2021', '23/8/2021'],
      ['Aug 23, 2021', '2021-08-23T00:00:00', 'Aug 23, 2021'],
      ['23 August 2021', '2021-08-23T00:00:00', '23 Aug 2021'],
      ['May 5', '2021-05-05T00:00:00', 'May 5'],
    ]));

  it('of the ISO kind is one everywhere', async () => {
    for (const locale of ['vi_VN', 'en_US', 'en_GB']) {
      await table(locale, [
        ['2026-03-04', '2026-03-04T00:00:00', '2026-03-04'],
        ['2026-3-4 7:05', '2026-03-04T07:05:00', '2026-03-04 7:05:00'],
      ]);
    }
  });

  it('lurks in the number of a clause or a letter: 1-2, 3/4, 8/2021', () =>
    table('vi_VN', [
      ['1-2', '2021-02-01T00:00:00', '01/02/2021'],
      ['3/4', '2021-04-03T00:00:00', '03/04/2021'],
      ['8/2021', '2021-08-01T00:00:00', '8/2021'],
      ['15/2021', '15/2021', '15/2021'],
    ]));

  it('that does not exist stays a text', () =>
    table('vi_VN', [
      ['29/2/2021', '29/2/2021', '29/2/2021'],
      ['31/4/2021', '31/4/2021', '31/4/2021'],
      ['1/0/2021', '1/0/2021', '1/0/2021'],
    ]));
});

describe('a time', () => {
  it('is a part of 30 December 1899 ([M] notes/oddities.md of gas-fakes: day 0)', async () => {
    await table('vi_VN', [
      ['07:00', '1899-12-30T07:00:00', '7:00:00'],
      ['7:30 PM', '1899-12-30T19:30:00', '19:30:00'],
      ['12:05 am', '1899-12-30T00:05:00', '0:05:00'],
      ['7:60', '7:60', '7:60'],
    ]);
    await table('en_US', [['19:30', '1899-12-30T19:30:00', '7:30:00 PM']]);
  });

  it('[K] of a day and more is a duration', () =>
    table('vi_VN', [
      ['24:00', '1899-12-31T00:00:00', '24:00:00'],
      ['30:15:20', '1899-12-31T06:15:20', '30:15:20'],
    ]));

  it('may stand behind a date', () =>
    table('vi_VN', [
      ['23/08/2021 18:00', '2021-08-23T18:00:00', '23/08/2021 18:00:00'],
      ['23/8/2021 25:00', '23/8/2021 25:00', '23/8/2021 25:00'],
    ]));
});

describe('a truth', () => {
  it('is TRUE or FALSE in any case, not the Vietnamese word [K]', () =>
    table('vi_VN', [
      ['TRUE', true, 'TRUE'],
      ['false', false, 'FALSE'],
      ['ĐÚNG', 'ĐÚNG', 'ĐÚNG'],
      ['Sai', 'Sai', 'Sai'],
    ]));
});

describe('the format that the cell has already', () => {
  it('stays, and shows the number that the text became', async () => {
    expect(await written('vi_VN', ['1.234,5', '12%'], '0.000')).toEqual([
      [1234.5, '1234,500'],
      [0.12, '0,120'],
    ]);
    expect(await written('en_US', ['1/2/2026'], 'yyyy"/"mm')).toEqual([
      ['2026-01-02T00:00:00', '2026/01'],
    ]);
  });
});

describe('values that are no texts', () => {
  // developers.google.com/apps-script/reference/spreadsheet/range#setvaluesvalues
  it('[O] keep their kind: number, boolean, date', async () => {
    expect(
      await inScript(`sheet.getRange('A1:D1').setValues([[1.5, true, new Date(2021, 7, 23), '']]);
        return sheet.getRange('A1:D1').getValues()[0].map((one) => one instanceof Date ? 'date' : typeof one + one);`),
    ).toEqual(['number1.5', 'booleantrue', 'date', 'string']);
  });

  it('[K] numbers that no cell holds become an error', async () => {
    expect(
      await inScript(
        "return sheet.getRange('A1:B1').setValues([[NaN, Infinity]]).getDisplayValues();",
      ),
    ).toEqual([['#NUM!', '#NUM!']]);
  });
});
