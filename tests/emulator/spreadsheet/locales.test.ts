// Spreadsheets of other countries, and rules made where no spreadsheet is.

import { describe, expect, it } from 'vitest';
import { derivedFacts } from '../../../emulator/spreadsheet/derived-locale.ts';
import { localeFacts } from '../../../emulator/spreadsheet/locale.ts';
import { runtimeWith } from '../runtime/project.ts';

// developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setspreadsheetlocalelocale
describe('a locale', () => {
  const typed = `function typed(locale, text) {
    SpreadsheetApp.getActive().setSpreadsheetLocale(locale);
    const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
    cell.setValue(text);
    const value = cell.getValue();
    return [value instanceof Date ? [value.getFullYear(), value.getMonth() + 1, value.getDate()] : value,
      cell.getDisplayValue()];
  }`;

  it.each([
    ['de_DE', '1.234,5', 1234.5, '1.234,50'],
    ['fr_FR', '12,5 %', 0.125, '12,50%'],
    ['en_US', '1,234.5', 1234.5, '1,234.50'],
    ['ja_JP', '1,234', 1234, '1,234'],
    ['pt_BR', '31/12/2021', [2021, 12, 31], '31/12/2021'],
    ['de_DE', '31.12.2021', [2021, 12, 31], '31.12.2021'],
    ['en_CA', '2021-12-31', [2021, 12, 31], '2021-12-31'],
  ])('%s reads “%s” as it is written there', async (locale, text, value, shown) => {
    expect(await runtimeWith(typed).run('typed', locale, text)).toEqual([value, shown]);
  });

  it('that nobody has is refused', async () => {
    await expect(runtimeWith(typed).run('typed', 'không có', '1')).rejects.toThrow(
      'Invalid argument: locale',
    );
    expect(derivedFacts('xx_YY')).toBeNull();
  });

  it('of Viet Nam is the same by hand and by the Unicode data, but for how its date and time stand', () => {
    const { decimal, thousands, order, date, currency } = localeFacts('vi_VN');
    expect(derivedFacts('vi_VN')).toMatchObject({ decimal, thousands, order, date });
    expect(derivedFacts('vi_VN')?.currency.symbol).toBe(currency.symbol);
  });
});

describe('a validation rule in a project that is bound to nothing', () => {
  it('can be made, and holds in the spreadsheet that it is given to', async () => {
    const runtime = runtimeWith(
      `function go() {
        const sheet = SpreadsheetApp.create('Sổ').getSheets()[0];
        sheet.getRange('B1:B2').setValues([['Có'], ['Không']]);
        const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('B1:B2'))
          .setAllowInvalid(false).build();
        sheet.getRange('A1').setDataValidation(rule).setValue('Có');
        const after = SpreadsheetApp.newDataValidation().requireDateAfter(new Date(2021, 0, 1)).build();
        let refused = '';
        try { sheet.getRange('A1').setValue('Khác'); SpreadsheetApp.flush(); } catch (e) { refused = e.message; }
        return [refused, rule.getCriteriaValues()[0].getA1Notation(), after.getCriteriaValues()[0].getFullYear()];
      }`,
      { bound: false },
    );
    expect(await runtime.run('go')).toEqual([
      expect.stringContaining('violates the data validation rules'),
      'B1:B2',
      2021,
    ]);
  });
});
