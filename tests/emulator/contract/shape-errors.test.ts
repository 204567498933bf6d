// platform.md §2.6: the sentences about shape and place, word for word, in both languages. Where the
// Vietnamese one is not known, a Vietnamese account hears the English one.

import { describe, expect, it } from 'vitest';
import { inScript, refusals } from './platform.ts';

const linked = { switches: { 'scopes.setDestination': 'ok' } } as const;
const refusing = `sheet.getRange('G12').setDataValidation(SpreadsheetApp.newDataValidation()
  .requireValueInList(['Thống nhất']).setAllowInvalid(false).setHelpText('Chọn trong danh sách.').build());
  SpreadsheetApp.flush();`;

describe('the sentences about shape and place', () => {
  it.each<[string, string, string, string | null]>([
    [
      '[M] rows do not match',
      "sheet.getRange('A1:A2').setValues([['a']]);",
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
      null,
    ],
    [
      '[R] columns do not match',
      "sheet.getRange('A1:Z1').setValues([[1, 2, 3]]);",
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 26.',
      null,
    ],
    [
      '[M] outside the grid, thrown by getRange itself',
      'sheet.getRange(1001, 1);',
      'The coordinates of the range are outside the dimensions of the sheet.',
      'Tọa độ của dải ô nằm ngoài kích thước của trang tính.',
    ],
    [
      '[R] an empty batch',
      'sheet.getRange(1, 1, 0, 3);',
      'The number of rows in the range must be at least 1.',
      null,
    ],
    [
      '[R] a batch without columns',
      'sheet.getRange(1, 1, 1, -1);',
      'The number of columns in the range must be at least 1.',
      null,
    ],
    [
      '[R] a row that begins before the first',
      'sheet.getRange(0, 1);',
      'The starting row of the range is too small.',
      null,
    ],
    [
      '[R] a column that begins before the first',
      'sheet.getRange(1, -2);',
      'The starting column of the range is too small.',
      null,
    ],
    [
      '[M] bad coordinates: a fill that leaves its source out',
      "sheet.getRange('A1:A2').autoFill(sheet.getRange('B1:B5'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);",
      'The coordinates or dimensions of the range are invalid.',
      null,
    ],
    ['[M] bad A1 text', "sheet.getRange('A1:?');", 'Range not found', 'Không tìm thấy dải ô'],
    [
      '[M] a named range that is not there',
      "book.getRange('khong_co');",
      'Range not found',
      'Không tìm thấy dải ô',
    ],
    [
      '[M] a sheet that has been deleted',
      "const gone = book.insertSheet('Tạm'); book.deleteSheet(gone); gone.getRange('A1');",
      'Sheet not found',
      null,
    ],
    [
      '[M] a tab name that is taken',
      "book.insertSheet('Sổ góp ý'); book.insertSheet('Sổ góp ý');",
      'A sheet with the name "Sổ góp ý" already exists. Please enter another name.',
      'Đã tồn tại một trang tính có tên "Sổ góp ý". Vui lòng nhập tên khác.',
    ],
    [
      '[M] a tab renamed to one that is taken',
      "book.insertSheet('A'); book.insertSheet('B').setName('A');",
      'A sheet with the name "A" already exists. Please enter another name.',
      'Đã tồn tại một trang tính có tên "A". Vui lòng nhập tên khác.',
    ],
    ['[M] a row position outside', 'sheet.deleteRow(1001);', 'Those rows are out of bounds.', null],
    [
      '[R] deleting the last rows',
      'sheet.setFrozenRows(1); sheet.deleteRows(2, 999);',
      "You can't delete all the non-frozen rows on the sheet.",
      null,
    ],
    [
      '[M] deleting a tab with a linked form',
      `const form = FormApp.create('A', true);
      form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
      book.deleteSheet(book.getSheets().find((one) => one.getFormUrl() !== null));`,
      'You cannot delete a sheet with a linked form. Please unlink the form first.',
      null,
    ],
    [
      '[R] a full workbook',
      'sheet.insertColumnsAfter(26, 9974); sheet.insertRowsAfter(1000, 1);',
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      null,
    ],
    [
      '[R] validation refuses, with the rule’s help text at the end',
      `${refusing} sheet.getRange('G12').setValue('Khác'); SpreadsheetApp.flush();`,
      'The data you entered in cell G12 violates the data validation rules set on this cell. Chọn trong danh sách.',
      null,
    ],
    [
      '[M] a conditional format across sheets',
      `book.insertSheet('Khác');
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=Khác!A1=1').setBackground('#ff0000').setRanges([sheet.getRange('A1')]).build()]);`,
      'Conditional format rule cannot reference a different sheet.',
      'Quy tắc định dạng có điều kiện không thể tham chiếu một trang tính khác.',
    ],
    [
      '[R] a text that is too long',
      "sheet.getRange('A1').setValue('x'.repeat(50001)); SpreadsheetApp.flush();",
      'Your input contains more than the maximum of 50000 characters in a single cell.',
      null,
    ],
    [
      '[M] a spreadsheet that is gone',
      "SpreadsheetApp.openById('1khongCo');",
      'Document 1khongCo is missing (perhaps it was deleted?)',
      'Tài liệu 1khongCo bị thiếu (có thể tài liệu đã bị xóa?)',
    ],
  ])('%s', async (_title, body, en, vi) => {
    expect(await refusals(body, linked)).toEqual({ en, vi: vi ?? en });
  });

  it('[O] hiding the only visible tab throws; its text is not known', async () => {
    expect(await inScript('return thrown(() => sheet.hideSheet());')).not.toBe('nothing thrown');
    expect(await inScript("book.insertSheet('B'); return thrown(() => sheet.hideSheet());")).toBe(
      'nothing thrown',
    );
  });

  it('[M] an exception is named Exception, its text begins so, its message does not', async () => {
    expect(
      await inScript(
        `try { sheet.getRange('A1:?'); } catch (e) { return [e.name, String(e), e.message, e instanceof Error]; }`,
      ),
    ).toEqual(['Exception', 'Exception: Range not found', 'Range not found', true]);
  });
});
