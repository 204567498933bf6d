// Methods of spreadsheets that newer ones have taken over, but that are still there
// (developers.google.com/apps-script/reference/spreadsheet/page-protection, …/spreadsheet#setAnonymousAccess,
// …/spreadsheet#removeMenu(String), …/spreadsheet#show(HtmlOutput)), and sheets for one chart.

import { describe, expect, it } from 'vitest';
import { typeByPerson } from '../../../emulator/spreadsheet/person.ts';
import { evaluate, inScript, projectOf } from '../contract/platform.ts';
import { sheetWorld } from './world.ts';

describe('the older protection of a sheet', () => {
  it('is a copy that bars people only when it is set', async () => {
    const world = await sheetWorld();
    expect(
      await world.script(`book.addEditor('a@x.vn'); book.addEditor('b@x.vn');
        const permissions = sheet.getSheetProtection();
        const before = [permissions.isProtected(), permissions.getUsers()];
        permissions.setProtected(true); permissions.addUser('a@x.vn'); permissions.addUser('c@x.vn');
        permissions.removeUser('c@x.vn');
        const unset = sheet.getSheetProtection().isProtected();
        book.setSheetProtection(permissions);
        const set = book.getSheetProtection();
        return [before, unset, set.isProtected(), set.getUsers(),
          sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];`),
    ).toEqual([[false, []], false, true, ['a@x.vn'], 1]);
    const [book] = Object.values(world.runtime.world.spreadsheets);
    const type = (user: string) =>
      typeByPerson(world.runtime.world, book?.id ?? '', 'Trang tính1', 'A1', 'x', user);
    expect(() => type('b@x.vn')).toThrow('You are trying to edit a protected cell or object.');
    expect(type('a@x.vn').value).toBe('x');
  });

  it('is taken away again, and leaves the protected ranges', async () => {
    expect(
      await inScript(`sheet.protect(); sheet.getRange('A1').protect();
        const permissions = sheet.getSheetProtection(); permissions.setProtected(false);
        sheet.setSheetProtection(permissions);
        return ['SHEET', 'RANGE'].map((kind) => sheet.getProtections(SpreadsheetApp.ProtectionType[kind]).length);`),
    ).toEqual([0, 1]);
  });
});

it('anonymous access is what the file is shared with everybody for', async () => {
  expect(
    await inScript(`const told = () => [book.isAnonymousView(), book.isAnonymousWrite()];
      const file = DriveApp.getFileById(book.getId());
      const all = [told()];
      book.setAnonymousAccess(true, false); all.push(told().concat(String(file.getSharingAccess())));
      book.setAnonymousAccess(true, true); all.push(told().concat(String(file.getSharingPermission())));
      book.setAnonymousAccess(false, false); all.push(told());
      return all.concat(thrown(() => book.setAnonymousAccess(false, true)));`),
  ).toEqual([
    [false, false],
    [true, false, 'ANYONE_WITH_LINK'],
    [true, true, 'EDIT'],
    [false, false],
    'Invalid argument: anonymousWriteAllowed',
  ]);
});

describe('a custom menu', () => {
  const code = `function onOpen() { SpreadsheetApp.getActive().addMenu('Sổ', [{ name: 'Mở', functionName: 'gone' }]); }
    function gone() { SpreadsheetApp.getActive().removeMenu('Sổ'); }
    function other() { SpreadsheetApp.getActive().removeMenu('Khác'); }
    function swap() { const book = SpreadsheetApp.getActive(); book.removeMenu('Sổ');
      book.addMenu('Sổ', [{ name: 'Đóng', functionName: 'gone' }]); }
    function page() { SpreadsheetApp.getActive().show(HtmlService.createHtmlOutput('<p>Chào').setTitle('Xin chào')); }`;

  it('goes when it is removed, and a menu that is not there is none to remove', async () => {
    const runtime = projectOf(code);
    expect(await runtime.menu()).toHaveLength(1);
    await runtime.run('other');
    expect(await runtime.menu()).toHaveLength(1);
    await runtime.click(['Sổ', 'Mở']);
    expect(await runtime.menu()).toEqual([]);
  });

  it('may be put back by the function that removed it', async () => {
    const runtime = projectOf(code);
    await runtime.menu();
    await runtime.run('swap');
    expect(await runtime.menu()).toEqual([
      { kind: 'menu', label: 'Sổ', entries: [{ kind: 'item', label: 'Đóng', handler: 'gone' }] },
    ]);
  });

  it('and a page is shown over the window, under its own title', async () => {
    const runtime = projectOf(code);
    await runtime.run('page');
    expect(runtime.dialog()).toMatchObject({ title: 'Xin chào', modal: false });
  });
});

describe('a chart moved to a sheet of its own', () => {
  const chart = `sheet.getRange('A1:A3').setValues([['n'], [1], [2]]);
    sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:A3')).asLineChart().build());`;

  it('leaves its sheet for one of type OBJECT, which is the active one', async () => {
    expect(
      await inScript(
        `${chart} const made = book.moveChartToObjectSheet(sheet.getCharts()[0]);
        return [String(sheet.getType()), String(made.getType()), sheet.getCharts().length, made.getCharts().length,
          made.getName(), book.getActiveSheet().getName(), book.copy('B').getSheetByName('Biểu đồ1').getType().toString()];`,
        { account: { locale: 'vi' } },
      ),
    ).toEqual(['GRID', 'OBJECT', 0, 1, 'Biểu đồ1', 'Biểu đồ1', 'OBJECT']);
  });

  it('must be in the book', async () => {
    expect(
      await inScript(
        `${chart} return thrown(() => book.moveChartToObjectSheet(sheet.newChart().asPieChart().build()));`,
      ),
    ).toBe('Invalid argument: chart');
  });

  it('is back where it was when the run is killed before it is flushed', async () => {
    const runtime = projectOf('');
    await evaluate(runtime, chart);
    await runtime
      .eval(
        `(function () { const book = SpreadsheetApp.getActive();
          book.moveChartToObjectSheet(book.getSheets()[0].getCharts()[0]);
          Utilities.sleep(300000); Utilities.sleep(300000); })()`,
      )
      .catch(() => undefined);
    expect(
      await evaluate(runtime, 'return [book.getSheets().length, sheet.getCharts().length];'),
    ).toEqual([1, 1]);
  });
});

describe('data tables of the chart service', () => {
  // …/reference/charts/data-table-builder; a table is opaque to the script.
  it('are made of columns and rows, of single values, and of a range', async () => {
    expect(
      await inScript(`const builder = Charts.newDataTable().addColumn(Charts.ColumnType.STRING, 'Tháng')
          .addColumn(Charts.ColumnType.NUMBER, 'Số').addRow(['Một', 1]).setValue(2, 1, 5);
        sheet.getRange('A1:B2').setValues([['Tháng', 'Số'], ['Một', 1]]);
        return [String(builder.build()), String(sheet.getRange('A1:B2').getDataTable()),
          String(sheet.getRange('A1:B2').getDataTable(true)),
          String(Charts.newDataViewDefinition().setColumns([0, 1]).build()),
          thrown(() => builder.addRow([1, 2, 3])), thrown(() => builder.setValue(0, 2, 1)),
          thrown(() => builder.setValue(-1, 0, 1))];`),
    ).toEqual([
      'DataTable',
      'DataTable',
      'DataTable',
      'DataViewDefinition',
      'Invalid argument: values',
      'Invalid argument: column',
      'Invalid argument: row',
    ]);
  });
});
