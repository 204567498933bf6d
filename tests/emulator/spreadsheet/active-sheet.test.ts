// What Spreadsheet does by way of its active sheet.
// developers.google.com/apps-script/reference/spreadsheet/spreadsheet

import { describe, expect, it } from 'vitest';
import { inScript } from '../contract/platform.ts';

describe('a spreadsheet hands on to its active sheet', () => {
  it('rows: inserted before, after, several, and deleted', async () => {
    expect(
      await inScript(`sheet.getRange('A1:A4').setValues([['a'], ['b'], ['c'], ['d']]);
        const given = book.insertRowAfter(1); book.insertRowBefore(1);
        book.insertRowsAfter(6, 2); book.insertRowsBefore(1, 1);
        const grown = [given.getName() === sheet.getName(), sheet.getMaxRows(),
          sheet.getRange('A1:A7').getValues().flat()];
        book.deleteRow(5); book.deleteRows(1, 2);
        return [...grown, sheet.getRange('A1:A4').getValues().flat(), sheet.getMaxRows()];`),
    ).toEqual([true, 1005, ['', '', 'a', '', 'b', 'c', 'd'], ['a', '', 'c', 'd'], 1002]);
  });

  it('columns: inserted before, after, several, and deleted', async () => {
    expect(
      await inScript(`sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
        book.insertColumnAfter(1); book.insertColumnBefore(1);
        book.insertColumnsAfter(5, 2); book.insertColumnsBefore(1, 1);
        const grown = sheet.getRange('A1:F1').getValues()[0];
        book.deleteColumn(4); book.deleteColumns(1, 2);
        return [grown, sheet.getRange('A1:C1').getValues()[0], sheet.getMaxColumns()];`),
    ).toEqual([['', '', 'a', '', 'b', 'c'], ['a', 'b', 'c'], 28]);
  });

  it('sizes, hidden and frozen lines', async () => {
    expect(
      await inScript(`book.setColumnWidth(2, 240); book.setRowHeight(3, 50);
        book.setFrozenRows(2); book.setFrozenColumns(1);
        book.hideRow(sheet.getRange('A5:A6')); book.hideColumn(sheet.getRange('D1'));
        const hidden = [book.isRowHiddenByUser(6), book.isColumnHiddenByUser(4)];
        book.unhideRow(sheet.getRange('A6')); book.unhideColumn(sheet.getRange('D1'));
        sheet.getRange('A1').setValue('một dòng chữ dài hơn bề rộng mặc định của cột');
        book.autoResizeColumn(1);
        return [book.getColumnWidth(2), sheet.getColumnWidth(2), book.getRowHeight(3),
          sheet.getRowHeight(3), book.getFrozenRows(), book.getFrozenColumns(), hidden,
          book.isRowHiddenByUser(5), book.isRowHiddenByUser(6), book.isColumnHiddenByUser(4),
          sheet.getColumnWidth(1) > 200];`),
    ).toEqual([240, 240, 50, 50, 2, 1, [true, true], true, false, false, true]);
  });

  it('values, sorting, its id and its name, and follows when another tab is active', async () => {
    expect(
      await inScript(`const other = book.insertSheet('Khác');
        other.getRange('A1:B2').setValues([[2, 'b'], [1, 'a']]);
        book.sort(1);
        const there = [book.getSheetName(), book.getSheetId() === other.getSheetId(),
          book.getSheetValues(1, 1, 2, 2)];
        book.sort(1, false);
        const down = book.getSheetValues(1, 1, 2, 1);
        book.setActiveSheet(sheet);
        return [...there, down, book.getSheetName() === sheet.getName(), book.getLastRow()];`),
    ).toEqual([
      'Khác',
      true,
      [
        [1, 'a'],
        [2, 'b'],
      ],
      [[2], [1]],
      true,
      0,
    ]);
  });

  it('whether the filter hides a row, as against a person', async () => {
    expect(
      await inScript(`sheet.getRange('A1:A3').setValues([['Số'], [1], [5]]);
        const criteria = SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(2).build();
        sheet.getRange('A1:A3').createFilter().setColumnFilterCriteria(1, criteria);
        return [1, 2, 3, 4].map((row) => [sheet.isRowHiddenByFilter(row),
          book.isRowHiddenByFilter(row), sheet.isRowHiddenByUser(row)].join(' '));`),
    ).toEqual(['false false false', 'true true false', 'false false false', 'false false false']);
  });

  it('refuses in the sheet’s words', async () => {
    expect(await inScript(`return thrown(() => book.deleteRows(999, 5));`)).toBe(
      'Those rows are out of bounds.',
    );
  });
});
