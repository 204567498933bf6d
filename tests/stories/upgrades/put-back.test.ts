// A book that is put back to what it was before its upgrade is of its old version again, and can be upgraded once more.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { enums } from '../../../src/text/vi/enums.ts';
import { keeping } from '../../../src/text/vi/keeping.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { BOOK_VERSION } from '../../../src/workbook/upgrades/book-version.ts';
import { loadOldBook } from '../../../tools/load-old-book.ts';
import { Morning } from '../bad-input/morning.ts';
import { cellsOf, changedCells } from './old-rows.ts';

let morning: Morning;
const version = () => morning.runtime.world.script.properties.script.schemaVersion;
const deeds = (action: string) =>
  morning.book.rows('audit').filter((row) => row.text('action') === action);

beforeAll(async () => {
  morning = await Morning.ofWorld(await loadOldBook('1-main-job'));
}, 120_000);
afterAll(() => morning.end());

it('holds every cell as before, waits to be upgraded, and logs no step twice', async () => {
  const before = cellsOf(morning);
  await morning.press(menu.setUp);
  expect(changedCells(before, cellsOf(morning))).not.toEqual([]);
  const fileId = deeds(enums.deed.KEEP_BOOK)[0]?.text('entityId');
  const { sentence } = await morning.ask('restoreBook', { fileId, confirm: keeping.word });
  expect(sentence).toBe('');
  expect(changedCells(before, cellsOf(morning))).toEqual([]);
  expect(version()).toBe('1');
  expect((await morning.press(menu.sendDue)).code).toBe('BOOK.OLDER');
  expect((await morning.press(menu.setUp)).code).toBeNull();
  expect(version()).toBe(String(BOOK_VERSION));
  expect(deeds(enums.deed.UPGRADE)).toHaveLength(BOOK_VERSION - 1);
}, 120_000);
