import { describe, expect, it } from 'vitest';
import { canonicalFormula, localFormula } from '../../../emulator/spreadsheet/formula-text.ts';
import { localeFacts } from '../../../emulator/spreadsheet/locale.ts';
import { sheetWorld } from './world.ts';

const vi = localeFacts('vi_VN');

describe("a formula's text (platform.md §2.9)", () => {
  it('is spelled for the engine without touching strings and sheet names', () => {
    expect(canonicalFormula(`=IF('Ý kiến, đợt 4'!A1>1,5;"a;b,c";{1\\2;3\\4})`, vi, false)).toBe(
      `=IF('Ý kiến, đợt 4'!A1>1.5,"a;b,c",{1,2;3,4})`,
    );
  });

  it('may hold quotes in its strings, doubled, and a backslash at their end', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`sheet.getRange('A1:C1').setFormulas([['="nói ""có"""', '=LEN("""")', '="a\\\\" & "b"']]);
        return sheet.getRange('A1:C1').getValues()`),
    ).toEqual([['nói "có"', 1, 'a\\b']]);
  });

  it('comes back in the spelling of the locale', () => {
    const formula = `=IF(A1>1,5;"x,y";{1\\2;3\\4})`;
    expect(localFormula(canonicalFormula(formula, vi, false) ?? '', vi)).toBe(formula);
  });

  it('with a comma between arguments is an error in a Vietnamese spreadsheet, unless U33 says ok', async () => {
    const read = `sheet.getRange('A1:B1').setValues([[1, 2]]);
      return sheet.getRange('C1').setFormula('=SUM(A1,B1)').getValue()`;
    expect(await (await sheetWorld()).script(read)).toBe('#ERROR!');
    expect(await (await sheetWorld({ switches: { 'formula.comma': 'ok' } })).script(read)).toBe(3);
    expect(await (await sheetWorld({ locale: 'en_US' })).script(read)).toBe(3);
  });
});

