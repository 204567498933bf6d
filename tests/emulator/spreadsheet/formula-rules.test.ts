// A validation rule by a formula that rejects what it does not hold for
// (developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireFormulaSatisfied(String),
// support.google.com/docs/answer/186103: "Custom formula is").

import { describe, expect, it } from 'vitest';
import { typeByPerson } from '../../../emulator/spreadsheet/person.ts';
import { type SheetWorld, sheetWorld } from './world.ts';

const rule = (formula: string) => `SpreadsheetApp.newDataValidation()
  .requireFormulaSatisfied('${formula}').setAllowInvalid(false).build()`;
const refused = (cell: string) =>
  `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
/** Writes a value and tells the cell's content and what the flush said. */
const put = `function put(a1, value) {
    sheet.getRange(a1).setValue(value);
    return thrown(() => SpreadsheetApp.flush());
  }`;

function type(world: SheetWorld, a1: string, text: string): unknown {
  const book = Object.values(world.runtime.world.spreadsheets)[0];
  if (!book) throw new Error('no spreadsheet');
  return typeByPerson(world.runtime.world, book.id, 'Trang tính1', a1, text).value;
}

describe('a rule by a formula', () => {
  it('refuses a script the value for which it is false, and takes the others', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`${put} sheet.getRange('A1').setDataValidation(${rule('=A1>5')});
        return [put('A1', 6), put('A1', 5), sheet.getRange('A1').getValue(), put('A1', '')];`),
    ).toEqual(['nothing thrown', refused('A1'), 6, 'nothing thrown']);
  });

  it('is written for the first cell of its range and read relative to it at the others', async () => {
    const { script } = await sheetWorld();
    // $C$1 stays, B2 becomes B4 in the third row of the range.
    expect(
      await script(`${put} sheet.getRange('B2:B4').setDataValidation(${rule('=B2<=$C$1')});
        sheet.getRange('C1').setValue(10);
        const at = sheet.getRange('B4').getDataValidation().getCriteriaValues();
        return [put('B4', 10), put('B4', 11), put('B2', 11), at];`),
    ).toEqual(['nothing thrown', refused('B4'), refused('B2'), ['=B4<=$C$1']]);
  });

  it('sees the value beside those of the other cells: nothing twice in a column', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`${put} sheet.getRange('A1:A9').setDataValidation(${rule('=COUNTIF($A$1:$A$9;A1)=1')});
        return [put('A1', 'x'), put('A2', 'y'), put('A3', 'x'), put('A3', 'z')];`),
    ).toEqual(['nothing thrown', 'nothing thrown', refused('A3'), 'nothing thrown']);
  });

  it('judges a block as it would stand', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`sheet.getRange('A1:A3').setDataValidation(${rule('=SUM($A$1:$A$3)<=100')});
        sheet.getRange('A1:A3').setValues([[50], [30], [21]]);
        const first = thrown(() => SpreadsheetApp.flush());
        sheet.getRange('A1:A3').setValues([[50], [30], [20]]);
        return [first, thrown(() => SpreadsheetApp.flush())];`),
    ).toEqual([refused('A1'), 'nothing thrown']);
  });

  it('may look at another sheet, and counts an error or a text as false', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`${put} book.insertSheet('Danh mục').getRange('A1').setValue('Sở Y tế');
        sheet.getRange('A1').setDataValidation(${rule("=COUNTIF(\\'Danh mục\\'!A:A;A1)>0")});
        sheet.getRange('A2').setDataValidation(${rule('=1/0')});
        sheet.getRange('A3').setDataValidation(${rule('="có"')});
        sheet.getRange('A4').setDataValidation(${rule('=LEN(A4)')});
        return [put('A1', 'Sở Y tế'), put('A1', 'Sở khác'), put('A2', 1), put('A3', 1), put('A4', 'a')];`),
    ).toEqual(['nothing thrown', refused('A1'), refused('A2'), refused('A3'), 'nothing thrown']);
  });

  it('refuses a person at the keyboard just so, with the help text', async () => {
    const world = await sheetWorld();
    await world.script(`sheet.getRange('A1:A2').setDataValidation(SpreadsheetApp.newDataValidation()
      .requireFormulaSatisfied('=ISNUMBER(A1)').setAllowInvalid(false).setHelpText('Chỉ nhập số.').build())`);
    expect(type(world, 'A2', '12')).toBe(12);
    expect(() => type(world, 'A2', 'mười hai')).toThrow(`${refused('A2')} Chỉ nhập số.`);
    expect(type(world, 'A2', '')).toBeUndefined();
  });

  it('is harmless where its text is hostile', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`${put} sheet.getRange('A1').setDataValidation(${rule('=)(";DROP')});
        sheet.getRange('A2').setDataValidation(${rule('')});
        return [put('A1', 1), put('A2', 1)];`),
    ).toEqual([refused('A1'), refused('A2')]);
  });

  it('leaves nothing behind of what it tried', async () => {
    const { script, runtime } = await sheetWorld();
    await script(`sheet.getRange('A1:A2').setDataValidation(${rule('=A1>5')});
      sheet.getRange('B1').setFormula('=A1*2'); sheet.getRange('A1').setValue(7);`);
    const before = JSON.stringify(runtime.world.spreadsheets);
    expect(
      await script(
        `sheet.getRange('A1').setValue(1); return thrown(() => sheet.getRange('B1').getValue());`,
      ),
    ).toBe(refused('A1'));
    const cells = (text: string) =>
      Object.values(JSON.parse(text) as Record<string, { sheets: { cells: unknown }[] }>).map(
        ({ sheets }) => sheets.map((sheet) => sheet.cells),
      );
    expect(cells(JSON.stringify(runtime.world.spreadsheets))).toEqual(cells(before));
    expect(await script(`return sheet.getRange('B1').getValue()`)).toBe(14);
  });
});

describe('a rule by a formula goes along', () => {
  it('with rows inserted above it and with its first row deleted', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`${put} sheet.getRange('B2:B4').setDataValidation(${rule('=B2<C2')});
        sheet.getRange('C2:C4').setValues([[1], [5], [9]]);
        sheet.insertRowBefore(1); sheet.deleteRow(3);
        // The rows with 5 and 9 in C are now 3 and 4.
        const at = sheet.getRange('B3').getDataValidation().getCriteriaValues();
        return [at, put('B3', 4), put('B3', 5), put('B4', 8), put('B4', 9)];`),
    ).toEqual([['=B3<C3'], 'nothing thrown', refused('B3'), 'nothing thrown', refused('B4')]);
  });

  it('with a copied cell, on its sheet and to another', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`sheet.getRange('A1').setDataValidation(${rule('=A1>B$1')});
        const other = book.insertSheet('Hai');
        sheet.getRange('A1').copyTo(sheet.getRange('C5'));
        sheet.getRange('A1').copyTo(other.getRange('A3'));
        return [sheet.getRange('C5'), other.getRange('A3')]
          .map((range) => range.getDataValidation().getCriteriaValues()[0]);`),
    ).toEqual(['=C5>D$1', '=A3>B$1']);
  });

  it('with cells that are shifted down, and is one rule when it is read and set again', async () => {
    const { script, runtime } = await sheetWorld();
    expect(
      await script(`sheet.getRange('A2:A4').setDataValidation(${rule('=A2>0')});
        sheet.getRange('A1').insertCells(SpreadsheetApp.Dimension.ROWS);
        const range = sheet.getRange('A3:A5');
        range.setDataValidations(range.getDataValidations());
        return range.getDataValidations().map(([one]) => one.getCriteriaValues()[0]);`),
    ).toEqual(['=A3>0', '=A4>0', '=A5>0']);
    const [book] = Object.values(runtime.world.spreadsheets);
    expect(Object.keys(book?.sheets[0]?.validations ?? {})).toHaveLength(1);
  });

  it('into a copy of the file, and back from a saved world', async () => {
    const { script, runtime } = await sheetWorld();
    await script(`sheet.getRange('A1:A2').setDataValidation(${rule('=A1>5')})`);
    runtime.restore(runtime.snapshot());
    expect(
      await script(`const copy = book.copy('Bản sao').getSheets()[0];
        copy.getRange('A2').setValue(3);
        return thrown(() => SpreadsheetApp.flush());`),
    ).toBe(refused('A2'));
  });
});

it('a condition may be given a formula for its value: it counts for what that gives at the cell', async () => {
  const { script } = await sheetWorld();
  // developers.google.com/sheets/api/reference/rest/v4/spreadsheets/other#conditionvalue
  expect(
    await script(`${put} sheet.getRange('B1:B2').setValues([[10], [20]]);
      sheet.getRange('A1:A2').setDataValidation(SpreadsheetApp.newDataValidation()
        .withCriteria(SpreadsheetApp.DataValidationCriteria.NUMBER_LESS_THAN, ['=B1']).setAllowInvalid(false).build());
      return [put('A1', 9), put('A1', 10), put('A2', 19), put('A2', 20)];`),
  ).toEqual(['nothing thrown', refused('A1'), 'nothing thrown', refused('A2')]);
});
