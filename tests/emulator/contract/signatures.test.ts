// platform.md §2.2 no. 7: what Google says to arguments that fit no signature of a method, for every
// kind of argument. [M] gas-fakes, notes/oddities.md: `The parameters (String) don't match the method
// signature for SpreadsheetApp.Range.setX.`, `(class)` for a plain object.

import { describe, expect, it } from 'vitest';
import { inScript, projectOf } from './platform.ts';

const refused = (kinds: string, method: string) =>
  `The parameters (${kinds}) don't match the method signature for ${method}.`;

describe('the kind of an argument', () => {
  it.each([
    ['null', 'null'],
    ['undefined', 'null'],
    ["'to'", 'String'],
    ['true', 'Boolean'],
    ['[1, 2]', 'number[]'],
    ["['a']", 'String[]'],
    ['[[1]]', 'number[][]'],
    ['{ size: 10 }', '(class)'],
    ['() => 10', '(class)'],
    ['/x/', '(class)'],
    ['new Map()', '(class)'],
    ['new Date()', 'Date'],
    ['sheet', 'SpreadsheetApp.Sheet'],
    ["sheet.getRange('A1')", 'SpreadsheetApp.Range'],
    ['SpreadsheetApp', 'SpreadsheetApp'],
    ['SpreadsheetApp.BorderStyle.SOLID', 'SpreadsheetApp.BorderStyle'],
  ])('of %s is told as %s', async (argument, kind) => {
    expect(
      await inScript(`return thrown(() => sheet.getRange('A1').setFontSize(${argument}));`),
    ).toBe(refused(kind, 'SpreadsheetApp.Range.setFontSize'));
  });

  it('is told for each of several, in their order', async () => {
    expect(
      await inScript(`return [thrown(() => sheet.getRange('A1', 2)), thrown(() => sheet.getRange(1, 2, 3, 4, 5)),
        thrown(() => Utilities.formatDate('2021', 'GMT', 'yyyy')),
        thrown(() => MailApp.sendEmail('a@b.vn', 's', {}))];`),
    ).toEqual([
      refused('String,number', 'SpreadsheetApp.Sheet.getRange'),
      refused('number,number,number,number,number', 'SpreadsheetApp.Sheet.getRange'),
      refused('String,String,String', 'Utilities.formatDate'),
      refused('String,String,(class)', 'MailApp.sendEmail'),
    ]);
  });

  it('is told for none as nothing', async () => {
    expect(
      await inScript(
        'return [thrown(() => sheet.getRange()), thrown(() => MailApp.sendEmail()), thrown(() => sheet.appendRow())];',
      ),
    ).toEqual([
      refused('', 'SpreadsheetApp.Sheet.getRange'),
      refused('', 'MailApp.sendEmail'),
      refused('', 'SpreadsheetApp.Sheet.appendRow'),
    ]);
  });
});

describe('what a method is called in the sentence', () => {
  it.each([
    ['book.getSheetByName({})', 'SpreadsheetApp.Spreadsheet.getSheetByName'],
    ['sheet.setName({})', 'SpreadsheetApp.Sheet.setName'],
    ["sheet.getRangeList(['A1']).setFontSize({})", 'SpreadsheetApp.RangeList.setFontSize'],
    ['SpreadsheetApp.openById({})', 'SpreadsheetApp.openById'],
    ["FormApp.create('A', true).setTitle({})", 'FormApp.Form.setTitle'],
    ["FormApp.create('A', true).addTextItem().setTitle({})", 'FormApp.TextItem.setTitle'],
    [
      'PropertiesService.getScriptProperties().getProperty({})',
      'PropertiesService.Properties.getProperty',
    ],
    ['CacheService.getScriptCache().get({})', 'CacheService.Cache.get'],
    ['LockService.getScriptLock().tryLock({})', 'LockService.Lock.tryLock'],
    ['ScriptApp.newTrigger({})', 'ScriptApp.newTrigger'],
    ['Utilities.sleep({})', 'Utilities.sleep'],
    ['HtmlService.createTemplateFromFile({})', 'HtmlService.createTemplateFromFile'],
    ['SpreadsheetApp.getUi().createMenu({})', 'Ui.createMenu'],
  ])('%s', async (call, method) => {
    const runtime = projectOf(`function f() {
      const { book, sheet } = place_();
      return thrown_(() => ${call});
    }`);
    expect(await runtime.run('f')).toBe(refused('(class)', method));
  });
});

