import { describe, expect, it } from 'vitest';
import { openPage } from './page.ts';
import { sheetWorld } from './world.ts';

const tab = 'Trang tính1';
const s0 = { sheetId: 's0', sheetName: tab };

describe('what a script writes appears in the page', () => {
  it('with values, formulas, formats, sizes, dropdowns and new tabs', async () => {
    const world = await sheetWorld();
    const page = openPage(world);
    await world.script(`sheet.getRange('A1:C1').setValues([[1, '2,5', '24/8/2021']]); sheet.getRange('D1').setFormula('=A1+B1');
      sheet.getRange('A1').setBackground('#d9ead3').setFontWeight('bold'); sheet.setColumnWidth(1, 222); sheet.setFrozenRows(1);
      sheet.getRange('B8').setBorder(true, null, true, null, null, null, '#999999', SpreadsheetApp.BorderStyle.SOLID);
      sheet.getRange('A5').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build());
      sheet.getRange('A6').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('=1+1').build());
      book.insertSheet('Tổng hợp').getRange('A1').setFormula("='Trang tính1'!D1*2"); sheet.hideRows(9)`);
    page.follow();
    expect([0, 1, 2, 3].map((col) => page.shown(tab, 0, col))).toEqual([
      '1',
      '2,5',
      '24/08/2021',
      '3,5',
    ]);
    expect(page.shown('Tổng hợp', 0, 0)).toBe('7');
    expect(page.shown(tab, 5, 0)).toBe('=1+1');
    const { getters } = page.model;
    expect(getters.getCell({ sheetId: 's0', row: 0, col: 0 })?.style).toMatchObject({
      bold: true,
      fillColor: '#d9ead3',
    });
    const line = { style: 'thin', color: '#999999' };
    expect(getters.getCellBorder({ sheetId: 's0', row: 7, col: 1 })).toEqual({
      top: line,
      bottom: line,
    });
    expect(getters.getColSize('s0', 0)).toBe(222);
    expect(getters.getPaneDivisions('s0').ySplit).toBe(1);
    expect(getters.isRowHiddenByUser('s0', 8)).toBe(true);
    expect(
      getters.getValidationRuleForCell({ sheetId: 's0', row: 4, col: 0 })?.criterion.values,
    ).toEqual(['a', 'b']);
  });

  it('and follows inserted rows, renamed, moved and deleted tabs', async () => {
    const world = await sheetWorld();
    await world.script(
      `sheet.getRange('A1:A3').setValues([[1], [2], [3]]); sheet.getRange('B1').setFormula('=SUM(A1:A3)'); book.insertSheet('Bỏ')`,
    );
    const page = openPage(world);
    await world.script(`var first = book.getSheetByName('Trang tính1'); first.insertRowBefore(2); first.getRange('A2').setValue(10); first.setName('Dữ liệu');
      book.deleteSheet(book.getSheetByName('Bỏ')); book.insertSheet('Đầu', 0)`);
    page.follow();
    expect(
      page.model.getters.getSheetIds().map((id) => page.model.getters.getSheetName(id)),
    ).toEqual(['Đầu', 'Dữ liệu']);
    expect(page.shown('Dữ liệu', 0, 1)).toBe('16');
    expect(page.shown('Dữ liệu', 3, 0)).toBe('3');
  });
});

