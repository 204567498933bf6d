// platform.md §2.7–§2.9: how a sheet grows, what guards its cells, how formulas are spelled.

import { describe, expect, it } from 'vitest';
import { evaluate, inScript, projectOf, under } from './platform.ts';

describe('growing and shrinking (§2.7)', () => {
  it('[K] setValues does not grow the grid, appendRow does', async () => {
    expect(
      await inScript(`sheet.deleteRows(3, 998);
        const refused = thrown(() => sheet.getRange(2, 1, 2, 1).setValues([['a'], ['b']]));
        sheet.getRange('A1:A2').setValues([['a'], ['b']]);
        sheet.appendRow(['c']);
        return [refused, sheet.getMaxRows(), sheet.getRange('A3').getValue()];`),
    ).toEqual(['The coordinates of the range are outside the dimensions of the sheet.', 3, 'c']);
  });

  it('[O] getDataRange begins at A1, however far the data lie', async () => {
    expect(
      await inScript(
        `sheet.getRange('C5').setValue(1); return sheet.getDataRange().getA1Notation();`,
      ),
    ).toBe('A1:C5');
  });

  it.each([
    [true, 50],
    [false, 1],
  ])(
    '[U7 sheet.lastRowCountsDress: %s] a format or a validation alone in row 50',
    async (position, row) => {
      for (const dress of ["setNumberFormat('@')", 'setDataValidation(rule)']) {
        expect(
          await inScript(
            `const rule = SpreadsheetApp.newDataValidation().requireDate().build();
          sheet.getRange('A1').setValue('a'); sheet.getRange('A50').${dress};
          return sheet.getLastRow();`,
            under({ 'sheet.lastRowCountsDress': position }),
          ),
        ).toBe(row);
      }
    },
  );

  it.each([
    [true, 9],
    [false, 1],
  ])('[M, U8 sheet.lastRowCountsFalse: %s] unticked checkboxes', async (position, row) => {
    expect(
      await inScript(
        `sheet.getRange('A1').setValue('a'); sheet.getRange('B2:B9').insertCheckboxes();
        return sheet.getLastRow();`,
        under({ 'sheet.lastRowCountsFalse': position, 'sheet.lastRowCountsDress': false }),
      ),
    ).toBe(row);
  });

  it('[M] a formula that shows nothing counts as content', async () => {
    expect(
      await inScript(
        `sheet.getRange('A7').setFormula('=""'); return [sheet.getLastRow(), sheet.getRange('A7').getValue()];`,
      ),
    ).toEqual([7, '']);
  });

  it('[M] copyValuesToRange does not cut the source to a smaller target', async () => {
    expect(
      await inScript(`sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
        sheet.getRange('A1:A3').copyValuesToRange(sheet, 3, 3, 1, 1);
        return sheet.getRange('C1:C3').getValues();`),
    ).toEqual([[1], [2], [3]]);
  });

  it('[K] deleting rows moves the numbers of those below', async () => {
    expect(
      await inScript(`sheet.getRange('A1:A4').setValues([['a'], ['b'], ['c'], ['d']]);
        sheet.deleteRow(2); sheet.deleteRow(3);
        return sheet.getRange('A1:A3').getValues();`),
    ).toEqual([['a'], ['c'], ['']]);
  });
});

