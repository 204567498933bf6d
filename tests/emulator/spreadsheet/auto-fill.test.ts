// Filling further (developers.google.com/apps-script/reference/spreadsheet/range#autofilldestination,-series;
// …/auto-fill-series). Which series a column makes is [K]: as dragging the handle does.

import { describe, expect, it } from 'vitest';
import { inScript } from '../contract/platform.ts';

const fill = (values: string, series = 'DEFAULT_SERIES') =>
  inScript<unknown[]>(`const values = ${values};
    sheet.getRange(1, 1, values.length, 1).setValues(values.map((one) => [one]));
    const source = sheet.getRange(1, 1, values.length, 1);
    source.autoFill(sheet.getRange(1, 1, values.length + 3, 1), SpreadsheetApp.AutoFillSeries.${series});
    return sheet.getRange(values.length + 1, 1, 3, 1).getDisplayValues().flat();`);

describe('autoFill', () => {
  it.each([
    ['[1, 3]', ['5', '7', '9']],
    ['[7]', ['7', '7', '7']],
    ["['31/08/2021']", ['01/09/2021', '02/09/2021', '03/09/2021']],
    ["['31/01/2021', '28/02/2021']", ['28/03/2021', '25/04/2021', '23/05/2021']],
    ["['15/11/2021', '15/12/2021']", ['15/01/2022', '15/02/2022', '15/03/2022']],
    ["['Phiếu 09']", ['Phiếu 10', 'Phiếu 11', 'Phiếu 12']],
    ["['Fri', 'Sat']", ['Sun', 'Mon', 'Tue']],
    ["['a', 'b']", ['a', 'b', 'a']],
    ["['a', 1]", ['a', '1', 'a']],
  ])('%s goes on with %j', async (values, expected) => {
    expect(await fill(values)).toEqual(expected);
  });

  it('by ALTERNATE_SERIES repeats the values', async () => {
    expect(await fill('[1, 3]', 'ALTERNATE_SERIES')).toEqual(['1', '3', '1']);
  });

  it('goes to the right and backwards, with formulas shifted and formats taken along', async () => {
    expect(
      await inScript(`const series = SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES;
        sheet.getRange('B2:C2').setValues([[10, 20]]).setBackground('#ff0000');
        sheet.getRange('B2:C2').autoFill(sheet.getRange('B2:D2'), series);
        sheet.getRange('B2:C2').autoFill(sheet.getRange('A2:C2'), series);
        sheet.getRange('B3').setFormula('=B2*2').autoFill(sheet.getRange('B3:D3'), series);
        return [sheet.getRange('A2:D2').getValues()[0], sheet.getRange('D2').getBackground(), sheet.getRange('D3').getFormula()];`),
    ).toEqual([[0, 10, 20, 30], '#ff0000', '=D2*2']);
  });

  it('[K] goes in one direction only, away from its own range', async () => {
    expect(
      await inScript(`const series = SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES;
        return ['A1:B2', 'C1:C5', 'A1'].map((a1) => thrown(() => sheet.getRange('A1').autoFill(sheet.getRange(a1), series)));`),
    ).toEqual(Array(3).fill('The coordinates or dimensions of the range are invalid.'));
  });
});

it('autoFillToNeighbor goes down as far as the column beside it', async () => {
  expect(
    await inScript(`sheet.getRange('A1:A4').setValues([['x'], ['y'], ['z'], ['t']]);
      sheet.getRange('B1:B2').setValues([[1], [2]]);
      sheet.getRange('B1:B2').autoFillToNeighbor(SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
      return sheet.getRange('B1:B5').getValues().flat();`),
  ).toEqual([1, 2, 3, 4, '']);
});
