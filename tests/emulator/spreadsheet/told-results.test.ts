// The grid page's side of custom functions: it runs none and shows what the server has computed
// (developers.google.com/apps-script/guides/sheets/functions).

import { expect, it } from 'vitest';
import { ToldResults } from '../../../emulator/spreadsheet/custom/told.ts';
import { argumentTexts, VOLATILE } from '../../../emulator/spreadsheet/custom/volatile.ts';
import {
  newModel,
  quietly,
  registerCustomFunctions,
} from '../../../emulator/spreadsheet/engine-library.ts';
import { engineFor } from '../../../emulator/spreadsheet/engines.ts';
import { sheetWorld } from './world.ts';

const code = 'function TWICE(x) { return Array.isArray(x) ? x.map(([y]) => [y * 2]) : x * 2 }';

/** The server's engine of a book with these formulas, and a page's model of the same workbook. */
async function serverAndPage(formulas: string[]) {
  const { runtime, script } = await sheetWorld({
    project: { files: { 'Code.js': code }, manifest: { timeZone: 'Asia/Ho_Chi_Minh' } },
  });
  await script(`sheet.getRange('A1:A2').setValues([[1], [2]]);
    sheet.getRange('B1:${'BCDEF'[formulas.length - 1]}1').setFormulas([${JSON.stringify(formulas)}])`);
  const engine = engineFor(runtime.world, runtime.world.bound?.id ?? '', runtime.switches);
  const data = engine.exportData();
  const told = new ToldResults(engine.custom.names);
  const page = newModel(data, { custom: { customFunctions: told } });
  const sheetId = page.getters.getSheetIds()[0] ?? '';
  const at = (col: number, row = 0) => page.getters.getEvaluatedCell({ sheetId, col, row });
  return { engine, told, page, at };
}

it('says Loading... until it is told, then shows and spills what the server has computed', async () => {
  const { engine, told, page, at } = await serverAndPage(['=TWICE(21)', '=twice(A1:A2)', '=B1+1']);
  expect(at(1).value).toBe('Loading...');
  told.learn(engine.custom.results);
  quietly(() => page.dispatch('EVALUATE_CELLS'));
  expect([at(1).value, at(2).value, at(2, 1).value, at(3).value]).toEqual([42, 2, 4, 43]);
});

it('refuses by itself what changes at each look, and knows no names of other projects', async () => {
  registerCustomFunctions(['OTHERS']);
  const { at } = await serverAndPage(['=TWICE(NOW())', '=OTHERS(1)']);
  expect(at(1).message).toBe(VOLATILE);
  expect(at(2).value).toBe('#NAME?');
});

it('finds the arguments of each call, also of one within another', () => {
  expect(argumentTexts('=F(1, G(2))+g(F("(", A1))', 'f')).toEqual(['1, G(2)', '"(", A1']);
  expect(argumentTexts('=F(F(NOW()))', 'F')).toEqual(['NOW()', 'F(NOW())']);
  expect(argumentTexts('=HALF(1)', 'F')).toEqual([]);
});