describe('validation (§2.8)', () => {
  const list = `SpreadsheetApp.newDataValidation().requireValueInList(['（có）', 'không'])`;

  it('[M] a rule that refuses looks at every sign: full-width brackets are others', async () => {
    expect(
      await inScript(`sheet.getRange('A1').setDataValidation(${list}.setAllowInvalid(false).build());
        const say = (text) => thrown(() => { sheet.getRange('A1').setValue(text); SpreadsheetApp.flush(); });
        return [say('（có）'), say('(có)').includes('violates the data validation rules'),
          sheet.getRange('A1').getValue()];`),
    ).toEqual(['nothing thrown', true, '（có）']);
  });

  it('[O] a rule is built to warn unless it is told to refuse', async () => {
    expect(
      await inScript(`sheet.getRange('A1').setDataValidation(${list}.build());
        sheet.getRange('A1').setValue('khác'); SpreadsheetApp.flush();
        return [${list}.build().getAllowInvalid(), sheet.getRange('A1').getValue()];`),
    ).toEqual([true, 'khác']);
  });

  it('[M] clearContent and clear leave the rule, clearDataValidations takes it', async () => {
    expect(
      await inScript(`const range = sheet.getRange('A1').setDataValidation(${list}.build()).setValue('không');
        const ruled = () => range.getDataValidation() !== null;
        range.clearContent(); const after = ruled();
        range.clearDataValidations(); return [after, ruled()];`),
    ).toEqual([true, false]);
  });
});

describe('protection (§2.8)', () => {
  const clerk = 'van.thu@so.example.vn';
  const code = `
    function protect() {
      const { book, sheet } = place_();
      book.addEditor('${clerk}');
      sheet.getRange('A1:A2').protect().setDescription('khoá');
    }
    function protection_() { return place_().sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]; }
    function bar() { protection_().removeEditors(protection_().getEditors()); }
    function editors() { return protection_().getEditors().map((user) => user.getEmail()); }
    function write() { place_().sheet.getRange('A1').setValue('x'); SpreadsheetApp.flush(); return 'written'; }
    function read() { return place_().sheet.getRange('A1').getValue(); }`;
  const said = async (runtime: ReturnType<typeof projectOf>, name: string, user: string) => {
    const outcome = await runtime.execute(name, [], user);
    return outcome.error?.message ?? outcome.result;
  };
  const refused =
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

  it('[O] protects nothing until editors are removed, then stops their scripts, never the owner’s', async () => {
    const runtime = projectOf(code);
    const owner = runtime.world.owner.email;
    await runtime.run('protect');
    expect(await said(runtime, 'write', clerk)).toBe('written');
    await runtime.run('bar');
    expect(await said(runtime, 'write', clerk)).toBe(refused);
    expect(await said(runtime, 'write', owner)).toBe('written');
  });

  it('[K] guards against writing only: whoever is barred reads on', async () => {
    const runtime = projectOf(code);
    await runtime.run('protect');
    await runtime.run('bar');
    await runtime.run('write');
    expect(await said(runtime, 'read', clerk)).toBe('x');
  });

  it('[M] does not list the owner among its editors, and tells them only to who may edit', async () => {
    const runtime = projectOf(code);
    await runtime.run('protect');
    expect(await runtime.run('editors')).toEqual([clerk]);
    await runtime.run('bar');
    expect(await runtime.run('editors')).toEqual([]);
    expect(await said(runtime, 'editors', clerk)).toBe(refused);
  });

  it('[O] keeps its owner and whoever removes others', async () => {
    const runtime = projectOf(code);
    await runtime.run('protect');
    await said(runtime, 'bar', clerk);
    expect(await runtime.run('editors')).toEqual([clerk]);
    expect(await said(runtime, 'write', runtime.world.owner.email)).toBe('written');
  });
});