describe('what a person does in the page reaches the store', () => {
  it('typing, with the old and the new value for onEdit', async () => {
    const world = await sheetWorld();
    await world.script(
      `sheet.getRange('B2').setValue('cũ'); sheet.getRange('C2').setFormula('=B2&"!"')`,
    );
    const page = openPage(world);
    const { edits } = page.act('UPDATE_CELL', { sheetId: 's0', row: 1, col: 1, content: 'mới' });
    expect(edits).toEqual([{ sheetName: tab, a1: 'B2', value: 'mới', oldValue: 'cũ' }]);
    expect(await world.script(`return sheet.getRange('B2:C2').getValues()[0]`)).toEqual([
      'mới',
      'mới!',
    ]);
  });

  it('a date, a number and a formula in the spelling of the page', async () => {
    const world = await sheetWorld();
    const page = openPage(world);
    page.act('UPDATE_CELL', {
      sheetId: 's0',
      row: 0,
      col: 0,
      content: '44431',
      format: 'dd/mm/yyyy',
    });
    page.act('UPDATE_CELL', { sheetId: 's0', row: 0, col: 1, content: '2.5' });
    page.act('UPDATE_CELL', { sheetId: 's0', row: 0, col: 2, content: '=IF(B1>1.5,"có","không")' });
    expect(
      await world.script(
        `return [sheet.getRange('A1:C1').getDisplayValues()[0], sheet.getRange('C1').getFormula()]`,
      ),
    ).toEqual([['23/08/2021', '2,5', 'có'], '=IF(B1>1,5;"có";"không")']);
  });

  it('rows and columns, with formulas, validation and metadata moved along', async () => {
    const world = await sheetWorld();
    await world.script(`sheet.getRange('A1:C2').setValues([['a', 'b', 'c'], [1, 2, 3]]); sheet.getRange('E2').setFormula('=SUM(A2:C2)');
      sheet.getRange('C2').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());
      sheet.getRange('C:C').addDeveloperMetadata('id', 'count')`);
    const page = openPage(world);
    page.act('ADD_COLUMNS_ROWS', {
      ...s0,
      dimension: 'ROW',
      base: 0,
      quantity: 2,
      position: 'before',
    });
    page.act('REMOVE_COLUMNS_ROWS', { ...s0, dimension: 'COL', elements: [1] });
    const read = `var column = book.createDeveloperMetadataFinder().withKey('id').find()[0].getLocation().getColumn().getColumn();
      return [sheet.getRange('A3:B4').getValues(), sheet.getRange('D4').getFormula(), sheet.getRange('D4').getValue(), sheet.getRange('B4').getDataValidation() !== null, column, sheet.getMaxRows()]`;
    expect(await world.script(read)).toEqual([
      [
        ['a', 'c'],
        [1, 3],
      ],
      '=SUM(A4:B4)',
      4,
      true,
      2,
      1002,
    ]);
    expect(page.shown(tab, 3, 3)).toBe('4');
  });

  it('a moved column keeps its metadata and what refers to it', async () => {
    const world = await sheetWorld();
    await world.script(`sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]); sheet.getRange('E1').setFormula('=A1&C1');
      sheet.getRange('A:A').addDeveloperMetadata('id', 'a')`);
    const page = openPage(world);
    page.act('MOVE_COLUMNS_ROWS', {
      ...s0,
      dimension: 'COL',
      base: 2,
      elements: [0],
      position: 'after',
    });
    expect(
      await world.script(`return [sheet.getRange('A1:C1').getValues()[0], sheet.getRange('E1').getFormula(),
        book.createDeveloperMetadataFinder().withKey('id').find()[0].getLocation().getColumn().getColumn()]`),
    ).toEqual([['b', 'c', 'a'], '=C1&B1', 3]);
  });

  it('deleted content, sorting, a renamed tab, a new tab, a hidden row', async () => {
    const world = await sheetWorld();
    await world.script(`sheet.getRange('A1:B3').setValues([[3, 'c'], [1, 'a'], [2, 'b']])`);
    const page = openPage(world);
    page.act('SORT_CELLS', {
      sheetId: 's0',
      col: 0,
      row: 0,
      zone: { left: 0, right: 1, top: 0, bottom: 2 },
      sortDirection: 'asc',
      sortOptions: { sortHeaders: true },
    });
    expect(await world.script(`return sheet.getRange('A1:B3').getValues()`)).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
    const gone = page.act('DELETE_CONTENT', {
      sheetId: 's0',
      target: [{ left: 0, right: 1, top: 1, bottom: 2 }],
    });
    expect(gone.edits).toEqual([{ sheetName: tab, a1: 'A2:B3' }]);
    page.act('RENAME_SHEET', { sheetId: 's0', oldName: tab, newName: 'Đơn vị' });
    page.act('CREATE_SHEET', {
      sheetId: 'made-in-page',
      name: 'Của tôi',
      position: 1,
      cols: 5,
      rows: 10,
    });
    page.act('UPDATE_CELL', { sheetId: 'made-in-page', row: 0, col: 0, content: 'riêng' });
    page.act('HIDE_COLUMNS_ROWS', { sheetId: 's0', dimension: 'ROW', elements: [4] });
    expect(
      await world.script(`return [book.getSheets().map((s) => s.getName()), book.getSheetByName('Của tôi').getRange('A1').getValue(),
        book.getSheetByName('Đơn vị').isRowHiddenByUser(5), book.getSheetByName('Của tôi').getMaxRows()]`),
    ).toEqual([['Đơn vị', 'Của tôi'], 'riêng', true, 10]);
  });

  it('an undone deletion of rows brings them back', async () => {
    const world = await sheetWorld();
    await world.script(`sheet.getRange('A1:A3').setValues([['một'], ['hai'], ['ba']])`);
    const page = openPage(world);
    page.act('REMOVE_COLUMNS_ROWS', { ...s0, dimension: 'ROW', elements: [1] });
    expect(await world.script(`return sheet.getRange('A1:A3').getValues().flat()`)).toEqual([
      'một',
      'ba',
      '',
    ]);
    page.act('REQUEST_UNDO');
    expect(
      await world.script(`return [sheet.getRange('A1:A3').getValues().flat(), sheet.getMaxRows()]`),
    ).toEqual([['một', 'hai', 'ba'], 1000]);
  });

  it('a refused value is put back in the page, with the sentence for the person', async () => {
    const world = await sheetWorld();
    await world.script(`sheet.getRange('A1').setValue('a').setDataValidation(
      SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).setAllowInvalid(false).build())`);
    const page = openPage(world);
    const { refused, edits } = page.act('UPDATE_CELL', {
      sheetId: 's0',
      row: 0,
      col: 0,
      content: 'zzz',
    });
    expect(edits).toEqual([]);
    expect(refused.map(({ message }) => message)).toEqual([
      'The data you entered in cell A1 violates the data validation rules set on this cell.',
    ]);
    expect(page.shown(tab, 0, 0)).toBe('a');
  });

  it('what the store has no place for is said, not lost in silence', async () => {
    const page = openPage(await sheetWorld());
    const { refused } = page.act('ADD_CONDITIONAL_FORMAT', {
      sheetId: 's0',
      cf: {
        id: 'own',
        rule: { type: 'CellIsRule', operator: 'isNotEmpty', values: [], style: { bold: true } },
      },
      ranges: [{ _sheetId: 's0', _zone: { left: 0, right: 0, top: 0, bottom: 3 } }],
    });
    expect(refused).toHaveLength(1);
  });
});
