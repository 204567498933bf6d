// Menus by Spreadsheet.addMenu. developers.google.com/apps-script/reference/spreadsheet/spreadsheet

import { expect, it } from 'vitest';
import { runtimeWith } from '../runtime/project.ts';

it('a menu of the spreadsheet is in the menu bar, with lines for nulls, and is clicked like others', async () => {
  const runtime = runtimeWith(`
    function onOpen() {
      const entries = [{ name: 'Ghi', functionName: 'write' }, null, { name: 'Đổi', functionName: 'change' }];
      SpreadsheetApp.getActiveSheet().getParent().addMenu('Sổ', entries);
    }
    function write() {
      const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
      cell.setValue(Number(cell.getValue()) + 1);
    }
    function change() {
      SpreadsheetApp.getActive().updateMenu('Sổ', [{ name: 'Chỉ ghi', functionName: 'write' }]);
    }`);
  const [menu] = await runtime.menu();
  expect(menu).toEqual({
    kind: 'menu',
    label: 'Sổ',
    entries: [
      { kind: 'item', label: 'Ghi', handler: 'write' },
      { kind: 'separator' },
      { kind: 'item', label: 'Đổi', handler: 'change' },
    ],
  });
  const cell = () => runtime.eval(`SpreadsheetApp.getActiveSheet().getRange('A1').getValue()`);
  await runtime.click(['Sổ', 'Ghi']);
  expect(await cell()).toBe(1);
  await runtime.click(['Sổ', 'Đổi']);
  await runtime.click(['Sổ', 'Chỉ ghi']);
  expect(await cell()).toBe(2);
  await expect(runtime.click(['Sổ', 'Ghi'])).rejects.toThrow();
});