describe('computed values', () => {
  it('are those of Google for the functions that the dashboard uses', async () => {
    const { script } = await sheetWorld();
    // Due on Monday 23/8/2021; ten working days on, without the holidays 2 and 3 September: 08/09.
    expect(
      await script(`sheet.getRange('A1:B4').setValues([['D4', 5], ['D4', 7], ['D3', 1], ['', '']]);
        sheet.getRange('D1:D2').setValues([['2/9/2021'], ['3/9/2021']]);
        sheet.getRange('F1:F7').setFormulas([['=COUNTIFS(A1:A4;"D4";B1:B4;">5")'], ['=SUMPRODUCT((A1:A4="D4")*(B1:B4))'],
          ['=MAXIFS(B1:B4;A1:A4;"D4")'], ['=IFERROR(INDEX(B1:B4;MATCH("D3";A1:A4;0));"không có")'], ['=TEXTJOIN(", ";TRUE;A1:A4)'],
          ['=TEXT(WORKDAY.INTL(TODAY();10;1;D1:D2);"dd/mm/yyyy")'], ['=MATCH("D9";A1:A4;0)']]);
        return sheet.getRange('F1:F7').getValues().map((row) => row[0])`),
    ).toEqual([1, 12, 7, 1, 'D4, D4, D3', '08/09/2021', '#N/A']);
  });

  // support.google.com/docs/answer/3093275, /3098292 and /3093267.
  it('fill the cells below by ARRAYFORMULA, and are those of ARRAY_CONSTRAIN and REGEXMATCH', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`sheet.getRange('A1:B3').setValues([[1, 2], [3, 4], [5, 6]]);
        sheet.getRange('C1:F1').setFormulas([['=ArrayFormula(IF(A1:A="";"";A1:A*B1:B))', '=SUM(ARRAYFORMULA(A1:A3*B1:B3))',
          '=ARRAY_CONSTRAIN(A1:B3;2;1)', '=REGEXMATCH("Đợt 4";"[0-9]")']]);
        return sheet.getRange('C1:F4').getValues()`),
    ).toEqual([
      [2, 44, 1, true],
      [12, '', 3, ''],
      [30, '', '', ''],
      ['', '', '', ''],
    ]);
  });

  // developers.google.com/apps-script/reference/spreadsheet/named-range, support.google.com/docs/answer/63175.
  it('find a named range in any case, on another sheet, and follow it when it changes or moves', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
        const other = book.insertSheet('Khác');
        book.setNamedRange('So_tien', sheet.getRange('A1:A2'));
        const total = other.getRange('A1').setFormula('=SUM(so_tien)');
        const seen = [total.getValue()];
        sheet.getRange('A1').setValue(10); seen.push(total.getValue());
        book.setNamedRange('So_tien', sheet.getRange('A1:A3')); seen.push(total.getValue());
        sheet.insertRowBefore(2); sheet.getRange('A2').setValue(100); seen.push(total.getValue());
        return seen`),
    ).toEqual([3, 12, 15, 115]);
  });

  it('do not overwrite a cell that stands where ARRAYFORMULA would fill it', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`sheet.getRange('A1:B2').setValues([[1, ''], [2, 'x']]);
        return sheet.getRange('B1').setFormula('=ARRAYFORMULA(A1:A2)').getValue()`),
    ).toBe('#REF!');
  });

  it('follow the virtual clock, not that of the machine', async () => {
    const { script, runtime } = await sheetWorld();
    await script(
      `sheet.getRange('A1').setFormula('=TODAY()'); sheet.getRange('A2').setFormula('=TEXT(NOW();"hh")')`,
    );
    const read = `return sheet.getRange('A1:A2').getDisplayValues().map((row) => row[0])`;
    expect(await script(read)).toEqual(['23/08/2021', '08']);
    await runtime.advance('2021-09-02T17:30:00+07:00');
    expect(await script(read)).toEqual(['02/09/2021', '17']);
  });

  it('are what a snapshot brings back', async () => {
    const { script, runtime } = await sheetWorld();
    await script(
      `sheet.getRange('A1:A2').setValues([[1], ['=A1*2']]); return sheet.getRange('A2').getValue()`,
    );
    const before = runtime.snapshot();
    const read = `return sheet.getRange('A2').getValue()`;
    await script(`sheet.getRange('A1').setValue(50)`);
    expect(await script(read)).toBe(100);
    runtime.restore(before);
    expect(await script(read)).toBe(2);
  });

  it('are found again after rows and sheets have changed', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`sheet.getRange('A1:A3').setValues([[1], [2], [3]]); sheet.getRange('B1').setFormula('=SUM(A1:A3)');
        var seen = [sheet.getRange('B1').getValue()];
        sheet.insertRowBefore(2); sheet.getRange('A2').setValue(10); seen.push(sheet.getRange('B1').getValue());
        sheet.deleteRow(1); seen.push(sheet.getRange('A1').getValue());
        var other = book.insertSheet('Khác'); other.getRange('A1').setFormula("=SUM('Trang tính1'!A1:A9)"); seen.push(other.getRange('A1').getValue());
        sheet.setName('Dữ liệu'); seen.push(other.getRange('A1').getValue(), other.getRange('A1').getFormula());
        return seen`),
    ).toEqual([6, 16, 10, 15, 15, "=SUM('Dữ liệu'!A1:A9)"]);
  });

  it('follow cells of other sheets, through sheets between them, however their names are written', async () => {
    const { script } = await sheetWorld();
    await script(`sheet.setName('Sổ'); sheet.getRange('A1').setValue(1);
      var plain = book.insertSheet('Plain'); plain.getRange('A1').setFormula("='sổ'!A1+1");
      var last = book.insertSheet('Cuối'); last.getRange('A1').setFormula("='PLAIN'!A1*10");
      book.insertSheet('Ngoài').getRange('A1').setValue(7)`);
    const read = `return book.getSheetByName('Cuối').getRange('A1').getValue()`;
    expect(await script(read)).toBe(20);
    await script(`book.getSheetByName('Sổ').getRange('A1').setValue(4)`);
    expect(await script(read)).toBe(50);
    await script(`book.getSheetByName('Cuối').getRange('A1').setFormula("='Ngoài'!A1")`);
    expect(await script(read)).toBe(7);
    await script(`book.getSheetByName('Ngoài').getRange('A1').setValue(8)`);
    expect(await script(read)).toBe(8);
  });

  it('show a text that is written into a cell as a script reads it back in one execution', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`sheet.getRange('B1').setFormula('=COUNTIFS(A1:A9;"x")'); var seen = [];
        ['A1', 'A2', 'A3'].forEach(function (a1) {
          sheet.getRange(a1).setValue('x'); seen.push(sheet.getRange('B1').getValue());
        });
        sheet.getRange('A1:A9').clearContent(); seen.push(sheet.getRange('B1').getValue());
        return seen`),
    ).toEqual([1, 2, 3, 0]);
  });

  it('are those of the day again when a snapshot goes back to it', async () => {
    const { script, runtime } = await sheetWorld();
    await script(`sheet.setName('Hôm nay').getRange('A1:B1').setFormulas([['=TODAY()', '=TODAY()-C1']]);
      sheet.getRange('C1').setValue(0);
      book.insertSheet('Khác').getRange('A1').setFormula('=1+1')`);
    const days = `return book.getSheetByName('Hôm nay').getRange('A1:B1').getValues()[0].map(function (day) { return day.getDate(); })`;
    const morning = runtime.snapshot();
    expect(await script(days)).toEqual([23, 23]);
    await runtime.advance('2021-09-02T07:30:00+07:00');
    await script(`var due = book.getSheetByName('Hôm nay').getRange('C1');
      [3, 0].forEach(function (days) { due.setValue(days); book.getSheetByName('Khác').getRange('A1').getValue(); })`);
    runtime.restore(morning);
    expect(await script(days)).toEqual([23, 23]);
  });

  it('spill into blank cells for as long as their formula stands', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`sheet.getRange('A1:A3').setValues([['a'], ['b'], ['a']]);
        var column = sheet.getRange('C1:C3'), seen = [], see = function () { seen.push(column.getValues().join('|')); };
        see(); sheet.getRange('C1').setFormula('=UNIQUE(A1:A3)'); see();
        sheet.getRange('A3').setValue('c'); see(); sheet.getRange('C1').clearContent(); see();
        return seen`),
    ).toEqual(['||', 'a|b|', 'a|b|c', '||']);
  });

  it('with an INDIRECT reach every sheet', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`book.insertSheet('Xa').getRange('A1').setValue(5);
        sheet.getRange('A1').setFormula('=INDIRECT("X"&"a!A1")'); var seen = [sheet.getRange('A1').getValue()];
        book.getSheetByName('Xa').getRange('A1').setValue(6); seen.push(sheet.getRange('A1').getValue());
        return seen`),
    ).toEqual([5, 6]);
  });
});
