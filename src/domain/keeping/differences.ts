// What a restore would change in a sheet, counted and with some of the rows named.

import { namesOfRows } from './grid.ts';
import { cellText, isEmptyCell, type KeptCell, sameCell } from './kept-cell.ts';
import type { KeptSheet } from './snapshot.ts';

/** Rows by their key and the first words after it. */
export interface NamedRows {
  readonly count: number;
  readonly some: readonly string[];
}

export interface SheetDifference {
  readonly sheet: string;
  /** Rows that come back, that become what they were, that go. */
  readonly back: NamedRows;
  readonly changed: NamedRows;
  readonly gone: NamedRows;
  /** Rows that came since the snapshot and stay. */
  readonly since: NamedRows;
  /** The same rows stand in another order. */
  readonly reordered: boolean;
  /** Columns of staff that come back. */
  readonly columns: readonly string[];
}

const NAMED = 5;
const LONGEST_NAME = 60;
const SHORTEST_NAME = 3;

/** How a sheet differs from what it is to hold; null where nothing is to be done. */
export function differenceOf(
  present: KeptSheet,
  wanted: KeptSheet,
  kept: KeptSheet,
  key: string | null,
): SheetDifference | null {
  const [now, then, before] = [present, wanted, kept].map((sheet) => namesOfRows(sheet, key));
  if (now === undefined || then === undefined || before === undefined) return null;
  const standing = new Map(now.map((name, at) => [name, present.rows[at] ?? []]));
  const stays = new Set(then);
  const known = new Set(before);
  const places = wanted.columns.map((column) => present.columns.indexOf(column));
  const inPlace = places.every((place, at) => place === at);
  const isChanged = (name: string, cells: readonly KeptCell[]): boolean => {
    const current = standing.get(name);
    // What stays as it stands is the same row, which nobody made anew.
    return (
      current !== undefined &&
      !(inPlace && current === cells) &&
      cells.some((cell, at) => !sameCell(cell, current[places[at] ?? -1] ?? ''))
    );
  };
  const rowsWhere = (test: (name: string, cells: readonly KeptCell[]) => boolean) =>
    named(wanted.rows.filter((cells, at) => test(then[at] ?? '', cells)));
  const difference: SheetDifference = {
    sheet: wanted.sheet,
    back: rowsWhere((name) => !standing.has(name)),
    changed: rowsWhere(isChanged),
    gone: named(present.rows.filter((_, at) => !stays.has(now[at] ?? ''))),
    since: rowsWhere((name) => standing.has(name) && !known.has(name)),
    reordered: isReordered(now, then),
    columns: wanted.columns.filter((column) => !present.columns.includes(column)),
  };
  return isNothing(difference) ? null : difference;
}

/** Rows that came since and stay are no change. */
function isNothing({ back, changed, gone, reordered, columns }: SheetDifference): boolean {
  const rows = back.count + changed.count + gone.count;
  return rows === 0 && !reordered && columns.length === 0;
}

/** Whether what both have stands in another order. */
function isReordered(now: readonly string[], then: readonly string[]): boolean {
  const places = new Map(now.map((name, at) => [name, at]));
  let last = -1;
  for (const name of then) {
    const at = places.get(name);
    if (at === undefined) continue;
    if (at < last) return true;
    last = at;
  }
  return false;
}

function named(rows: readonly (readonly KeptCell[])[]): NamedRows {
  const filled = rows.filter((cells) => cells.some((cell) => !isEmptyCell(cell)));
  return { count: filled.length, some: filled.slice(0, NAMED).map(nameOf) };
}

function nameOf(cells: readonly KeptCell[]): string {
  const said = cells.filter((cell) => !isEmptyCell(cell)).map(shown);
  const [key = '', ...more] = said;
  // A title or a number of order names nobody.
  const title = more.find((text) => text.length > SHORTEST_NAME);
  const name = title === undefined ? key : `${key} – ${title}`;
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

/** `2021-08-23T12:00:00.000` as people write it. */
function shown(cell: KeptCell): string {
  const text = cellText(cell);
  if (typeof cell !== 'object' || !('d' in cell)) return text.trim();
  const [year, month, day] = text.slice(0, 10).split('-');
  const time = text.slice(11, 16);
  return `${day}/${month}/${year}${time === '12:00' || time === '00:00' ? '' : ` ${time}`}`;
}
