// The workbook is not as the program left it: file, sheets, columns, cells, settings. English.

import type { SettingShape } from '../../../domain/problem.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { menu } from '../menu.ts';

const setUp = `${menu.title} › ${menu.setUp}`;

const list = (items: readonly (string | number)[]): string => items.join(', ');

function shape(expected: SettingShape): string {
  if (expected === 'DAY') return 'a day like 23/8/2021';
  if (expected === 'COUNT') return 'a whole number from 0 to 9999';
  if (expected === 'HOUR') return 'an hour of the day, 0 to 23';
  return `one of: ${list(expected)}`;
}

export const bookErrors = {
  'BOOK.NOT_SET_UP': () =>
    `The book is not set up yet. To mend it: choose ${setUp}, wait until it is done, and try again.`,
  'BOOK.IS_A_COPY': () =>
    `This file is a copy of another book, so sending and taking in are switched off and nothing goes out twice. To mend it: work in the original; to use the copy as a book of its own, choose ${setUp} (mails that wait in the copy are cancelled).`,
  'BOOK.OLDER': ({ book, program }) =>
    `The program was updated (version ${program}) but the book is still at version ${book}, so nothing was written. Replies of the agencies stay in their forms; none is lost. What to do: the administrator opens ${setUp} to upgrade, waits until it is done, then try again.`,
  'BOOK.NEWER': ({ book, program }) =>
    `The book is at version ${book}, newer than the program that runs (version ${program}), so nothing is written. What to do: the administrator deploys the latest program (npm run deploy), then try again.`,
  'BOOK.STEP_FAILED': ({ to, stands, step, why }) =>
    `The book could not be upgraded to version ${to} (${step}) Reason: ${why} The book is still at version ${stands}; the steps before are done and kept. What to do: mend what is named above, then open ${setUp} again; this step goes on and writes nothing twice.`,
  'REPAIR.CHANGED': () =>
    `The book is not as it was when the places to mend were shown, so nothing was mended. To mend it: close this dialog, run ${menu.title} › ${menu.checkBook} again and choose again.`,
  'SHEET.MISSING': ({ sheet }) =>
    `The sheet “${sheet}” is gone, perhaps deleted. To mend it: restore it from File › Version history, or choose ${setUp} to make it anew, empty.`,
  'SHEET.IDS_MISSING': ({ sheet }) =>
    `The sheet “${sheet}” has lost row 1 (hidden, it holds the column ids). To mend it: undo the deletion, or choose ${setUp} to write the ids again over their labels.`,
  'SHEET.HEAD_MISSING': ({ sheet }) =>
    `The sheet “${sheet}” has lost its row of column ids (row 1) and its row of labels (row 2), so its columns cannot be told apart. To mend it: undo the deletion, or restore it from File › Version history.`,
  'SHEET.LABEL_MISSING': ({ sheet, column, found }) =>
    `The sheet “${sheet}” has lost its column ids in row 1, and no label “${column}” tells which column that is (found: ${list(found)}). To mend it: undo the deletion, or write the label “${column}” over its column again (row 2) and choose ${setUp}`,
  'SHEET.COLUMN_MISSING': ({ sheet, column, found }) =>
    found.includes(column)
      ? `Sheet “${sheet}”: the id of the column “${column}” in row 1 (hidden) was cleared or changed. To mend it: choose ${setUp} to write the id again over its label.`
      : `The column “${column}” is missing in the sheet “${sheet}” (found: ${list(found)}). To mend it: undo the deletion, or choose ${setUp} to add the column again, empty.`,
  'SHEET.COLUMN_TWICE': ({ sheet, column, letters }) =>
    `The sheet “${sheet}” has two columns with the id of “${column}” (${letters.join(' and ')}). To mend it: show row 1, clear the id of the one that is too many, and hide row 1 again.`,
  'SHEET.KEY_MISSING': ({ sheet, cell, row, column }) =>
    `Sheet “${sheet}”, cell ${cell}: row ${row} has content but its “${column}” is empty. To mend it: fill in the id in ${cell}, or delete row ${row}.`,
  'SHEET.KEY_TWICE': ({ sheet, column, key, rows }) =>
    `Sheet “${sheet}”: the column “${column}” has “${key}” in several rows (${list(rows)}). To mend it: keep one row, delete the others or give them another id.`,
  'SHEET.ROW_GONE': ({ sheet, key }) =>
    `Sheet “${sheet}”: the row with the id “${key}” is gone. To mend it: undo its deletion and try again.`,
  'CELL.NOT_A_DAY': ({ sheet, cell, column, found }) =>
    `Sheet “${sheet}”, cell ${cell} (column “${column}”): “${found}” is not a day that exists. To mend it: enter a day like 23/8/2021.`,
  'CELL.NOT_A_MOMENT': ({ sheet, cell, column, found }) =>
    `Sheet “${sheet}”, cell ${cell} (column “${column}”): “${found}” is not a day and time that exists. To mend it: enter one like 23/8/2021 17:00.`,
  'CELL.NOT_A_NUMBER': ({ sheet, cell, column, found }) =>
    `Sheet “${sheet}”, cell ${cell} (column “${column}”): “${found}” is not a number. To mend it: enter a number, such as 7.`,
  'CELL.NOT_IN_LIST': ({ sheet, cell, column, found, allowed }) =>
    `Sheet “${sheet}”, cell ${cell} (column “${column}”): “${found}” is not in the list. To mend it: choose one of: ${allowed.join('; ')}.`,
  'CELL.TOO_LONG': ({ column, length, limit }) =>
    `The text for the column “${column}” has ${length} characters, over the ${limit} of one cell. To mend it: split it.`,
  'CONFIG.MISSING': ({ key }, book) =>
    `Sheet “${book.tab('config')}”: the setting “${key}” has no value. To mend it: fill in its “${book.column('config', 'value')}” and try again.`,
  'CONFIG.BAD': ({ key, found, expected }, book) =>
    `Sheet “${book.tab('config')}”, setting “${key}”: the value “${found}” cannot be used. To mend it: enter ${shape(expected)}.`,
} satisfies Partial<ProblemSentences>;
