// A sheet as `getValues` gives it: the row of ids, the row of labels, then the rows of a test.

import '../../tools/speak.ts';
import { bookWords } from '../../src/text/book-words.ts';
import { columnsOf, columnWords } from '../../src/workbook/columns.ts';
import type { SheetPlace } from '../../src/workbook/header.ts';
import type { SheetId } from '../../src/workbook/schema.ts';

export const words = bookWords('vi');

export function placeOf<Id extends SheetId>(sheet: Id, tab?: string): SheetPlace<Id> {
  return { sheet, tab: () => tab ?? words.sheets[sheet].title, words };
}

/** Every cell that a row does not name is blank. */
export function matrixOf(
  sheet: SheetId,
  rows: readonly Readonly<Record<string, unknown>>[],
  names: readonly string[] = columnsOf(sheet).map(({ name }) => name),
): unknown[][] {
  return [
    [...names],
    names.map((name) => columnWords(words, sheet, name).label),
    ...rows.map((row) => names.map((name) => row[name] ?? '')),
  ];
}
