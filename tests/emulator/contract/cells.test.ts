// platform.md §2.1–§2.5: what is read from cells and what a write makes of a value. The grade of
// evidence stands in each title.

import { describe, expect, it } from 'vitest';
import { evaluate, inScript, projectOf, under } from './platform.ts';

describe('reading (§2.1)', () => {
  it('[O] a cell without a formula gives "" to getFormulas', async () => {
    expect(
      await inScript(`sheet.getRange('A1').setValue(1); sheet.getRange('B1').setFormula('=A1+1');
        return sheet.getRange('A1:C1').getFormulas();`),
    ).toEqual([['', '=A1+1', '']]);
  });

  it('[K] a cell that shows an error reads as its text', async () => {
    expect(
      await inScript(`sheet.getRange('A1:A3').setFormulas([['=NA()'], ['=1/0'], ['=KHONGCO(1)']]);
        return [sheet.getRange('A1:A3').getValues(), sheet.getRange('A1').getDisplayValue()];`),
    ).toEqual([[['#N/A'], ['#DIV/0!'], ['#NAME?']], '#N/A']);
  });

  it('[K] hidden rows are read and written like any other', async () => {
    expect(
      await inScript(`sheet.getRange('A1:A3').setValues([[1], [2], [3]]); sheet.hideRows(2);
        sheet.getRange('A2').setValue(20); return sheet.getRange('A1:A3').getValues();`),
    ).toEqual([[1], [20], [3]]);
  });

  it('[K] a basic filter’s sort moves the rows themselves', async () => {
    expect(
      await inScript(`sheet.getRange('A1:B4').setValues([['tên', 'số'], ['c', 3], ['a', 1], ['b', 2]]);
        sheet.getRange('A1:B4').createFilter().sort(2, true);
        return sheet.getRange('A1:B4').getValues();`),
    ).toEqual([
      ['tên', 'số'],
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
  });

  it('[O] a sheet that is not there is null, by name and by id', async () => {
    expect(
      await inScript(`return [book.getSheetByName('Không có'), book.getSheetById(404),
        book.getSheetById(sheet.getSheetId()).getName() === sheet.getName()];`),
    ).toEqual([null, null, true]);
  });

  it('[R] the first tab is called `Trang tính1` for a Vietnamese account, `Sheet1` for an English one', async () => {
    const name = 'return sheet.getName();';
    expect(await inScript(name, { account: { locale: 'vi' } })).toBe('Trang tính1');
    expect(await inScript(name)).toBe('Sheet1');
  });
});

describe('writing (§2.2)', () => {
  it('[O] a text that starts with = becomes a formula by setValue, setValues and appendRow', async () => {
    expect(
      await inScript(`sheet.getRange('A1').setValue('=1+1'); sheet.getRange('B1:B1').setValues([['=1+2']]);
        sheet.appendRow(['=1+3']);
        return [sheet.getRange('A1:B2').getFormulas(), sheet.getRange('A1:B2').getValues()];`),
    ).toEqual([
      [
        ['=1+1', '=1+2'],
        ['=1+3', ''],
      ],
      [
        [2, 3],
        [4, ''],
      ],
    ]);
  });

  it('[O] setValue(undefined) and setValue(null) clear the cell', async () => {
    expect(
      await inScript(`const range = sheet.getRange('A1:B1').setValues([['a', 'b']]);
        sheet.getRange('A1').setValue(undefined); sheet.getRange('B1').setValue(null);
        return range.getValues();`),
    ).toEqual([['', '']]);
  });

  it.each([
    ['throws', 'Invalid argument: value'],
    ['blank', 'nothing thrown'],
    ['undefined', 'nothing thrown'],
  ] as const)(
    '[U5 cells.undefinedInArray: %s] null inside an array is treated like undefined',
    async (position, said) => {
      const [message, values] = await inScript<[string, unknown]>(
        `const message = thrown(() => sheet.getRange('A1:B1').setValues([[null, 'b']]));
      return [message, sheet.getRange('A1:B1').getValues()];`,
        under({ 'cells.undefinedInArray': position }),
      );
      expect(message).toBe(said);
      expect(values).toEqual([['', position === 'throws' ? '' : 'b']]);
    },
  );

  // developers.google.com/apps-script/samples/automations/calendar-timesheet appends rows with undefined.
  it('[O] appendRow leaves a cell blank for undefined and null', async () => {
    expect(
      await inScript(
        "return sheet.appendRow(['a', undefined, null, 'b']).getRange('A1:D1').getValues();",
      ),
    ).toEqual([['a', '', '', 'b']]);
  });

  it('[M] a setter passes over a nonsense alignment in silence', async () => {
    expect(
      await inScript(`const range = sheet.getRange('A1').setHorizontalAlignment('right');
        return [thrown(() => range.setHorizontalAlignment('foo')), range.getHorizontalAlignment()];`),
    ).toEqual(['nothing thrown', 'right']);
  });

  it('[M] wrong argument types are refused by the full name of the class', async () => {
    expect(
      await inScript(`return [thrown(() => sheet.getRange('A1').setFontSize('to')),
        thrown(() => sheet.getRange(null)), thrown(() => book.getSheetByName())];`),
    ).toEqual([
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setFontSize.",
      "The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
      "The parameters () don't match the method signature for SpreadsheetApp.Spreadsheet.getSheetByName.",
    ]);
  });

  it('[O] the JSON of an enum value is its name', async () => {
    expect(
      await inScript(
        'return { type: SpreadsheetApp.ProtectionType.RANGE, list: [FormApp.ItemType.TEXT] };',
      ),
    ).toEqual({ type: 'RANGE', list: ['TEXT'] });
  });
});

/** The texts that the self-check writes (§2.3), and a plain one. */
const probes = ['=1+1', '+84912345678', "'x", '01', '1/2/2026', '-5', '@x', '\t=1', 'Thống nhất'];
const write = (texts: string[], how: string) => `
  const texts = ${JSON.stringify(texts)};
  const range = sheet.getRange(1, 1, texts.length, 1);
  ${how}
  return texts.map((text, at) => [text, range.getFormulas()[at][0] !== '', range.getValues()[at][0] === text]);`;
const armed = (rows: [string, boolean, boolean][]) =>
  rows.filter(([, f]) => f).map(([text]) => text);
const kept = (rows: [string, boolean, boolean][]) =>
  rows.filter(([, , same]) => same).map(([text]) => text);

describe('a text from outside (§2.3)', () => {
  const plain = 'range.setValues(texts.map((text) => [text]));';

  it.each([
    ['formula', ['=1+1', '+84912345678', '@x']],
    ['number', ['=1+1']],
    ['text', ['=1+1']],
  ] as const)('[U3 cells.signStart: %s] arms by setValues', async (position, formulas) => {
    const rows = await inScript<[string, boolean, boolean][]>(
      write(probes, plain),
      under({ 'cells.signStart': position, 'cells.apostrophe': 'kept' }),
    );
    expect(armed(rows)).toEqual(formulas);
  });

  it.each([
    ['formula', true, false],
    ['kept', false, true],
    ['consumed', false, false],
  ] as const)('[U1 cells.apostrophe: %s] a leading apostrophe', async (position, formula, same) => {
    const rows = await inScript<unknown>(
      write(["'=1+1"], plain),
      under({ 'cells.apostrophe': position }),
    );
    expect(rows).toEqual([["'=1+1", formula, same]]);
  });

  it.each([
    ['ignored', ['=1+1', '+84912345678', '@x'], ['\t=1', 'Thống nhất']],
    ['numbersOnly', ['=1+1', '+84912345678', '@x'], ['01', '1/2/2026', '-5', '\t=1', 'Thống nhất']],
    ['all', [], ['=1+1', '+84912345678', '01', '1/2/2026', '-5', '@x', '\t=1', 'Thống nhất']],
  ] as const)(
    '[U2 cells.plainText: %s] the format @ before the write',
    async (position, formulas, same) => {
      const rows = await inScript<[string, boolean, boolean][]>(
        write(probes, `range.setNumberFormat('@'); ${plain}`),
        under({ 'cells.plainText': position }),
      );
      expect(armed(rows)).toEqual(formulas);
      expect(kept(rows)).toEqual(same);
    },
  );

  it('[M, U4] rich text keeps every byte of it, and arms nothing', async () => {
    const rows = await inScript<[string, boolean, boolean][]>(
      write(
        probes,
        'range.setRichTextValues(texts.map((text) => [SpreadsheetApp.newRichTextValue().setText(text).build()]));',
      ),
    );
    expect(armed(rows)).toEqual([]);
    expect(kept(rows)).toEqual(probes);
  });

  it.each([
    ['throws', 'Invalid argument: text'],
    ['blank', 'nothing thrown'],
  ] as const)('[M, U4 cells.richEmpty: %s] an empty rich text', async (position, said) => {
    const body = "return thrown(() => SpreadsheetApp.newRichTextValue().setText('').build());";
    expect(await inScript(body, under({ 'cells.richEmpty': position }))).toBe(said);
  });
});

describe('dates (§2.4)', () => {
  it('[O] a date of the script is read in the zone of the spreadsheet by formatDate', async () => {
    expect(
      await inScript(
        `sheet.getRange('A1').setValue(new Date(2021, 7, 23, 12));
        const zone = book.getSpreadsheetTimeZone();
        return [zone, Utilities.formatDate(sheet.getRange('A1').getValue(), zone, 'yyyy-MM-dd HH:mm'),
          sheet.getRange('A1').getDisplayValue(), Session.getScriptTimeZone()];`,
        { timeZone: 'America/New_York' },
      ),
    ).toEqual(['America/New_York', '2021-08-23 01:00', '23/08/2021 1:00:00', 'Asia/Ho_Chi_Minh']);
  });

  it('[O] new Date("2026-03-15") is midnight in London, not here', async () => {
    expect(await inScript("return new Date('2026-03-15').getHours();")).toBe(7);
  });
});

describe('the write buffer (§2.5)', () => {
  const code = (between: string) => `
    function go() {
      const { sheet } = place_();
      sheet.getRange('A1').setValue('một');
      ${between}
      for (;;) Utilities.sleep(100000);
    }`;
  const left = async (between: string) => {
    const runtime = projectOf(code(between));
    expect((await runtime.execute('go')).status).toBe('killed');
    return evaluate(runtime, "return sheet.getRange('A1').getValue();");
  };

  it('[O] a read commits what was written before it: a kill cannot take it back', async () => {
    expect(await left('')).toBe('');
    expect(await left("sheet.getRange('Z9').getValue();")).toBe('một');
    expect(await left('sheet.getLastRow();')).toBe('một');
  });

  it('[R] a getter that asks no cell commits nothing', async () => {
    expect(await left('sheet.getName();')).toBe('');
  });

  it.each([
    ['flush', 'at the next read or flush', 1],
    ['call', 'on the line of the setter', 0],
  ] as const)(
    '[R, U10 writes.surface: %s] an error of a write comes %s',
    async (position, _where, line) => {
      const said = await inScript<string[]>(
        `sheet.getRange('A1').setDataValidation(
        SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build());
      return [thrown(() => sheet.getRange('A1').setValue('b')), thrown(() => SpreadsheetApp.flush())];`,
        under({ 'writes.surface': position }),
      );
      expect(said[line]).toContain('violates the data validation rules');
      expect(said[1 - line]).toBe('nothing thrown');
    },
  );

  it.each([
    ['prefix', [['a'], [''], ['']]],
    ['none', [[''], [''], ['']]],
  ] as const)(
    '[U11 writes.partial: %s] what a failing block has written',
    async (position, values) => {
      expect(
        await inScript(
          `sheet.getRange('A1:A3').setDataValidation(
          SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build());
        thrown(() => { sheet.getRange('A1:A3').setValues([['a'], ['sai'], ['a']]); SpreadsheetApp.flush(); });
        return sheet.getRange('A1:A3').getValues();`,
          under({ 'writes.partial': position }),
        ),
      ).toEqual(values);
    },
  );
});
