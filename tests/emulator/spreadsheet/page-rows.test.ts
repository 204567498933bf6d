// Rows that a filter hides are hidden in the office's grid, too, and stay the filter's.

import { expect, it } from 'vitest';
import { openPage } from './page.ts';
import { sheetWorld } from './world.ts';

const hideAn = `SpreadsheetApp.newFilterCriteria().setHiddenValues(['An']).build()`;

/** Names in A2:A5 under a filter that hides “An”, whose places from 0 are 2 and 4. */
async function filtered() {
  const world = await sheetWorld();
  await world.script(
    `sheet.getRange('A1:A5').setValues([['Tên'], ['Bình'], ['An'], ['Chi'], ['An']]);
    sheet.getRange('A1:A5').createFilter().setColumnFilterCriteria(1, ${hideAn});`,
  );
  const page = openPage(world);
  const hidden = () =>
    Array.from({ length: 9 }, (_, row) => row).filter((row) =>
      page.model.getters.isRowHidden('s0', row),
    );
  const byPerson = () =>
    world.script<boolean[]>(
      'return [1, 2, 3, 4, 5, 6, 7].map((row) => sheet.isRowHiddenByUser(row))',
    );
  return { world, page, hidden, byPerson };
}

it('when a page opens, and as scripts change the filter and the values', async () => {
  const { world, page, hidden } = await filtered();
  expect(hidden()).toEqual([2, 4]);
  await world.script(`sheet.getRange('A3').setValue('Dũng')`);
  page.follow();
  expect(hidden()).toEqual([4]);
  await world.script(`sheet.hideRows(2); sheet.getFilter().remove()`);
  page.follow();
  expect(hidden()).toEqual([1]);
});

it('when a person types what the filter hides, or no longer hides', async () => {
  const { page, hidden } = await filtered();
  page.act('UPDATE_CELL', { sheetId: 's0', row: 2, col: 0, content: 'Em' });
  page.act('UPDATE_CELL', { sheetId: 's0', row: 1, col: 0, content: 'An' });
  expect(hidden()).toEqual([1, 4]);
});

it('and no row of theirs becomes one that a person has hidden', async () => {
  const { page, hidden, byPerson } = await filtered();
  const rows = { sheetId: 's0', sheetName: 'Trang tính1', dimension: 'ROW' };
  page.act('HIDE_COLUMNS_ROWS', { ...rows, elements: [3] });
  expect(await byPerson()).toEqual([false, false, false, true, false, false, false]);
  page.act('ADD_COLUMNS_ROWS', { ...rows, base: 0, quantity: 1, position: 'before' });
  expect(hidden()).toEqual([3, 4, 5]);
  expect(await byPerson()).toEqual([false, false, false, false, true, false, false]);
  page.act('REMOVE_COLUMNS_ROWS', { ...rows, elements: [2, 3] });
  expect(hidden()).toEqual([2, 3]);
  expect(await byPerson()).toEqual([false, false, true, false, false, false, false]);
});