describe('protection of a whole sheet (§2.8)', () => {
  // Sheet.protect: developers.google.com/apps-script/reference/spreadsheet/sheet#protect
  const code = `
    function place() { const book = SpreadsheetApp.getActive(); return book.getSheets()[0]; }
    function protect() {
      const one = place().protect().setDescription('quyền');
      SpreadsheetApp.getActive().addEditor('van.thu@so.vn');
      one.removeEditors(one.getEditors());
      one.setUnprotectedRanges([place().getRange('B3:B9')]);
    }
    function again() { return [place().protect().getDescription(), place().getProtections(SpreadsheetApp.ProtectionType.SHEET).length]; }
    function write(a1) { place().getRange(a1).setValue('x'); SpreadsheetApp.flush(); return 'written'; }
    function dress(a1) { place().getRange(a1).setBackground('#ff0000'); return 'dressed'; }
    function insert() { place().insertRowBefore(2); return 'inserted'; }
    function rename() { place().setName('Khác'); return 'renamed'; }
    function free() { place().protect().remove(); return 'free'; }
    function look() { place().getRange('A1').activate(); return 'looked'; }`;
  const clerk = 'van.thu@so.vn';
  const refused =
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
  const said = async (runtime: ReturnType<typeof projectOf>, name: string, ...args: unknown[]) => {
    const outcome = await runtime.execute(name, args, clerk);
    return outcome.error?.message ?? outcome.result;
  };

  it('[O] is one: protecting again gives back the same', async () => {
    const runtime = projectOf(code);
    await runtime.run('protect');
    expect(await runtime.run('again')).toEqual(['quyền', 1]);
  });

  it('[O] leaves a script of who is barred the unprotected ranges, [K] and nothing of the sheet', async () => {
    const runtime = projectOf(code);
    await runtime.run('protect');
    expect(await said(runtime, 'write', 'B4')).toBe('written');
    expect(await said(runtime, 'write', 'B2')).toBe(refused);
    expect(await said(runtime, 'write', 'A3:B3')).toBe(refused);
    expect(await said(runtime, 'dress', 'B4')).toBe('dressed');
    expect(await said(runtime, 'dress', 'C4')).toBe(refused);
    for (const act of ['insert', 'rename', 'free']) expect(await said(runtime, act)).toBe(refused);
    expect(await said(runtime, 'look')).toBe('looked');
  });

  it('[K] keeps lines, name and the sheet from who is barred in the grid, too', async () => {
    const runtime = projectOf(code);
    await runtime.run('protect');
    const [tab] = Object.values(runtime.world.spreadsheets)[0]?.sheets ?? [];
    const barred = /protected|được bảo vệ/;
    await expect(runtime.reshape(clerk, { insertRows: 2 })).rejects.toThrow(barred);
    await expect(
      runtime.reshape(clerk, { renameTab: tab?.name ?? '', to: 'Khác' }),
    ).rejects.toThrow(barred);
    await expect(runtime.type(clerk, 'A1', 'x')).rejects.toThrow(barred);
    await runtime.type(clerk, 'B3', 'x');
    expect(tab?.cells[2]?.[1]?.v).toBe('x');
  });
});

describe('metadata and names (§2.8)', () => {
  it('[K] move with the cells they are on', async () => {
    expect(
      await inScript(`sheet.getRange('C:C').addDeveloperMetadata('cot', 'ma');
        book.setNamedRange('o_ma', sheet.getRange('C5'));
        sheet.insertColumnBefore(1); sheet.insertRowBefore(1);
        const found = sheet.createDeveloperMetadataFinder().withKey('cot').find()[0];
        return [found.getLocation().getColumn().getColumn(), book.getRangeByName('o_ma').getA1Notation()];`),
    ).toEqual([4, 'D6']);
  });
});

describe('formulas (§2.9)', () => {
  it.each([
    ['error', '#ERROR!'],
    ['ok', 3],
  ] as const)(
    '[U33 formula.comma: %s] a comma between arguments in a Vietnamese workbook',
    async (position, value) => {
      const runtime = projectOf('', { locale: 'vi_VN', ...under({ 'formula.comma': position }) });
      const both = `sheet.getRange('A1').setFormula('=SUM(B1,C1)'); sheet.getRange('A2').setFormula('=SUM(B1;C1)');
      sheet.getRange('B1:C1').setValues([[1, 2]]);
      return sheet.getRange('A1:A2').getValues();`;
      expect(await evaluate(runtime, both)).toEqual([[value], [3]]);
    },
  );

  it('[R] a semicolon is taken in every locale', async () => {
    for (const locale of ['vi_VN', 'en_US', 'en_GB']) {
      expect(
        await inScript(
          "sheet.getRange('A1').setFormula('=SUM(1;2)'); return sheet.getRange('A1').getValue();",
          { locale },
        ),
      ).toBe(3);
    }
  });
});
