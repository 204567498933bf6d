// Methods of a Spreadsheet that read back what they set: its people, its settings, what it does for its
// active sheet. developers.google.com/apps-script/reference/spreadsheet/spreadsheet

import { describe, expect, it } from 'vitest';
import { inScript, projectOf } from '../contract/platform.ts';

describe('the people of a spreadsheet', () => {
  const emails = 'const emails = (users) => users.map((user) => user.getEmail());';

  it('[O] are its owner, its editors and its viewers', async () => {
    expect(
      await inScript(
        `${emails} book.addEditors(['a@so.vn', 'b@so.vn']).addViewers(['c@so.vn', 'd@so.vn']);
        const all = [emails(book.getEditors()), emails(book.getViewers()), book.getOwner().getEmail()];
        book.removeEditor('a@so.vn').removeViewer('d@so.vn');
        return [...all, emails(book.getEditors()), emails(book.getViewers())];`,
        { account: { locale: 'en', email: 'chu@so.vn' } },
      ),
    ).toEqual([
      expect.arrayContaining(['a@so.vn', 'b@so.vn']),
      expect.arrayContaining(['c@so.vn', 'd@so.vn']),
      'chu@so.vn',
      expect.not.arrayContaining(['a@so.vn']),
      expect.not.arrayContaining(['d@so.vn']),
    ]);
  });
});

describe('the settings of a spreadsheet', () => {
  it('[O] are its address, locale and zone', async () => {
    expect(
      await inScript(`const before = [book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone()];
        book.setSpreadsheetLocale('en_US'); book.setSpreadsheetTimeZone('Europe/London');
        return [before, book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone(),
          book.getUrl().startsWith('https://docs.google.com/spreadsheets/d/' + book.getId()),
          sheet.getRange('A1').setValue('1,234.5').getValue()];`),
    ).toEqual([['vi_VN', 'Asia/Ho_Chi_Minh'], 'en_US', 'Europe/London', true, 1234.5]);
  });

  it('[O] a message in the corner is shown where a window is open', async () => {
    const runtime = projectOf(
      "function f() { SpreadsheetApp.getActive().toast('Một'); SpreadsheetApp.getActive().toast('Hai', 'Tiêu đề', 5); }",
    );
    expect((await runtime.execute('f')).toasts.map(({ text, title }) => [text, title])).toEqual([
      ['Một', ''],
      ['Hai', 'Tiêu đề'],
    ]);
  });
});

describe('what a spreadsheet does for its active sheet', () => {
  it('[O] counts, copies, renames and deletes it', async () => {
    expect(
      await inScript(
        `const before = book.getNumSheets(); sheet.getRange('A1').setValue('x');
        const copy = book.duplicateActiveSheet();
        book.setActiveSheet(copy); book.renameActiveSheet('Bản hai');
        const names = book.getSheets().map((one) => one.getName());
        const other = copy.getSheetId() !== sheet.getSheetId();
        book.deleteActiveSheet();
        return [before, other, names, book.getNumSheets()];`,
        { account: { locale: 'en' } },
      ),
    ).toEqual([1, true, ['Sheet1', 'Bản hai'], 1]);
  });

  it('[O] appends to it, reads its data, selects in it', async () => {
    expect(
      await inScript(`book.appendRow(['a', 2]); book.appendRow(['b', 3]);
        book.setActiveSelection('B2');
        return [book.getDataRange().getValues(), book.getLastRow(), book.getLastColumn(),
          book.getSelection().getActiveRange().getA1Notation(),
          book.getRangeList(['A1', 'B2:B3']).getRanges().map((one) => one.getA1Notation())];`),
    ).toEqual([
      [
        ['a', 2],
        ['b', 3],
      ],
      2,
      2,
      'B2',
      ['A1', 'B2:B3'],
    ]);
  });
});

describe('what is named and found in a spreadsheet', () => {
  it('[O] names are given and taken', async () => {
    expect(
      await inScript(`book.setNamedRange('mot', sheet.getRange('A1')); book.setNamedRange('hai', sheet.getRange('B2:C3'));
        const named = book.getNamedRanges().map((one) => [one.getName(), one.getRange().getA1Notation()]).sort();
        book.removeNamedRange('mot');
        return [named, book.getNamedRanges().map((one) => one.getName()), book.getRangeByName('mot'),
          thrown(() => book.removeNamedRange('mot'))];`),
    ).toEqual([
      [
        ['hai', 'B2:C3'],
        ['mot', 'A1'],
      ],
      ['hai'],
      null,
      'Range not found',
    ]);
  });

  it('[O] texts, metadata and protections are found in every sheet', async () => {
    expect(
      await inScript(`sheet.getRange('A1').setValue('tìm'); const other = book.insertSheet('Hai');
        other.getRange('B2').setValue('tìm nữa'); other.protect(); sheet.getRange('A1').protect();
        book.addDeveloperMetadata('khoa', 'gia tri');
        const kinds = SpreadsheetApp.ProtectionType;
        return [book.createTextFinder('tìm').findAll().map((one) => one.getSheet().getName() + '!' + one.getA1Notation()),
          book.getDeveloperMetadata().map((one) => one.getKey()),
          [kinds.SHEET, kinds.RANGE].map((kind) => book.getProtections(kind).length)];`),
    ).toEqual([[expect.stringMatching(/!A1$/), 'Hai!B2'], ['khoa'], [1, 1]]);
  });
});
