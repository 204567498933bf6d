// What the clerk does in the grid while a command runs, and how it is put right where nobody but a person can.

import { keyColumnOf } from '../../../src/workbook/columns.ts';
import { FIRST_DATA_ROW } from '../../../src/workbook/header.ts';
import type { SheetId } from '../../../src/workbook/schema.ts';
import { OWNER } from '../../replay/office-world.ts';
import type { Stage } from '../stage.ts';

export interface PersonsAct {
  readonly name: string;
  /** Done at once, before a call of the command; its triggers run when the command has ended. */
  does(stage: Stage, sheet: SheetId): void;
  /** What a person does about it afterwards; nothing where nothing is to be mended. */
  mends?(stage: Stage, sheet: SheetId): Promise<void>;
}

const tab = (stage: Stage, sheet: SheetId): string => stage.book.sheet(sheet).name;

const rowsOf = (stage: Stage, sheet: SheetId): number[] =>
  stage.book.rows(sheet).map(({ rowNumber }) => rowNumber);

const middleOf = (stage: Stage, sheet: SheetId): number => {
  const rows = rowsOf(stage, sheet);
  return rows[Math.floor(rows.length / 2)] ?? FIRST_DATA_ROW;
};

const firstColumn = (stage: Stage, sheet: SheetId): string =>
  keyColumnOf(sheet)?.name ?? String(stage.book.sheet(sheet).cells[0]?.[0]?.v ?? '');

/** Where a column stands, counted from 1. */
const placeOf = (stage: Stage, sheet: SheetId, column: string): number =>
  (stage.book.sheet(sheet).cells[0] ?? []).findIndex((cell) => cell?.v === column) + 1;

const reshaped = (stage: Stage, ...act: Parameters<Stage['runtime']['reshape']>[1][]): void => {
  for (const one of act) void stage.runtime.reshape(OWNER, one);
};

const sorts: PersonsAct = {
  name: 'sort',
  does: (stage, sheet) =>
    reshaped(stage, {
      sortRows: FIRST_DATA_ROW,
      by: placeOf(stage, sheet, firstColumn(stage, sheet)),
      descending: true,
      tab: tab(stage, sheet),
    }),
};

const filters: PersonsAct = {
  name: 'filter',
  does(stage, sheet) {
    const column = firstColumn(stage, sheet);
    const hide = stage.book
      .rows(sheet)
      .slice(0, 3)
      .map((row) => row.text(column));
    const by = placeOf(stage, sheet, column);
    reshaped(stage, { filterRows: FIRST_DATA_ROW - 1, by, hide, tab: tab(stage, sheet) });
  },
};

const inserts: PersonsAct = {
  name: 'insert a row',
  does: (stage, sheet) =>
    reshaped(stage, { insertRows: middleOf(stage, sheet), tab: tab(stage, sheet) }),
};

const addsColumn: PersonsAct = {
  name: 'insert a column',
  does: (stage, sheet) => reshaped(stage, { insertColumns: 2, tab: tab(stage, sheet) }),
};

const renamesTab: PersonsAct = {
  name: 'rename the tab',
  does: (stage, sheet) => {
    const name = tab(stage, sheet);
    reshaped(stage, { renameTab: name, to: `${name} (cũ)` });
  },
};

const renamesHeads: PersonsAct = {
  name: 'rename the heads',
  does(stage, sheet) {
    const { name, cells } = stage.book.sheet(sheet);
    const quoted = `'${name.replaceAll("'", "''")}'`;
    for (const [at, head] of (cells[1] ?? []).slice(0, 20).entries()) {
      const letter = String.fromCharCode(65 + at);
      void stage.runtime.type(OWNER, `${quoted}!${letter}2`, `${String(head?.v ?? '')} *`);
    }
  },
};

const repeats: PersonsAct = {
  name: 'repeat a row',
  does(stage, sheet) {
    // Without a key nobody can tell two rows from one that was written twice.
    if (keyColumnOf(sheet) === null) return;
    reshaped(stage, { repeatRow: middleOf(stage, sheet), tab: tab(stage, sheet) });
  },
  // Two rows of one key are refused by name; a person takes the second one out.
  async mends(stage, sheet) {
    const key = keyColumnOf(sheet)?.name;
    if (key === undefined) return;
    const rows = stage.book.rows(sheet);
    const first = new Map<string, number>();
    for (const row of rows) {
      if (!first.has(row.text(key))) first.set(row.text(key), row.rowNumber);
    }
    const twice = rows.filter((row) => first.get(row.text(key)) !== row.rowNumber);
    for (const { rowNumber } of twice.reverse()) {
      await stage.runtime.reshape(OWNER, { removeRows: rowNumber, tab: tab(stage, sheet) });
    }
  },
};

/** Takes a row out: what becomes of its record is the clerk's doing, of every other it is not. */
export const deletes: PersonsAct = {
  name: 'delete a row',
  does: (stage, sheet) =>
    reshaped(stage, { removeRows: middleOf(stage, sheet), tab: tab(stage, sheet) }),
};

/** None of these takes anything away: in the end every record is as it would have been without. */
export const harmless: readonly PersonsAct[] = [
  sorts,
  inserts,
  addsColumn,
  renamesTab,
  renamesHeads,
  filters,
  repeats,
];
