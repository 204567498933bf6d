import { describe, expect, it } from 'vitest';
import { sheetWorld } from './world.ts';

describe('Google refuses in these words (platform.md §2.6)', () => {
  it.each([
    [
      `sheet.getRange('A1:B2').setValues([[1, 2]])`,
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      `sheet.getRange('A1:Z1').setValues([[1, 2, 3]])`,
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 26.',
    ],
    [`sheet.getRange(1, 1, 0, 1)`, 'The number of rows in the range must be at least 1.'],
    [`sheet.getRange(0, 1)`, 'The starting row of the range is too small.'],
    [`sheet.insertRowsAfter(2000, 1)`, 'Those rows are out of bounds.'],
    [
      `sheet.setFrozenRows(2); sheet.deleteRows(3, 998)`,
      "You can't delete all the non-frozen rows on the sheet.",
    ],
  ])('%s', async (call, sentence) => {
    const { script } = await sheetWorld({
      switches: { 'errors.language': 'en' },
      account: { locale: 'en' },
    });
    const said = await script<string>(`return thrown(() => { ${call} })`);
    expect(said).toBe(sentence);
  });

  it.each([
    [`sheet.getRange(1001, 1)`, 'Tọa độ của dải ô nằm ngoài kích thước của trang tính.'],
    [`sheet.getRange('không phải dải')`, 'Không tìm thấy dải ô'],
    [
      `book.insertSheet('Tổng'); book.insertSheet('tổng')`,
      'Đã tồn tại một trang tính có tên "tổng". Vui lòng nhập tên khác.',
    ],
  ])('in Vietnamese for a Vietnamese account: %s', async (call, sentence) => {
    const { script } = await sheetWorld();
    expect(await script(`return thrown(() => { ${call} })`)).toBe(sentence);
  });

  it('does not hide the only visible tab, nor delete the last one', async () => {
    const { script } = await sheetWorld();
    expect(await script(`return thrown(() => sheet.hideSheet())`)).not.toBe('nothing thrown');
    expect(await script(`return thrown(() => book.deleteSheet(sheet))`)).not.toBe('nothing thrown');
  });
});

describe('a range is a reference (§2.1)', () => {
  it('sees the writes of another range over the same cells, and gives fresh arrays', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`var one = sheet.getRange('B2:C3'), other = sheet.getRange(3, 3);
        var before = one.getValues(); other.setValue('mới');
        return [before[1][1], one.getValues()[1][1]]`),
    ).toEqual(['', 'mới']);
  });

  it('is named by A1 text with open ends, by numbers, and by offset', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`return [sheet.getRange('B2:B'), sheet.getRange('2:3'), sheet.getRange(2, 3, 4, 5),
        sheet.getRange("'Trang tính1'!D4"), sheet.getRange('A1:B2').offset(1, 2), sheet.getRange('B2:D9').getCell(2, 1)]
        .map((range) => range.getA1Notation())`),
    ).toEqual(['B2:B1000', 'A2:Z3', 'C2:G5', 'D4', 'C2:D3', 'B3']);
  });
});

describe('the extent of a sheet (§2.7)', () => {
  it('counts format-only rows and unticked checkboxes, unless U7 and U8 say no', async () => {
    const measure = `sheet.getRange('A3').setValue('x'); sheet.getRange('B9').insertCheckboxes();
      sheet.getRange('C50').setBackground('#ff0000');
      return sheet.getLastRow()`;
    const last = async (switches: object) => (await sheetWorld({ switches })).script(measure);
    expect(await last({})).toBe(50);
    expect(await last({ 'sheet.lastRowCountsDress': false })).toBe(9);
    expect(
      await last({ 'sheet.lastRowCountsDress': false, 'sheet.lastRowCountsFalse': false }),
    ).toBe(3);
  });

  it('counts a formula that shows nothing; the data range begins at A1', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`sheet.getRange('D4').setFormula('=IF(TRUE;"";1)');
        return [sheet.getLastRow(), sheet.getDataRange().getA1Notation()]`),
    ).toEqual([4, 'A1:D4']);
  });

  // developers.google.com/apps-script/samples/automations/offsite-activity-signup reads
  // getSheetValues(2, 1, lastRow - 1, lastRow): as many columns as there are rows.
  it('is not needed in full by getSheetValues, which reads to the edge of the grid', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`sheet.getRange(2, 26).setValue('z');
        var rows = sheet.getSheetValues(2, 25, 1, 151);
        var tall = sheet.getSheetValues(999, 1, 50, 1).length;
        var range = thrown(() => sheet.getRange(2, 1, 1, 151));
        return [rows, tall, range, thrown(() => sheet.getSheetValues(2, 27, 1, 1))]`),
    ).toEqual([
      [['', 'z']],
      2,
      'Tọa độ của dải ô nằm ngoài kích thước của trang tính.',
      'Tọa độ của dải ô nằm ngoài kích thước của trang tính.',
    ]);
  });

  it('is what -1 asks for when values are read by numbers', async () => {
    const { script } = await sheetWorld({ switches: { 'errors.language': 'en' } });
    expect(
      await script(`var empty = thrown(() => sheet.getSheetValues(1, 1, -1, -1));
        sheet.getRange('B3').setValue('x');
        return [empty, sheet.getSheetValues(1, 1, -1, -1), sheet.getSheetValues(2, 2, -1, 1)]`),
    ).toEqual([
      'The number of rows in the range must be at least 1.',
      [
        ['', ''],
        ['', ''],
        ['', 'x'],
      ],
      [[''], ['x']],
    ]);
  });

  it('appends below the last row and grows the grid', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`sheet.getRange('A1000').setValue('cuối'); sheet.appendRow(['mới', 1]);
        return [sheet.getMaxRows(), sheet.getRange('A1001:B1001').getValues()]`),
    ).toEqual([1001, [['mới', 1]]]);
  });
});

