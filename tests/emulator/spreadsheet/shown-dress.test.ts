// How the dress of a range is handed on: to the .xlsx file and to the grid of the office page.

import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { engineCell } from '../../../emulator/spreadsheet/engine-content.ts';
import { localeFacts } from '../../../emulator/spreadsheet/locale.ts';
import { toXlsx } from '../../../emulator/spreadsheet/xlsx.ts';
import { evaluate, projectOf } from '../contract/platform.ts';

it('underlines, turned and right-to-left texts, and rows hidden by a filter are in the exported file', async () => {
  const runtime = projectOf('');
  await evaluate(
    runtime,
    `sheet.getRange('A1:A3').setValues([['Tên'], ['An'], ['Bình']]);
    sheet.getRange('A1').setFontLine('underline').setTextRotation(45).setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT);
    sheet.getRange('B1').setVerticalText(true).setValue('x');
    sheet.getRange('A1:A3').createFilter().setColumnFilterCriteria(1,
      SpreadsheetApp.newFilterCriteria().setHiddenValues(['An']).build());`,
  );
  const workbook = new ExcelJS.Workbook();
  const bytes = await toXlsx(runtime.world, runtime.world.bound?.id ?? '');
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  const sheet = workbook.worksheets[0];
  expect(sheet?.getCell('A1').font.underline).toBe(true);
  expect(sheet?.getCell('A1').alignment).toMatchObject({ textRotation: 45, readingOrder: 'rtl' });
  expect(sheet?.getCell('B1').alignment.textRotation).toBe('vertical');
  expect([1, 2, 3].map((row) => sheet?.getRow(row).hidden)).toEqual([false, true, false]);
});

it('the grid turns texts clockwise by radians where Google counts degrees the other way', () => {
  const rules = { facts: localeFacts('vi_VN'), commaAllowed: false };
  const style = engineCell({ v: 'x', underline: true, rotation: 90 }, rules).style;
  expect(style).toEqual({ underline: true, rotation: -Math.PI / 2 });
});
