// Functions that the engine lacks: support.google.com/docs/table/25273.

import { expect, it } from 'vitest';
import { sheetWorld } from './world.ts';

async function values(formulas: string[]): Promise<unknown[]> {
  const { script } = await sheetWorld({ locale: 'en_US' });
  return script(
    `return ${JSON.stringify(formulas)}.map((formula) => sheet.getRange('A1').setFormula(formula).getValue())`,
  );
}

it('computes with numbers', async () => {
  expect(
    await values([
      '=SIGN(-2)',
      '=QUOTIENT(-7, 2)',
      '=MROUND(7.5, 5)',
      '=MROUND(-7.5, -5)',
      '=FACT(5.9)',
      '=N(TRUE)',
      '=N("5")',
      '=SIGN("3")',
    ]),
  ).toEqual([-1, -3, 10, -10, 120, 1, 0, 1]);
});

it('refuses what cannot be computed', async () => {
  expect(
    await values([
      '=QUOTIENT(1, 0)',
      '=MROUND(1, -1)',
      '=FACT(-1)',
      '=FACT(1E9)',
      '=REPT("a", -1)',
      '=REPT("abcd", 9000)',
      '=SIGN("x")',
      '=UNICHAR(0)',
      '=CODE("")',
      '=SIGN(NA())',
    ]),
  ).toEqual([
    '#DIV/0!',
    '#NUM!',
    '#NUM!',
    '#NUM!',
    '#VALUE!',
    '#VALUE!',
    '#VALUE!',
    '#NUM!',
    '#VALUE!',
    '#N/A',
  ]);
});

it('writes and reads texts', async () => {
  expect(
    await values([
      '=REPT("ab", 2.9)',
      '=REPT("=", 0)',
      '=T("x")',
      '=T(5)',
      '=CODE("A")',
      '=UNICODE("Đ")',
      '=UNICHAR(272)',
      '=ENCODEURL("Sở & Tư")',
    ]),
  ).toEqual(['abab', '', 'x', '', 65, 272, 'Đ', 'S%E1%BB%9F%20%26%20T%C6%B0']);
});

it('takes each cell of a range within ARRAYFORMULA', async () => {
  const { script } = await sheetWorld({ locale: 'en_US' });
  expect(
    await script(`sheet.getRange('A1:A3').setValues([[-1], [0], [5]]);
      sheet.getRange('B1').setFormula('=ARRAYFORMULA(REPT("x", SIGN(A1:A3) + 1))');
      return sheet.getRange('B1:B3').getValues()`),
  ).toEqual([[''], ['x'], ['xx']]);
});
