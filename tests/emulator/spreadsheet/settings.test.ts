// Settings of spreadsheets and sheets, and copies of spreadsheets.
// developers.google.com/apps-script/reference/spreadsheet/spreadsheet and …/sheet

import { describe, expect, it } from 'vitest';
import { inScript } from '../contract/platform.ts';

describe('calculation settings', () => {
  it('begin as in a new spreadsheet [K] and are kept', async () => {
    expect(
      await inScript(`const told = () => [book.getRecalculationInterval().toString(),
          book.isIterativeCalculationEnabled(), book.getMaxIterativeCalculationCycles(),
          book.getIterativeCalculationConvergenceThreshold()];
        const before = told();
        book.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.HOUR)
          .setIterativeCalculationEnabled(true).setMaxIterativeCalculationCycles(7)
          .setIterativeCalculationConvergenceThreshold(0.5);
        return [before, told(), thrown(() => book.setMaxIterativeCalculationCycles(0))];`),
    ).toEqual([
      ['ON_CHANGE', false, 50, 0.05],
      ['HOUR', true, 7, 0.5],
      'Invalid argument: maxIterations',
    ]);
  });
});

describe('a sheet', () => {
  it('reads from right to left when told so', async () => {
    expect(
      await inScript(`const before = sheet.isRightToLeft();
        return [before, sheet.setRightToLeft(true).isRightToLeft()];`),
    ).toEqual([false, true]);
  });

  it('is a grid', async () => {
    expect(await inScript(`return sheet.getType() === SpreadsheetApp.SheetType.GRID;`)).toBe(true);
  });
});

describe('Spreadsheet.copy', () => {
  it('gives another spreadsheet with the same tabs, which goes its own way', async () => {
    expect(
      await inScript(`sheet.getRange('A1').setValue('bản gốc');
        const copy = book.copy('Sổ mới');
        copy.getSheets()[0].getRange('A1').setValue('bản sao');
        return [copy.getName(), copy.getId() !== book.getId(), copy.getSheets().length,
          sheet.getRange('A1').getValue(),
          SpreadsheetApp.openById(copy.getId()).getSheets()[0].getRange('A1').getValue()];`),
    ).toEqual(['Sổ mới', true, 1, 'bản gốc', 'bản sao']);
  });
});

it('getBandings tells those of all tabs', async () => {
  expect(
    await inScript(`sheet.getRange('A1:B3').applyRowBanding();
      book.insertSheet('Khác').getRange('C1:D3').applyRowBanding();
      return book.getBandings().map((banding) => banding.getRange().getA1Notation());`),
  ).toEqual(['A1:B3', 'C1:D3']);
});

it('SpreadsheetApp.open takes a file of Drive', async () => {
  expect(
    await inScript(`sheet.getRange('A1').setValue('đây');
      const file = DriveApp.getFileById(book.getId());
      return SpreadsheetApp.open(file).getSheets()[0].getRange('A1').getValue();`),
  ).toBe('đây');
});
