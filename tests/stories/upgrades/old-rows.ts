// What stands in the rows of a book, cell by cell, and which of it an upgrade and a set-up may change.

import type { Column } from '../../../src/workbook/kinds.ts';
import { type SheetId, schema } from '../../../src/workbook/schema.ts';
import type { Morning } from '../bad-input/morning.ts';

/** Each record of each sheet: its cells by the ids of their columns. */
export type Cells = ReadonlyMap<SheetId, readonly ReadonlyMap<string, unknown>[]>;

/** Written anew by each set-up: what is reckoned of the plan, and the lists of the program. */
const RECKONED = new Set(['forecastStart', 'forecastEnd', 'forecastNote', 'slack', 'critical']);
const sheetIds = (Object.keys(schema) as SheetId[]).filter((id) => id !== 'lists');

/** The sheets that the book has, without what formulas and the program reckon. */
export function cellsOf(morning: Morning): Cells {
  const kept = morning.runtime.world.script.properties.script;
  const own = sheetIds.filter((id) => kept[`sheet.${id}`] !== undefined);
  return new Map(own.map((id) => [id, recordsOf(morning, id)]));
}

function recordsOf(morning: Morning, id: SheetId): ReadonlyMap<string, unknown>[] {
  const head = (morning.book.sheet(id).cells[0] ?? []).map((cell) => String(cell?.v ?? ''));
  const columns: Readonly<Record<string, Column<unknown>>> = schema[id];
  const read = head.filter((name) => columns[name]?.kind !== 'formula' && !RECKONED.has(name));
  return morning.book
    .rows(id)
    .map(
      (row) => new Map(read.filter((name) => name !== '').map((name) => [name, row.value(name)])),
    );
}

/** Every cell that says something else than before, or whose row is gone: `rounds 3 groups: SO → Sở, ngành`. */
export function changedCells(before: Cells, after: Cells): string[] {
  return Array.from(before).flatMap(([id, rows]) =>
    rows.flatMap((row, index) =>
      Array.from(row).flatMap(([name, old]) => {
        const now = after.get(id)?.[index]?.get(name);
        return now === old ? [] : [`${id} ${index + 1} ${name}: ${String(old)} → ${String(now)}`];
      }),
    ),
  );
}
