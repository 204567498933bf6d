import { describe, expect, it } from 'vitest';
import { typeByPerson } from '../../../emulator/spreadsheet/person.ts';
import { sheetWorld } from './world.ts';

const dropdown = `sheet.getRange('B2:B4').setDataValidation(SpreadsheetApp.newDataValidation()
  .requireValueInList(['Đồng ý', 'Góp ý']).setAllowInvalid(false).setHelpText('Chọn trong danh sách.').build());`;
const refused =
  'The data you entered in cell B3 violates the data validation rules set on this cell. Chọn trong danh sách.';

describe('a validation that rejects (platform.md §2.5, §2.8)', () => {
  it('fails at the flush, not at the setter, and leaves the cells before it written (U10, U11)', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`${dropdown}
        var setter = thrown(() => sheet.getRange('B2:B4').setValues([['Góp ý'], ['sai'], ['Đồng ý']]));
        var flush = thrown(() => SpreadsheetApp.flush());
        return [setter, flush, sheet.getRange('B2:B4').getValues().flat()]`),
    ).toEqual(['nothing thrown', refused, ['Góp ý', '', '']]);
  });

  it('fails at the next read just so', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`${dropdown} sheet.getRange('B3').setValue('sai');
        return thrown(() => sheet.getRange('A1').getValue())`),
    ).toBe(refused);
  });

  it('fails at the call and writes nothing when the switches say so', async () => {
    const { script } = await sheetWorld({
      switches: { 'writes.surface': 'call', 'writes.partial': 'none' },
    });
    expect(
      await script(`${dropdown}
        return [thrown(() => sheet.getRange('B2:B4').setValues([['Góp ý'], ['sai'], ['Đồng ý']])), sheet.getRange('B2').getValue()]`),
    ).toEqual([refused, '']);
  });

  it('lets an invalid value in when it only warns', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
        return sheet.getRange('A1').setValue('chưa rõ').getValue()`),
    ).toBe('chưa rõ');
  });
});

describe('protection (§2.8)', () => {
  const clerk = 'van.thu@example.vn';

  it('bars nobody until editors are removed, and never the owner', async () => {
    const { script, runtime } = await sheetWorld();
    await script(`book.addEditor('${clerk}'); sheet.getRange('A1:A2').protect()`);
    const owner = runtime.world.owner.email;
    const book = Object.values(runtime.world.spreadsheets)[0];
    if (!book) throw new Error('no spreadsheet');
    typeByPerson(runtime.world, book.id, 'Trang tính1', 'A1', 'được', clerk);
    await script(
      `var p = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]; p.removeEditors(p.getEditors())`,
    );
    expect(() => typeByPerson(runtime.world, book.id, 'Trang tính1', 'A1', 'không', clerk)).toThrow(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
    typeByPerson(runtime.world, book.id, 'Trang tính1', 'A1', 'chủ sở hữu', owner);
    expect(await script(`return sheet.getRange('A1').getValue()`)).toBe('chủ sở hữu');
  });

  it('stops nobody when it only warns', async () => {
    const { script, runtime } = await sheetWorld();
    await script(`sheet.protect().setWarningOnly(true)`);
    const book = Object.values(runtime.world.spreadsheets)[0];
    const typing = typeByPerson(
      runtime.world,
      book?.id ?? '',
      'Trang tính1',
      'C3',
      '1.234,5',
      clerk,
    );
    expect(typing).toEqual({
      oldValue: undefined,
      value: 1234.5,
      range: { sheetName: 'Trang tính1', a1: 'C3' },
    });
  });
});

describe('a person at the keyboard', () => {
  it('meets a validation that rejects at once', async () => {
    const { script, runtime } = await sheetWorld();
    await script(dropdown);
    const book = Object.values(runtime.world.spreadsheets)[0];
    const type = (text: string) =>
      typeByPerson(runtime.world, book?.id ?? '', 'Trang tính1', 'B3', text);
    expect(() => type('sai')).toThrow(refused);
    expect(type('Đồng ý').value).toBe('Đồng ý');
    expect(type('').oldValue).toBe('Đồng ý');
  });

  it('keeps a formula as text behind an apostrophe', async () => {
    const { script, runtime } = await sheetWorld();
    const book = Object.values(runtime.world.spreadsheets)[0];
    typeByPerson(runtime.world, book?.id ?? '', 'Trang tính1', 'A1', "'=1+1");
    expect(
      await script(`return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getFormula()]`),
    ).toEqual(['=1+1', '']);
  });
});

describe('a conditional format', () => {
  it('may not look at another sheet, in the words of §2.6', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`book.insertSheet('Khác');
        return thrown(() => sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied('=Khác!A1=1').setBackground('#ff0000').setRanges([sheet.getRange('A1')]).build()]))`),
    ).toBe('Quy tắc định dạng có điều kiện không thể tham chiếu một trang tính khác.');
  });
});

it('a kill takes back what was not flushed, and keeps what was (§2.5, U12)', async () => {
  const { runtime, script } = await sheetWorld();
  await runtime
    .eval(`(function () { var sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').setValue('đã lưu'); SpreadsheetApp.flush();
      sheet.getRange('A1:A2').setValues([['mất'], ['mất']]); sheet.insertRowBefore(1); sheet.setName('Mất');
      Utilities.sleep(300000); Utilities.sleep(300000); })()`)
    .catch(() => undefined);
  expect(
    await script(
      `return [sheet.getName(), sheet.getMaxRows(), sheet.getRange('A1:A2').getValues().flat()]`,
    ),
  ).toEqual(['Trang tính1', 1000, ['đã lưu', '']]);
});
