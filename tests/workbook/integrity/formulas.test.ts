// Cells that lost their formula, told in runs; a formula that the sheet spells its own way is the same one.

import { expect, it } from 'vitest';
import { formulaGaps, rangeName, sameFormula } from '../../../src/workbook/integrity/formulas.ts';

it.each([
  ["=COUNTIFS('Phiếu'!$A$3:$A$400;$D3)", "=COUNTIFS('Phiếu'!$A$3:$A$1400;$D3)", true],
  ["=SUM('Phieu'!$A$3:$A$9;1)", '=sum(Phieu!$A$3:$A$9, 1)', true],
  ['=IF($A3="a;b";"";1)', '=IF($A3="a,b";"";1)', false],
  ['=IF($A3="";"";1)', '=IF($A4="";"";1)', false],
  ["=COUNTIFS('Phiếu'!$A$3:$A$400;$D3)", "=COUNTIFS('Phiếu'!$B$3:$B$400;$D3)", false],
  ['=1', '', false],
])('%s and %s: %s', (one, other, same) => {
  expect(sameFormula(one, other)).toBe(same);
});

it('tells the cells that lost theirs in runs down each column', () => {
  const expected = [3, 4, 5, 6].flatMap((row) =>
    [2, 3].map((column) => ({ row, column, formula: `=A${row}+${column}` })),
  );
  const formulas = [
    [],
    [],
    ['', '=A3+2', ''],
    ['', '', '=A4+3'],
    ['', '', '=A5+3'],
    ['', '=A6+2', '=A1'],
  ];
  const gaps = formulaGaps(expected, formulas);
  expect(gaps.map(rangeName)).toEqual(['B4:B5', 'C3', 'C6']);
  expect(gaps[2]?.cells[0]?.found).toBe('=A1');
});
