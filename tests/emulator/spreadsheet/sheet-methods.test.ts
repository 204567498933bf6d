// Methods of a Sheet that read back what they set: its lines, its places, what clears it, its order.
// developers.google.com/apps-script/reference/spreadsheet/sheet

import { describe, expect, it } from 'vitest';
import { inScript } from '../contract/platform.ts';

/** Column A as it stands in the first rows. */
const lettered = `sheet.getRange('A1:A4').setValues([['a'], ['b'], ['c'], ['d']]);
  const column = (rows = 6) => sheet.getRange(1, 1, rows, 1).getValues().flat();`;

describe('rows and columns of a sheet', () => {
  it('[O] are inserted before, after and at a place, blank', async () => {
    expect(
      await inScript(`${lettered}
        sheet.insertRowBefore(1); sheet.insertRowAfter(2); sheet.insertRows(1, 1);
        const rows = [column(8), sheet.getMaxRows()];
        sheet.insertColumnAfter(1); sheet.insertColumnsBefore(1, 2); sheet.insertColumns(1); sheet.insertColumns(1, 2);
        return [rows, sheet.getMaxColumns(), sheet.getRange('F3').getValue()];`),
    ).toEqual([[['', '', 'a', '', 'b', 'c', 'd', ''], 1003], 32, 'a']);
  });

  it('[O] are deleted one by one and several at once', async () => {
    expect(
      await inScript(`${lettered} sheet.getRange('A1:D1').setValues([['a', 2, 3, 4]]);
        sheet.deleteRows(2, 2); sheet.deleteColumn(2); sheet.deleteColumns(2, 1);
        return [column(3), sheet.getRange('A1:C1').getValues()[0], sheet.getMaxRows(), sheet.getMaxColumns()];`),
    ).toEqual([['a', 'd', ''], ['a', 4, ''], 998, 24]);
  });

  it('[O] are moved as a block', async () => {
    expect(
      await inScript(`${lettered} sheet.moveRows(sheet.getRange('A1:A2'), 4); return column(4);`),
    ).toEqual(['c', 'a', 'b', 'd']);
  });

  it('[O] are hidden and shown, singly and together', async () => {
    expect(
      await inScript(`const rows = () => [1, 2, 3, 4].map((row) => sheet.isRowHiddenByUser(row));
        const columns = () => [1, 2, 3, 4].map((at) => sheet.isColumnHiddenByUser(at));
        sheet.hideRow(sheet.getRange('A1')); sheet.hideRows(3, 2);
        sheet.hideColumn(sheet.getRange('B1')); sheet.hideColumns(3); sheet.hideColumns(4, 1);
        const hidden = [rows(), columns()];
        sheet.unhideRow(sheet.getRange('A1')); sheet.showRows(3); sheet.showRows(4, 1);
        sheet.unhideColumn(sheet.getRange('B1')); sheet.showColumns(3, 2);
        return [hidden, rows().concat(columns()).includes(true)];`),
    ).toEqual([
      [
        [true, false, true, true],
        [false, true, true, true],
      ],
      false,
    ]);
  });

  it('[O] have sizes: 21 pixels and 100 at first [K]', async () => {
    expect(
      await inScript(`const before = [sheet.getRowHeight(1), sheet.getColumnWidth(1)];
        sheet.setRowHeight(1, 40).setRowHeights(2, 2, 50).setRowHeightsForced(4, 1, 5);
        sheet.setColumnWidth(1, 200).setColumnWidths(2, 2, 150);
        return [before, [1, 2, 3, 4].map((row) => sheet.getRowHeight(row)), [1, 2, 3].map((at) => sheet.getColumnWidth(at))];`),
    ).toEqual([
      [21, 100],
      [40, 50, 50, 5],
      [200, 150, 150],
    ]);
  });

  it('[O] fit their content when they are told to', async () => {
    expect(
      await inScript(`sheet.getRange('A1').setValue('x'.repeat(80)); sheet.getRange('B1').setValue('x');
        sheet.setColumnWidths(1, 2, 100);
        sheet.autoResizeColumn(1); sheet.autoResizeColumns(2, 1);
        sheet.setRowHeight(1, 90); sheet.autoResizeRows(1, 1);
        return [sheet.getColumnWidth(1) > 300, sheet.getColumnWidth(2) < 100, sheet.getRowHeight(1) < 90];`),
    ).toEqual([true, true, true]);
  });

  it('[O] are frozen from the first on', async () => {
    expect(
      await inScript(`const before = [sheet.getFrozenRows(), sheet.getFrozenColumns()];
        sheet.setFrozenRows(2); sheet.setFrozenColumns(1);
        const frozen = [sheet.getFrozenRows(), sheet.getFrozenColumns()];
        sheet.setFrozenRows(0);
        return [before, frozen, sheet.getFrozenRows(), thrown(() => sheet.setFrozenRows(-1)) !== 'nothing thrown'];`),
    ).toEqual([[0, 0], [2, 1], 0, true]);
  });

  it('[O] are sorted whole, above frozen rows none', async () => {
    expect(
      await inScript(`${lettered} sheet.setFrozenRows(1);
        sheet.sort(1, false); const down = column(4); sheet.sort(1); return [down, column(4)];`),
    ).toEqual([
      ['a', 'd', 'c', 'b'],
      ['a', 'b', 'c', 'd'],
    ]);
  });
});

