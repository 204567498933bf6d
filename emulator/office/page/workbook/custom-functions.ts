// Custom functions in the grid: the server runs them, the page shows what it is told.

import { type Model, registries } from '@odoo/o-spreadsheet';
import {
  type CustomFunctionDesk,
  type LibraryRegistry,
  registerCustomNames,
} from '../../../spreadsheet/custom/register.ts';
import { ToldResults } from '../../../spreadsheet/custom/told.ts';
import type { WorkbookSnapshot } from '../../api.ts';
import { on } from '../server.ts';

let told = new ToldResults([]);

/** The functions of a workbook that is about to be shown, for its model's configuration. */
export function customFunctionsOf({ functions, results }: WorkbookSnapshot): {
  customFunctions: CustomFunctionDesk;
} {
  registerCustomNames(registries.functionRegistry as unknown as LibraryRegistry, functions);
  told = new ToldResults(functions);
  told.learn(results);
  return { customFunctions: told };
}

/** Has the open model computed anew when the server has run functions. */
export function followResults(current: () => Model | null): void {
  on('results', (results) => {
    told.learn(results);
    current()?.dispatch('EVALUATE_CELLS');
  });
}
