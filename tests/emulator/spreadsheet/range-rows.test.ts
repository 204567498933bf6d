// Duplicates, order, and texts split into columns
// (developers.google.com/apps-script/reference/spreadsheet/range#removeduplicates, #randomize, #splittexttocolumns).

import { describe, expect, it } from 'vitest';
import { inScript } from '../contract/platform.ts';

describe('removeDuplicates', () => {
  const table = `sheet.getRange('B1:D5').setValues([['a', 1, 'x'], ['A', 1, 'x'], ['a', 2, 'x'], ['b', 1, 'y'], ['a', 1, 'x']]);
    sheet.getRange('E1:E5').setValues([[1], [2], [3], [4], [5]]);`;

  it('keeps the first of equal rows whatever their letter case, and moves up only what is in the range', async () => {
    expect(
      await inScript(`${table} const left = sheet.getRange('B1:D5').removeDuplicates();
        return [left.getA1Notation(), sheet.getRange('B1:E5').getValues()];`),
    ).toEqual([
      'B1:D3',
      [
        ['a', 1, 'x', 1],
        ['a', 2, 'x', 2],
        ['b', 1, 'y', 3],
        ['', '', '', 4],
        ['', '', '', 5],
      ],
    ]);
  });

  it('compares only the columns that are named, counted from A', async () => {
    expect(
      await inScript(`${table} const range = sheet.getRange('B1:D5');
        const refused = thrown(() => range.removeDuplicates([1]));
        const both = range.removeDuplicates([2, 4]).getValues();
        return [refused, both];`),
    ).toEqual([
      'Invalid argument: columnsToCompare',
      [
        ['a', 1, 'x'],
        ['b', 1, 'y'],
      ],
    ]);
  });

  it('compares what formulas give, and shifts the formulas that move up', async () => {
    expect(
      await inScript(`sheet.getRange('A1:A3').setValues([[1], [1], [2]]);
        sheet.getRange('B1:B3').setFormulas([['=A1*10'], ['=5+5'], ['=A3*10']]);
        sheet.getRange('A1:B3').removeDuplicates();
        return sheet.getRange('A1:B3').getFormulas().map((row) => row[1]).concat(sheet.getRange('B2').getValue());`),
    ).toEqual(['=A1*10', '=A2*10', '', 20]);
  });
});

it('randomize keeps the rows whole and loses none', async () => {
  expect(
    await inScript(`const rows = Array.from({ length: 30 }, (_, at) => [at, 'h' + at]);
      const range = sheet.getRange(1, 1, 30, 2).setValues(rows);
      const after = range.randomize().getValues();
      return [after.every(([at, name]) => name === 'h' + at), after.map(([at]) => at).sort((a, b) => a - b).join() === rows.map(([at]) => at).join(),
        after.map(([at]) => at).join() !== rows.map(([at]) => at).join()];`),
  ).toEqual([true, true, true]);
});

describe('splitTextToColumns', () => {
  it('finds the delimiter, leaves other rows alone, and reads the parts as typed', async () => {
    expect(
      await inScript(`sheet.getRange('A1:A3').setValues([['An,1,2'], ['Bình'], ['Chi,,4']]);
        sheet.getRange('B1:B2').setValues([['mất'], ['còn']]);
        sheet.getRange('A1:A3').splitTextToColumns();
        return sheet.getRange('A1:C3').getValues();`),
    ).toEqual([
      ['An', 1, 2],
      ['Bình', 'còn', ''],
      ['Chi', '', 4],
    ]);
  });

  it('takes a delimiter as a text or by its name', async () => {
    expect(
      await inScript(`sheet.getRange('A1:A2').setValues([['a::b'], ['c d']]);
        sheet.getRange('A1').splitTextToColumns('::');
        sheet.getRange('A2').splitTextToColumns(SpreadsheetApp.TextToColumnsDelimiter.SPACE);
        return sheet.getRange('A1:B2').getValues();`),
    ).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('[K] splits one column only, and adds columns where the sheet ends', async () => {
    expect(
      await inScript(`sheet.getRange('Z1').setValue('a;b');
        sheet.getRange('Z1').splitTextToColumns(';');
        return [sheet.getMaxColumns(), sheet.getRange('AA1').getValue(), thrown(() => sheet.getRange('A1:B1').splitTextToColumns())];`),
    ).toEqual([27, 'b', 'The coordinates or dimensions of the range are invalid.']);
  });
});
