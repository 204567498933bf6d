// An edit of the book as its trigger tells it, asked of Google no further than it is needed.

import type { BookEdit } from '../commands/deciding/take-in-edit.ts';

/**
 * `value` and `oldValue` come with one typed cell, and only where there is one: a blank cell has
 * none. Of a paste, also into one cell, Google tells neither
 * (developers.google.com/apps-script/guides/triggers/events).
 */
export function bookEdit({
  range,
  user,
  value,
  oldValue,
}: GoogleAppsScript.Events.SheetsOnEdit): BookEdit {
  return {
    tabNumber: () => range.getSheet().getSheetId(),
    block: () => ({
      firstRow: range.getRow(),
      lastRow: range.getLastRow(),
      firstColumn: range.getColumn(),
      lastColumn: range.getLastColumn(),
    }),
    told: () =>
      value === undefined && oldValue === undefined
        ? { kind: 'PASTED' }
        : { kind: 'TYPED', old: oldValue ?? '', next: value ?? '' },
    by: () => user?.getEmail() ?? '',
  };
}