describe('what is taken for a text', () => {
  it('[M] a whole number, as Google writes it: 25 is "25.0" (issuetracker 429373214)', async () => {
    expect(
      await inScript(`const store = PropertiesService.getScriptProperties();
        store.setProperty('a', 25).setProperty('b', 1.5).setProperty('c', true);
        return [store.getProperties(), sheet.getRange('A1').setNote(7).getNote()];`),
    ).toEqual([{ a: '25.0', b: '1.5', c: 'true' }, '7.0']);
  });

  // developers.google.com/apps-script/samples/automations/generate-pdfs: getFileById(link.match(…))
  it('[R] a list, joined: what a regular expression has found is an id', async () => {
    expect(
      await inScript(`const id = book.getId();
        const url = 'https://docs.google.com/spreadsheets/d/' + id + '/edit';
        sheet.getRange('A1').setNote([1, 'a', true]);
        return [DriveApp.getFileById(url.match(/[-\\w]{25,}/)).getId() === id,
          sheet.getRange('A1').getNote(),
          thrown(() => sheet.getRange('A1').setNote([['a']]))];`),
    ).toEqual([true, '1,a,true', refused('String[][]', 'SpreadsheetApp.Range.setNote')]);
  });

  it('not null, nor an object, nor an empty list', async () => {
    expect(
      await inScript(`const store = PropertiesService.getScriptProperties();
        return [null, {}, []].map((value) => thrown(() => store.setProperty('a', value)));`),
    ).toEqual(
      ['String,null', 'String,(class)', 'String,Object[]'].map((kinds) =>
        refused(kinds, 'PropertiesService.Properties.setProperty'),
      ),
    );
  });
});

describe('a block of values (§2.6)', () => {
  // developers.google.com/apps-script/reference/spreadsheet/range#setvaluesvalues
  it('[O] has two dimensions', async () => {
    expect(
      await inScript(
        `return ['x', ['x'], [1, 2], null].map((block) => thrown(() => sheet.getRange('A1').setValues(block)));`,
      ),
    ).toEqual(
      ['String', 'String[]', 'number[]', 'null'].map((kinds) =>
        refused(kinds, 'SpreadsheetApp.Range.setValues'),
      ),
    );
  });

  it('[M] has as many rows, and in each row as many columns, as the range', async () => {
    const rows = (data: number, range: number) =>
      `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`;
    const columns = (data: number, range: number) =>
      `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`;
    expect(
      await inScript(`const range = sheet.getRange('A1:B2');
        return [[], [[1, 2]], [[1, 2], [3, 4], [5, 6]], [[1, 2], [3]], [[1], [3]], [[1, 2, 3], [4, 5, 6]]]
          .map((block) => thrown(() => range.setValues(block)));`),
    ).toEqual([rows(0, 2), rows(1, 2), rows(3, 2), columns(1, 2), columns(1, 2), columns(3, 2)]);
  });

  it('[M] of formats, notes, colours and rules is held to the same shape', async () => {
    expect(
      await inScript(`const range = sheet.getRange('A1:B1'); const rule = null;
        return ['setNumberFormats', 'setNotes', 'setBackgrounds', 'setFontWeights', 'setFormulas', 'setDataValidations', 'setWraps']
          .map((name) => thrown(() => range[name]([[name === 'setDataValidations' ? rule : name === 'setWraps' ? true : 'x']])).slice(0, 26));`),
    ).toEqual(Array(7).fill('The number of columns in t'));
  });
});

describe('errors as a script sees them (§10.1)', () => {
  it('[R] are Exceptions with Google’s text for a message; [O] their stack tells the places', async () => {
    const runtime = projectOf(`
      function outer() { inner_(); }
      function inner_() { SpreadsheetApp.getActive().getRange('A1:?'); }`);
    const { error } = await runtime.execute('outer');
    expect(error?.name).toBe('Exception');
    expect(error?.message).toBe('Range not found');
    const [first, ...places] = (error?.stack ?? '').split('\n');
    expect(first).toBe('Exception: Range not found');
    expect(places[0]).toMatch(/^ {4}at inner_ ?\(Code(\.js)?:\d+:\d+\)$/);
    expect(places[1]).toMatch(/^ {4}at outer ?\(Code(\.js)?:\d+:\d+\)$/);
  });

  it('[O] a name that a class lacks is undefined, and V8 says so', async () => {
    expect(
      await inScript(
        "try { sheet.getRange('A1').setvalue(1); } catch (e) { return [e.name, e.message]; }",
      ),
    ).toEqual(['TypeError', 'sheet.getRange(...).setvalue is not a function']);
  });
});
