// Cells inserted and deleted (developers.google.com/apps-script/reference/spreadsheet/range#insertcells,
// #deletecells; what moves where: developers.google.com/sheets/api/reference/rest/v4/spreadsheets/request#insertrangerequest).

import { describe, expect, it } from 'vitest';
import { evaluate, inScript, projectOf, under } from '../contract/platform.ts';

const block = `const { ROWS, COLUMNS } = SpreadsheetApp.Dimension;
  sheet.getRange('A1:C3').setValues([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);`;

describe('insertCells', () => {
  it('by COLUMNS moves what is on the right in the same rows', async () => {
    expect(
      await inScript(
        `${block} sheet.getRange('A2').insertCells(COLUMNS); return sheet.getRange('A1:D3').getValues();`,
      ),
    ).toEqual([
      [1, 2, 3, ''],
      ['', 4, 5, 6],
      [7, 8, 9, ''],
    ]);
  });

  it('by ROWS moves what is below in the same columns', async () => {
    expect(
      await inScript(
        `${block} sheet.getRange('B1:C1').insertCells(ROWS); return sheet.getRange('A1:C4').getValues();`,
      ),
    ).toEqual([
      [1, '', ''],
      [4, 2, 3],
      [7, 5, 6],
      ['', 8, 9],
    ]);
  });

  it('keeps the formatting of the place, and formulas go on pointing at what moved', async () => {
    expect(
      await inScript(`${block} sheet.getRange('B2').setBackground('#ff0000').setNote('n');
        sheet.getRange('E1:E3').setFormulas([['=B2'], ['=SUM(A2:C2)'], ['=SUM(A1:C3)']]);
        book.setNamedRange('oGiua', sheet.getRange('B2'));
        sheet.getRange('B2').insertCells(ROWS);
        return [sheet.getRange('B2:B3').getBackgrounds(), sheet.getRange('B2:B3').getNotes(),
          sheet.getRange('E1:E3').getFormulas(), book.getRangeByName('oGiua').getA1Notation()];`),
    ).toEqual([
      [['#ff0000'], ['#ff0000']],
      [[''], ['n']],
      [['=B3'], ['=SUM(A2:C2)'], ['=SUM(A1:C3)']],
      'B3',
    ]);
  });

  it('[K] lets the sheet grow rather than push content over its edge', async () => {
    expect(
      await inScript(`const { COLUMNS } = SpreadsheetApp.Dimension; sheet.getRange('Z1').setValue('cuối');
        sheet.getRange('A1:B1').insertCells(COLUMNS);
        return [sheet.getMaxColumns(), sheet.getRange('AB1').getValue()];`),
    ).toEqual([28, 'cuối']);
  });

  it('is lost with the buffer when the execution is killed', async () => {
    const runtime = projectOf('', {
      faults: [{ at: /^Utilities\.sleep$/, do: 'killBefore' }],
      ...under({ 'kill.buffer': 'lost' }),
    });
    const killed = evaluate(
      runtime,
      `${block} SpreadsheetApp.flush(); sheet.getRange('A1').insertCells(ROWS); Utilities.sleep(1);`,
    );
    await expect(killed).rejects.toThrow();
    expect(
      await evaluate(
        runtime,
        `return [sheet.getMaxRows(), sheet.getRange('A1:A4').getValues().flat()];`,
      ),
    ).toEqual([1000, [1, 4, 7, '']]);
  });
});

describe('deleteCells', () => {
  it('by COLUMNS moves the rest of the rows to the left, by ROWS the rest of the columns up', async () => {
    expect(
      await inScript(`${block} sheet.getRange('A1').deleteCells(COLUMNS); sheet.getRange('C2').deleteCells(ROWS);
        return sheet.getRange('A1:C3').getValues();`),
    ).toEqual([
      [2, 3, ''],
      [4, 5, 9],
      [7, 8, ''],
    ]);
  });

  it('turns references to the deleted cells into #REF!', async () => {
    expect(
      await inScript(`${block} sheet.getRange('E1:E2').setFormulas([['=A1'], ['=B1']]);
        sheet.getRange('A1').deleteCells(COLUMNS);
        return sheet.getRange('D1:D2').getFormulas().concat(sheet.getRange('E2').getFormula());`),
    ).toEqual([['=#REF!'], [''], '=A1']);
  });

  it('is refused where a protection of the owner covers a cell that would move', async () => {
    const clerk = 'clerk@example.com';
    const runtime = projectOf(
      `function shift() { ${block.replace('const', 'var')}
        SpreadsheetApp.getActiveSheet().getRange('A1').deleteCells(SpreadsheetApp.Dimension.ROWS); }`.replace(
        'sheet.',
        'SpreadsheetApp.getActiveSheet().',
      ),
      under({ 'writes.surface': 'call' }),
    );
    await evaluate(
      runtime,
      `book.addEditor('${clerk}'); sheet.getRange('A9').protect().removeEditor('${clerk}');`,
    );
    expect((await runtime.execute('shift', [], clerk)).error?.message).toMatch(
      /^You are trying to edit a protected cell/,
    );
    expect((await runtime.execute('shift')).error).toBeUndefined();
  });
});