describe('what clears a sheet', () => {
  const dressed = `const range = sheet.getRange('B2').setValue('x').setBackground('#ff0000').setNote('n');
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty()
      .setBold(true).setRanges([range]).build()]);
    const told = () => [range.getValue(), range.getBackground(), range.getNote(), sheet.getConditionalFormatRules().length];`;

  it.each([
    ['clearContents()', ['', '#ff0000', 'n', 1]],
    ['clearNotes()', ['x', '#ff0000', '', 1]],
    ['clearConditionalFormatRules()', ['x', '#ff0000', 'n', 0]],
    ['clear({ contentsOnly: true })', ['', '#ff0000', 'n', 1]],
  ])('[O] %s', async (call, left) => {
    expect(await inScript(`${dressed} sheet.${call}; return told();`)).toEqual(left);
  });

  it('[O] clearFormats and clear take formats, clear content, too', async () => {
    expect(
      await inScript(`${dressed} sheet.clearFormats(); const formats = told().slice(0, 2);
        range.setBackground('#ff0000'); sheet.clear(); return [formats, told().slice(0, 2)];`),
    ).toEqual([
      ['x', '#ffffff'],
      ['', '#ffffff'],
    ]);
  });
});

describe('a sheet among others', () => {
  it('[O] has a name, a place from 1, a colour, and is hidden and shown', async () => {
    expect(
      await inScript(`const other = book.insertSheet('Hai');
        const before = [other.getSheetName(), other.getIndex(), other.getTabColor(), other.isSheetHidden()];
        other.setTabColor('#00ff00').hideSheet(); const hidden = other.isSheetHidden();
        other.showSheet();
        return [before, hidden, other.isSheetHidden(), other.getTabColor(), sheet.getIndex()];`),
    ).toEqual([['Hai', 2, null, false], true, false, '#00ff00', 1]);
  });

  it('[O] shows its lines unless it is told not to', async () => {
    expect(
      await inScript(
        'const before = sheet.hasHiddenGridlines(); return [before, sheet.setHiddenGridlines(true).hasHiddenGridlines()];',
      ),
    ).toEqual([false, true]);
  });

  it('[O] has its own data, names, finders and metadata', async () => {
    expect(
      await inScript(`${lettered} sheet.getRange('C1').setValue('b');
        book.setNamedRange('ten', sheet.getRange('A1')); book.insertSheet('Hai');
        sheet.addDeveloperMetadata('khoa', 'gia tri');
        return [sheet.getLastColumn(), sheet.getNamedRanges().map((one) => one.getName()),
          sheet.createTextFinder('b').findAll().map((one) => one.getA1Notation()),
          sheet.getDeveloperMetadata().map((one) => [one.getKey(), one.getValue()])];`),
    ).toEqual([3, ['ten'], ['C1', 'A2'], [['khoa', 'gia tri']]]);
  });
});
