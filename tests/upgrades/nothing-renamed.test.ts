// What earlier books call their columns, choices and settings is what today's program understands; where it
// is not, a step of an upgrade must say so here.

import '../../tools/speak.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SheetState } from '../../emulator/spreadsheet/state.ts';
import { bookWords } from '../../src/text/book-words.ts';
import { type EnumName, enums } from '../../src/workbook/enums.ts';
import { idOfLabel } from '../../src/workbook/labels.ts';
import { type SheetId, schema } from '../../src/workbook/schema.ts';
import { BOOK_ID_KEY, IN_FLIGHT_KEY, settingKeys } from '../../src/workbook/settings.ts';
import { loadOldBook, oldBookNames } from '../../tools/load-old-book.ts';

/** Labels that a step gives their ids back. */
const RENAMED = ['mailKind XAC_NHAN: Xác nhận', 'mailKind XAC_NHAN: Confirmation'];

const words = bookWords('vi');
const sheetIds = Object.keys(schema) as SheetId[];
const isEnum = (name: string): name is EnumName => name in enums;

describe.each(await oldBookNames())('the book %s', (name) => {
  let sheets: ReadonlyMap<SheetId, SheetState>;
  const texts = (id: SheetId, row: number): string[] =>
    (sheets.get(id)?.cells[row] ?? []).map((cell) => String(cell?.v ?? ''));
  const records = (id: SheetId): string[][] =>
    (sheets.get(id)?.cells ?? []).slice(2).map((_, index) => texts(id, index + 2));

  beforeAll(async () => {
    const world = await loadOldBook(name);
    const kept = world.script.properties.script;
    const file = world.spreadsheets[world.bound?.id ?? ''];
    const found = new Map<SheetId, SheetState>();
    for (const id of sheetIds) {
      const tab = file?.sheets.find(({ sheetId }) => String(sheetId) === kept[`sheet.${id}`]);
      if (tab !== undefined) found.set(id, tab);
    }
    sheets = found;
  });

  it('has no sheet that is gone and no column without its place', () => {
    expect(sheets.size).toBeGreaterThanOrEqual(14);
    const strange = Array.from(sheets.keys()).flatMap((id) =>
      texts(id, 0)
        .filter((column) => column !== '' && !(column in schema[id]))
        .map((column) => `${id}.${column}`),
    );
    expect(strange).toEqual([]);
  });

  it('has no choice whose id or label nobody would read', () => {
    const lists = records('lists').filter(([list = '']) => list !== '');
    expect(lists.length).toBeGreaterThan(100);
    const strange = lists.flatMap(([list = '', id = '', vi = '', en = '']) =>
      [id, vi, en]
        .filter((text) => !isEnum(list) || idOfLabel(words, list, text) !== id)
        .map((text) => `${list} ${id}: ${text}`),
    );
    expect(strange.filter((one) => !RENAMED.includes(one))).toEqual([]);
  });

  it('has no setting that nobody would ask for', () => {
    const known = new Set<string>([...Object.values(settingKeys), BOOK_ID_KEY, IN_FLIGHT_KEY]);
    const strange = records('config')
      .map(([key = '']) => key)
      .filter((key) => key !== '' && !known.has(key) && !/^noiDung\d+$/.test(key));
    expect(strange).toEqual([]);
  });
});
