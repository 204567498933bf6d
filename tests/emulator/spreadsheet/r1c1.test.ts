// Formulas in R1C1 notation (developers.google.com/apps-script/reference/spreadsheet/range#getformular1c1).

import { describe, expect, it } from 'vitest';
import { formulaOfR1C1, r1c1OfFormula } from '../../../emulator/spreadsheet/r1c1.ts';
import { inScript } from '../contract/platform.ts';

describe('a formula', () => {
  // Written in D5: row 4, column 3 from zero.
  it.each([
    ['=SUM(R[-3]C[0]:R[-1]C[0])', '=SUM(D2:D4)'],
    ['=R1C1+RC[-1]', '=$A$1+C5'],
    ['=R[1]C1&"R1C1"', '=$A6&"R1C1"'],
    ["='Đề án'!R2C[-3]*2", "='Đề án'!A$2*2"],
    ['=SUM(C[-1])+SUM(R1)', '=SUM(C:C)+SUM($1:$1)'],
    ['=R[-9]C', '=#REF!'],
    ['=IF(ROW()>1;RC[-1];D4)', '=IF(ROW()>1;C5;D4)'],
  ])('%s in D5 is %s', (r1c1, a1) => {
    expect(formulaOfR1C1(r1c1, 4, 3)).toBe(a1);
  });

  it.each([
    ['=SUM(D2:D4)', '=SUM(R[-3]C[0]:R[-1]C[0])'],
    ['=$A$1+C5', '=R1C1+R[0]C[-1]'],
    ['=\'Đề án\'!A$2*2&"A1"', '=\'Đề án\'!R2C[-3]*2&"A1"'],
    ['=SUM(C:C)', '=SUM(C[-1]:C[-1])'],
  ])('%s of D5 is %s', (a1, r1c1) => {
    expect(r1c1OfFormula(a1, '.', 4, 3)).toBe(r1c1);
  });
});

describe('a range', () => {
  it('takes one R1C1 formula for all its cells, each from its own place', async () => {
    expect(
      await inScript(`sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]);
        const range = sheet.getRange('C1:C2').setFormulaR1C1('=RC[-2]+RC[-1]');
        return [range.getFormulas(), range.getValues(), range.getFormulasR1C1(), sheet.getRange('A1').getFormulaR1C1()];`),
    ).toEqual([
      [['=A1+B1'], ['=A2+B2']],
      [[3], [7]],
      [['=R[0]C[-2]+R[0]C[-1]'], ['=R[0]C[-2]+R[0]C[-1]']],
      null,
    ]);
  });

  it('takes a formula for each cell, held to its shape', async () => {
    expect(
      await inScript(`sheet.getRange('A1').setValue(5);
        const range = sheet.getRange('B1:C1').setFormulasR1C1([['=R1C1*2', '=RC[-1]*2']]);
        return [range.getValues(), thrown(() => range.setFormulasR1C1([['=R1C1']]))];`),
    ).toEqual([
      [[10, 20]],
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ]);
  });
});
