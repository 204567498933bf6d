// What the stories of keeping and restoring do: press the menu, damage the book as people do, look at every cell.

import type { KeepingData, RestorePreview } from '../../../src/dialogs/data/keeping.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { sheetIds } from '../../../src/workbook/columns.ts';
import type { SheetId } from '../../../src/workbook/schema.ts';
import type { Morning } from '../bad-input/morning.ts';
import type { Seen } from '../bad-input/seen.ts';

export const WORD = 'khôi phục';

/** Keeps a copy by the dialog and tells its id: the newest of the list. */
export async function keep(morning: Morning, note = ''): Promise<string> {
  const { code, sentence } = await morning.ask('makeSnapshot', { note });
  if (code !== null) throw new Error(sentence);
  const [newest] = (await dialogOf(morning)).copies;
  return newest?.fileId ?? '';
}

/** What the dialog shows when it is opened by the menu. */
export async function dialogOf(morning: Morning): Promise<KeepingData> {
  const { value, sentence } = await morning.press(menu.keeping);
  if (value === null) throw new Error(sentence);
  return value as KeepingData;
}

export async function preview(morning: Morning, fileId: string): Promise<RestorePreview> {
  const { value, sentence } = await morning.ask('previewRestore', { fileId });
  if (value === null) throw new Error(sentence);
  return value as RestorePreview;
}

export const restore = (morning: Morning, fileId: string, confirm = WORD): Promise<Seen> =>
  morning.ask('restoreBook', { fileId, confirm });

/** Every cell of a sheet as it stands, by the ids of its columns: values, kinds and formulas. */
export function cellsOf(morning: Morning, id: SheetId): unknown[][] {
  const { cells } = morning.book.sheet(id);
  const [ids, labels] = cells;
  const width = Math.max(...cells.map((row) => row?.length ?? 0));
  const names = Array.from(
    { length: width },
    (_, at) => `${ids?.[at]?.v ?? ''} ${labels?.[at]?.v ?? ''}`,
  );
  const order = names
    .map((_, at) => at)
    .filter((at) => names[at] !== ' ')
    .sort((a, b) => (names[a] ?? '').localeCompare(names[b] ?? ''));
  const rows = cells.slice(2).map((row) =>
    order.map((at) => {
      const cell = row?.[at];
      return cell?.f === undefined ? (cell?.v ?? '') : cell.f;
    }),
  );
  while (rows.at(-1)?.every((cell) => cell === '' || String(cell).startsWith('='))) rows.pop();
  return rows;
}

/** Sheets on which every act leaves rows. */
const LOGS: readonly SheetId[] = ['audit'];

type WholeBook = ReadonlyMap<SheetId, readonly (readonly unknown[])[]>;

export function wholeBook(morning: Morning): WholeBook {
  const ids = sheetIds.filter((id) => !LOGS.includes(id));
  return new Map(ids.map((id) => [id, cellsOf(morning, id)]));
}

/** Cells that are not as they were, the first few of each sheet: what was and what is. */
export function unlike(before: WholeBook, morning: Morning): unknown[] {
  return Array.from(before).flatMap(([id, rows]) => {
    const now = cellsOf(morning, id);
    const cells = Array.from({ length: Math.max(rows.length, now.length) }, (_, at) => at).flatMap(
      (at) =>
        Array.from(
          { length: Math.max(rows[at]?.length ?? 0, now[at]?.length ?? 0) },
          (_, index) => [...[id, at + 3, index, rows[at]?.[index], now[at]?.[index]]],
        ).filter(([, , , was, is]) => was !== is),
    );
    return cells.slice(0, 3);
  });
}

/** Does to the book what a person does by hand, as a few lines of script; `tab(id)` is a sheet. */
export async function damage(morning: Morning, source: string): Promise<void> {
  await morning.runtime.eval(`(() => {
    const book = SpreadsheetApp.getActive();
    const properties = PropertiesService.getScriptProperties();
    const tab = (id) => book.getSheetById(Number(properties.getProperty('sheet.' + id)));
    const column = (id, name) => tab(id).getSheetValues(1, 1, 1, -1)[0].indexOf(name) + 1;
    ${source}
    SpreadsheetApp.flush();
  })()`);
}
