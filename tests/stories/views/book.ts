// What the stories of views read from the book as a person sees it.

import type { Runtime } from '../../../emulator/index.ts';

/** The texts that a tab shows, row by row. */
export async function shown(runtime: Runtime, tab: string): Promise<string[][]> {
  const name = JSON.stringify(tab);
  const cells = `SpreadsheetApp.getActive().getSheetByName(${name}).getDataRange().getDisplayValues()`;
  return (await runtime.eval(cells)) as string[][];
}

/** The line of the picture that begins with an id, one letter for each week. */
export function signsOf(cells: readonly (readonly string[])[], id: string): string {
  const line = cells.find(([first]) => first?.trim() === id);
  if (line === undefined) throw new Error(`The picture has no line ${id}.`);
  return line
    .slice(5)
    .filter((cell) => cell.length === 3)
    .map((cell) => cell[1])
    .join('')
    .trimEnd();
}

/** The same without what is forecast beyond the plan. */
export function planned(cells: readonly (readonly string[])[], id: string): string {
  return signsOf(cells, id).replace(/┄*▷$/, '');
}
