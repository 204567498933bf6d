// What a person does in the workbook's page: menus, tabs, cells; and what the grid shows there.

import type { Locator, Page } from 'playwright-core';
import { dialogOf } from '../../../tools/pictures/workbook-page.ts';

export { choose, dialogOf } from '../../../tools/pictures/workbook-page.ts';

/** Presses the dialog's last button and waits until the dialog is gone. */
export async function closeDialog(page: Page): Promise<void> {
  await dialogOf(page).getByRole('button', { name: 'Đóng', exact: true }).click();
  await page.locator('dialog').waitFor({ state: 'detached' });
}

export const view = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('navigation', { name: 'Văn phòng' }).getByRole('link', { name });

export const turnTo = (page: Page, sheet: string): Promise<void> =>
  page.locator('.o-sheet', { hasText: sheet }).click();

/** Every cell of a tab as the open grid shows it, row by row. */
export function shownIn(page: Page, sheet: string): Promise<string[][]> {
  return page.evaluate(`(() => {
    const { getters } = ${MODEL};
    const sheetId = getters.getSheetIdByName(${JSON.stringify(sheet)});
    if (!sheetId) return [];
    const rows = Array.from({ length: Math.min(getters.getNumberRows(sheetId), 120) }, (_, row) => row);
    const cols = Array.from({ length: getters.getNumberCols(sheetId) }, (_, col) => col);
    return rows.map((row) => cols.map((col) => getters.getEvaluatedCell({ sheetId, row, col }).formattedValue));
  })()`);
}

/** The grid's own model of the newest workbook on the page. */
const MODEL = `[...window.__OWL_DEVTOOLS__.apps].at(-1).props.model`;

/** A cell of a tab with columns: by its row's id and its column's heading. */
export async function cellOf(
  page: Page,
  sheet: string,
  id: string,
  heading: string,
): Promise<{ a1: string; text: string }> {
  const rows = await shownIn(page, sheet);
  const row = rows.findIndex((cells) => cells[0] === id);
  const col = rows[1]?.indexOf(heading) ?? -1;
  if (row < 0 || col < 0) return { a1: '', text: '' };
  return { a1: `${letters(col)}${row + 1}`, text: rows[row]?.[col] ?? '' };
}

const letters = (col: number): string =>
  (col < 26 ? '' : String.fromCharCode(64 + Math.floor(col / 26))) +
  String.fromCharCode(65 + (col % 26));

/** Goes to a cell by the name box; says where on the page it is shown then. */
export async function goTo(page: Page, a1: string): Promise<Box> {
  await page.locator('.workbook input').first().fill(a1);
  await page.keyboard.press('Enter');
  const grid = await page.locator('.o-grid').boundingBox();
  const cell: Box = await page.evaluate(`(() => {
    const { getters } = ${MODEL};
    const { col, row } = getters.getActivePosition();
    return getters.getVisibleRect({ left: col, right: col, top: row, bottom: row });
  })()`);
  return { ...cell, x: cell.x + (grid?.x ?? 0), y: cell.y + (grid?.y ?? 0) };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Opens a cell's dropdown by its arrow and takes one of its values. */
export async function pick(page: Page, a1: string, value: string): Promise<void> {
  const { x, y, width } = await goTo(page, a1);
  await page.mouse.click(x + width - 11, y + 11);
  await page.locator('.o-autocomplete-value').getByText(value, { exact: true }).click();
}

/** Types into a cell as a person does. */
export async function type(page: Page, a1: string, text: string): Promise<void> {
  const { x, y } = await goTo(page, a1);
  await page.mouse.click(x + 20, y + 8);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}
