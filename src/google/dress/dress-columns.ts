// How columns look and what they offer: widths, formats, colours and dropdowns, in few calls.

import { colours } from '../../workbook/colours.ts';
import { columnLetters } from '../../workbook/columns.ts';
import type { ColumnDress } from '../../workbook/dress.ts';
import { FIRST_DATA_ROW } from '../../workbook/header.ts';
import type { Headed } from './make-columns.ts';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Dropdown rules by what they offer: the same list is one rule on every sheet. */
export type Dropdowns = Map<string, DataValidation>;

/** The looks of new columns: people may change them afterwards, and nobody changes them back. */
export function decorate(headed: Headed): void {
  const { bare, tab } = headed;
  if (bare.length === 0) return;
  const { sheet } = tab;
  const labels = sheet.getRangeList(bare.map(({ name }) => `${lettersOf(headed, name)}2`));
  labels.setFontColor(colours.headText).setFontWeight('bold').setWrap(true);
  labels.setVerticalAlignment('middle').setHorizontalAlignment('center');
  for (const { first, columns } of runs(headed, bare)) {
    const heads = sheet.getRange(2, first, 1, columns.length);
    heads.setBackgrounds([columns.map(({ head }) => head)]);
    heads.setNotes([columns.map(({ note }) => note)]);
  }
  for (const run of runs(headed, bare, (one, other) => one.width === other.width)) {
    sheet.setColumnWidths(run.first, run.columns.length, run.columns[0]?.width ?? 100);
  }
  for (const run of runs(headed, bare, (one, other) => one.hidden === other.hidden)) {
    if (run.columns[0]?.hidden) foldAway(sheet, run.first, run.columns.length);
  }
  forGroups(
    headed,
    bare,
    () => 'top' as const,
    (list, top) => list.setVerticalAlignment(top),
  );
  forGroups(
    headed,
    bare,
    ({ align }) => align,
    (list, align) => list.setHorizontalAlignment(align),
  );
  forGroups(
    headed,
    bare,
    ({ background }) => background,
    (list, fill) => list.setBackground(fill),
  );
  forGroups(
    headed,
    bare,
    ({ wrap }) => (wrap ? true : null),
    (list, wrap) => list.setWrap(wrap),
  );
}

/** What every column must have for its cells to be read and written rightly; repaired each time. */
export function equip(headed: Headed, dropdowns: Dropdowns, help: string): void {
  const { dress, tab, indexes } = headed;
  forGroups(
    headed,
    dress.columns,
    ({ format }) => format,
    (list, format) => {
      list.setNumberFormat(format);
    },
  );
  for (const { name, choices } of dress.columns) {
    const index = indexes.get(name);
    if (choices === null || index === undefined) continue;
    const cells = tab.sheet.getRange(FIRST_DATA_ROW, index + 1, rowsOf(headed), 1);
    cells.setDataValidation(dropdownFor(choices, dropdowns, help));
  }
}

/** The records of one column, such as `C3:C400`. */
export function recordsOf(headed: Headed, column: string): string {
  const letters = lettersOf(headed, column);
  return `${letters}${FIRST_DATA_ROW}:${letters}${headed.lastRow}`;
}

export function rowsOf({ lastRow }: Headed): number {
  return lastRow - FIRST_DATA_ROW + 1;
}

export function lettersOf({ indexes }: Headed, column: string): string {
  return columnLetters(indexes.get(column) ?? 0);
}

/** Columns that are alike and stand side by side on the sheet, with the place of the first (1-based). */
export function runs(
  { indexes }: Headed,
  columns: readonly ColumnDress[],
  alike: (one: ColumnDress, other: ColumnDress) => boolean = () => true,
): { first: number; columns: ColumnDress[] }[] {
  const placeOf = ({ name }: ColumnDress) => (indexes.get(name) ?? 0) + 1;
  const sorted = [...columns].sort((one, other) => placeOf(one) - placeOf(other));
  const found: { first: number; columns: ColumnDress[] }[] = [];
  for (const column of sorted) {
    const last = found[found.length - 1];
    const before = last?.columns[last.columns.length - 1];
    const beside = before && placeOf(column) - placeOf(before) === 1;
    if (last && before && beside && alike(before, column)) last.columns.push(column);
    else found.push({ first: placeOf(column), columns: [column] });
  }
  return found;
}

/** One list of ranges for all columns that share a property; null leaves a column out. */
function forGroups<Property>(
  headed: Headed,
  columns: readonly ColumnDress[],
  property: (column: ColumnDress) => Property | null,
  apply: (list: GoogleAppsScript.Spreadsheet.RangeList, value: Property) => void,
): void {
  const groups = new Map<Property, string[]>();
  for (const column of columns) {
    const value = property(column);
    if (value === null) continue;
    groups.set(value, [...(groups.get(value) ?? []), recordsOf(headed, column.name)]);
  }
  for (const [value, ranges] of Array.from(groups)) {
    apply(headed.tab.sheet.getRangeList(ranges), value);
  }
}

/**
 * A rule that warns but does not refuse: one that refuses would fail a whole block that the program
 * writes (platform.md §2.8), and a wrong word is told by name when the sheet is read.
 */
export function dropdownFor(
  choices: readonly string[],
  made: Dropdowns,
  help: string,
): DataValidation {
  const key = choices.join('\n');
  const known = made.get(key);
  if (known) return known;
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .setHelpText(help)
    .build();
  made.set(key, rule);
  return rule;
}

/** Machine columns are one press away: grouped and folded, with the toggle before them, since some are the last. */
function foldAway(sheet: GoogleAppsScript.Spreadsheet.Sheet, first: number, count: number): void {
  sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
  sheet.getRange(1, first, 1, count).shiftColumnGroupDepth(1).collapseGroups();
}
