// A book as a step sees it, out of a few cells.

import '../../../tools/speak.ts';
import { bookWords } from '../../../src/text/book-words.ts';
import type { SheetId } from '../../../src/workbook/schema.ts';
import type { OldBook, OldCell } from '../../../src/workbook/upgrades/step.ts';

type Sheets = {
  readonly [Id in SheetId]?: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** The cells by sheet, key and column. */
export function oldBook(sheets: Sheets, kept: Readonly<Record<string, string>> = {}): OldBook {
  return {
    cells: (sheet) =>
      Object.entries(sheets[sheet] ?? {}).flatMap(([key, row]) => cellsOf(key, row)),
    kept: (key) => kept[key] ?? null,
    words: bookWords('vi'),
  };
}

const cellsOf = (key: string, row: Readonly<Record<string, string>>): OldCell[] =>
  Object.entries(row).map(([column, text]) => ({ key, column, text }));