describe('clearing (§2.8)', () => {
  it('keeps validation when the content is cleared', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`var range = sheet.getRange('A1').setValue('a').setDataValidation(
          SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).build());
        range.clearContent();
        return [range.getValue(), range.getDataValidation().getCriteriaValues()[0]]`),
    ).toEqual(['', ['a', 'b']]);
  });
});

describe('copying and sorting', () => {
  it('pastes the whole source even into a smaller target, shifting formulas (§2.7)', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`sheet.getRange('A1:A2').setValues([[1], [2]]); sheet.getRange('B1:B2').setFormulas([['=A1*10'], ['=$A$1']]);
        sheet.getRange('A1:B2').copyTo(sheet.getRange('D5'));
        return sheet.getRange('D5:E6').getFormulas().concat(sheet.getRange('D5:E6').getValues())`),
    ).toEqual([
      ['', '=D5*10'],
      ['', '=$A$1'],
      [1, 10],
      [2, 1],
    ]);
  });

  // developers.google.com/apps-script/reference/spreadsheet/range#copyformattorangegridid,-column,-columnend,-row,-rowend
  it('pastes values or formats into a block of a sheet, which its id names, too', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`const other = sheet.getParent().insertSheet('Hai');
        const source = sheet.getRange('A1').setValue(7).setFontWeight('bold');
        source.copyValuesToRange(other.getSheetId(), 2, 3, 1, 1);
        source.copyFormatToRange(other, 3, 4, 1, 1);
        return [other.getRange('A1:D1').getValues()[0], other.getRange('A1:D1').getFontWeights()[0],
          thrown(() => source.copyValuesToRange(other.getSheetId(), 0, 1, 1, 1)),
          thrown(() => source.copyFormatToRange(12345, 1, 1, 1, 1))]`),
    ).toEqual([
      ['', 7, 7, ''],
      ['normal', 'normal', 'bold', 'bold'],
      'The starting column of the range is too small.',
      'Sheet not found',
    ]);
  });

  it('sorts numbers before texts and puts blanks last, equal rows in their order', async () => {
    const { script } = await sheetWorld();
    expect(
      await script(`sheet.getRange('A1:B5').setValues([['b', 1], ['', 2], [10, 3], ['a', 4], [9, 5]]);
        return sheet.getRange('A1:B5').sort(1).getValues()`),
    ).toEqual([
      [9, 5],
      [10, 3],
      ['a', 4],
      ['b', 1],
      ['', 2],
    ]);
  });
});

it('writes 20,000 rows of 12 cells in under a second (DESIGN.md §5)', async () => {
  const { script, runtime } = await sheetWorld();
  await script('sheet.insertRowsAfter(1000, 19000)');
  await runtime.eval('1');
  const took = await script<number>(`var rows = [];
    for (var i = 0; i < 20000; i++) rows.push([i, 'Ý kiến số ' + i, 'Sở Tài chính', true, 2.5, '', 'a', 'b', 'c', 'd', 'e', i]);
    sheet.getRange(1, 1, 20000, 12).setValues(rows); SpreadsheetApp.flush(); return rows.length`);
  expect(took).toBe(20000);
  const record = runtime.executions.at(-1);
  expect(record?.cpuMs).toBeLessThan(1000);
}, 20_000);
