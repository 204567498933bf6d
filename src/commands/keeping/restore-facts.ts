// What a restore must know of this book and its schema: keys, columns, labels, the rows that are this file's own.

import { cellText } from '../../domain/keeping/kept-cell.ts';
import type { RestoreFacts } from '../../domain/keeping/restored-book.ts';
import { ownTitle } from '../../domain/keeping/snapshot.ts';
import type { Office } from '../../ports.ts';
import { bookWords } from '../../text/book-words.ts';
import { columnsOf, keyColumnOf, sheetIds } from '../../workbook/columns.ts';
import { idOfLabel, labelOf } from '../../workbook/labels.ts';
import type { SheetId } from '../../workbook/schema.ts';
import { BOOK_ID_KEY, IN_FLIGHT_KEY } from '../../workbook/settings.ts';
import { keepingWords } from './keeping-words.ts';

/** Null for a sheet that this version has not. */
export function sheetNamed(sheet: string): SheetId | null {
  return sheetIds.find((id) => id === sheet) ?? null;
}

export function keyOfSheet(sheet: string): string | null {
  const id = sheetNamed(sheet);
  return id === null ? null : (keyColumnOf(id)?.name ?? null);
}

export function restoreFacts({ language }: Pick<Office, 'language'>): RestoreFacts {
  const words = bookWords(language);
  const { notes } = keepingWords(language);
  return {
    keyOf: keyOfSheet,
    knows(sheet, column) {
      const id = sheetNamed(sheet);
      if (id === null) return false;
      if (ownTitle(column) !== null) return true;
      return columnsOf(id).some(({ name, kind }) => name === column && kind !== 'formula');
    },
    // The mail in flight and the file's own id belong to now.
    ownSettings: [IN_FLIGHT_KEY, BOOK_ID_KEY],
    words: {
      idOf: (list, cell) => idOfLabel(words, list, cellText(cell)) ?? '',
      label: (list, id) => labelOf(words, list, id),
      ...notes,
    },
  };
}
