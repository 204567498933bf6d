// What a person reads when something cannot go on: what, where, and what to do. English.

import type { ProblemSentences } from '../vi/errors.ts';

const list = (items: readonly (string | number)[]): string => items.join(', ');

export const errors: ProblemSentences = {
  'BOOK.NOT_SET_UP': () =>
    'The book is not set up yet. Choose Sổ Đề án › Set up the book from the plan… and try again.',
  'BOOK.IS_A_COPY': () =>
    'This file is a copy of another book: sending and taking in are switched off so that nothing goes out by mistake. To use it as a book of its own, choose Sổ Đề án › Set up the book from the plan…',
  'BOOK.ZONE': ({ found, expected }) =>
    `The time zone of the spreadsheet is "${found}", expected "${expected}". Change it in File › Settings.`,
  'SHEET.MISSING': ({ sheet }) =>
    `The sheet "${sheet}" is gone (perhaps deleted). Restore it from File › Version history, or run Sổ Đề án › Set up the book from the plan… to make it anew, empty.`,
  'SHEET.IDS_MISSING': ({ sheet }) =>
    `The sheet "${sheet}" has lost row 1 (hidden, it holds the column ids). Undo the deletion, or run Sổ Đề án › Set up the book from the plan… to repair it.`,
  'SHEET.COLUMN_MISSING': ({ sheet, column, found }) =>
    `The column "${column}" is missing in the sheet "${sheet}" (found: ${list(found)}). Undo the deletion, or run Sổ Đề án › Set up the book from the plan… to add it again.`,
  'SHEET.COLUMN_TWICE': ({ sheet, column }) =>
    `The column "${column}" stands twice in the sheet "${sheet}". Clear the id in row 1 (hidden) of the one that is too many.`,
  'SHEET.KEY_MISSING': ({ sheet, row, column }) =>
    `Sheet "${sheet}", row ${row}: there is content but the cell "${column}" is empty. Fill in the id or delete the row.`,
  'SHEET.KEY_TWICE': ({ sheet, key, rows }) =>
    `Sheet "${sheet}": the id "${key}" stands in several rows (${list(rows)}). Keep one.`,
  'SHEET.ROW_GONE': ({ sheet, key }) =>
    `Sheet "${sheet}": the row with the id "${key}" is gone. Undo its deletion and try again.`,
  'CELL.NOT_A_DAY': ({ sheet, row, column, found }) =>
    `Sheet "${sheet}", row ${row}, column "${column}": expected a day like 23/8/2021, got "${found}".`,
  'CELL.NOT_A_MOMENT': ({ sheet, row, column, found }) =>
    `Sheet "${sheet}", row ${row}, column "${column}": expected a day and time like 23/8/2021 17:00, got "${found}".`,
  'CELL.NOT_A_NUMBER': ({ sheet, row, column, found }) =>
    `Sheet "${sheet}", row ${row}, column "${column}": expected a number, got "${found}".`,
  'CELL.NOT_IN_LIST': ({ sheet, row, column, found, allowed }) =>
    `Sheet "${sheet}", row ${row}, column "${column}": expected one of ${list(allowed)}, got "${found}".`,
  'CONFIG.MISSING': ({ key }) =>
    `The sheet Cấu hình (settings) has no value for "${key}". Fill it in and try again.`,
  'CONFIG.BAD': ({ key, found, expected }) =>
    `The sheet Cấu hình (settings), key "${key}": expected ${expected}, got "${found}".`,
  'ROUND.UNKNOWN': ({ round }) =>
    `There is no round "${round}" in the sheet of rounds. Check its id column.`,
  'ROUND.ALREADY_OPEN': ({ round, openedAt }) =>
    `Round ${round} was opened at ${openedAt}. No further form, request or mail was made.`,
  'ROUND.WRONG_STATE': ({ round, state, needed }) =>
    `Round ${round} is "${state}"; this needs "${needed}".`,
  'ROUND.NO_BODIES': ({ round, groups }) =>
    `Round ${round} has nobody to ask (groups: ${groups}). Check the round's groups and the group of each body.`,
  'ROUND.NO_PERIOD': ({ round }) =>
    `Round ${round} has no reply period. Enter a number of days (a whole number from 1 to 90).`,
  'ROUND.SEND_DAY_PAST': ({ round, day }) =>
    `The send day of round ${round} (${day}) is past. Choose today or a later day.`,
  'ROUND.DUE_PAST': ({ round, due }) =>
    `The deadline of round ${round} (${due}) is past. Choose a longer period.`,
  'ROUND.NO_FORM': ({ round }) =>
    `Round ${round} has no form yet. Open it again from Sổ Đề án › Open a round…: what was done is kept.`,
  'ROUND.MAIL_UNKNOWN': ({ round, count }) =>
    `Round ${round} has ${count} mails that may or may not have left. Look in the Sent folder and set their state in the mail queue.`,
  'FORM.NOT_PUBLISHED': ({ round }) =>
    `The form of round ${round} does not accept answers yet, so no mail was sent. Open the form, press Publish, and try again.`,
  'FORM.LINK_UNCONFIRMED': ({ round }) =>
    `Nobody has confirmed that the form of round ${round} opens without signing in. Choose Sổ Đề án › Open a round…, pick round ${round}, try the link in a private window and confirm.`,
  'BODY.UNKNOWN': ({ body }) =>
    `There is no body with the id "${body}" in the sheet of bodies. Check the id, or add the body.`,
  'BODY.NOT_INVITED': ({ body, round }) =>
    `The body "${body}" was not asked in round ${round}. Choose the right round or body.`,
  'BODY.NO_ADDRESS': ({ body, row }) =>
    `The body "${body}" has no e-mail address. Fill it in (sheet of bodies, row ${row}), or ask by letter.`,
  'BODY.BAD_ADDRESS': ({ body, address, row }) =>
    `"${address}", the address of "${body}", is not an e-mail address. Correct it (sheet of bodies, row ${row}).`,
  'REPLY.NO_POSITION': ({ body }) => `Choose the general position of "${body}".`,
  'REPLY.COMMENTS_NEEDED': ({ body, position }) =>
    `"${body}" answered "${position}", which needs at least one comment.`,
  'REPLY.COMMENTS_FORBIDDEN': ({ body, position, count }) =>
    `"${body}" answered "${position}" but has ${count} comments. Choose "Agrees, with comments" or remove them.`,
  'REPLY.ALREADY': ({ body, round, at }) =>
    `"${body}" has already answered in round ${round} (${at}). To replace that answer, tick "Replace the earlier reply".`,
  'INPUT.NOT_A_DAY': ({ field, found }) =>
    `"${field}": expected a day like 23/8/2021, got "${found}".`,
  'INPUT.MISSING': ({ field }) => `"${field}" is missing.`,
  'INPUT.TOO_LONG': ({ field, length, limit }) =>
    `"${field}" has ${length} characters, over the ${limit} of one cell. Split it.`,
  'COMMENTS.NONE': ({ round }) =>
    `Round ${round} has no comments in the log yet. Choose Sổ Đề án › Take in replies first.`,
  'COMMENTS.NOT_RECONCILED': ({ round, found }) =>
    `The figures of round ${round} do not add up, so nothing was made: ${found}. Correct the rows named and try again.`,
  BUSY: () =>
    'Another command is running on this book. Nothing was changed; please try again in a minute.',
  PLATFORM: ({ what }) =>
    `Google reported an error: "${what}". What was done is kept; run the command again to go on.`,
};
