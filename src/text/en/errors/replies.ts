// What cannot be done with a waiting reply, a pasted letter or a pasted table. English.

import { proseMoment } from '../../../domain/calendar/print.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { dialogs } from '../dialogs.ts';
import { menu } from '../menu.ts';

const tray = `${menu.title} › ${menu.tray}`;

export const replyErrors = {
  'REPLY.UNKNOWN': ({ reply }, book) =>
    `The sheet “${book.tab('replies')}” has no reply “${reply}”. Remedy: close the dialog and open ${tray} again.`,
  'REPLY.SETTLED': ({ reply, by, at }) =>
    `Reply ${reply} was decided already${by === '' ? '' : ` (${by}${at === null ? '' : `, ${proseMoment(at)}`})`}; nothing was written. Remedy: open ${tray} again to see what is left.`,
  'REPLY.ROUND_LOCKED': ({ round }) =>
    `Round ${round} is locked and takes no more replies. Remedy: move it back a step, with the reason, and do this again.`,
  'REPLY.NO_SUCH_REQUEST': ({ reply, request, round }, book) =>
    `Sheet “${book.tab('replies')}”, ${reply}: the column “${book.column('replies', 'matchedRequestId')}” says “${request}”, but round ${round} has no such request. Remedy: write the right id (like PH-${round}-STC), clear the cell, or choose under ${tray}`,
  'REPLY.POSITION_NEEDED': ({ reply }) =>
    `The position of reply ${reply} cannot be read. Remedy: choose “${dialogs.tray.page.position}” under ${tray}`,
  'REPLY.REASON_NEEDED': ({ reply }) =>
    `No reason is given for not counting reply ${reply}. Remedy: write it under “${dialogs.tray.page.reason}” and press again.`,
  'REPLY.LETTER_REPEATED': ({ number, documents }, book) =>
    `Letter “${number}” is in the sheet “${book.tab('documents')}” already (${documents.join(', ')}); nothing was written. Remedy: check number, symbol and date; if it is another letter, tick “${dialogs.enterReply.repeated}”.`,
  'LETTER.EMPTY': () =>
    `There is nothing to split. Remedy: paste the whole text of the letter into “${dialogs.enterReply.letter}”.`,
  'TABLE.EMPTY': () =>
    'No table could be read in what was pasted. Remedy: select the whole table in Word or Excel, copy it and paste again.',
  'TABLE.NO_CONTENT': () =>
    `No column is “${dialogs.enterReply.content}”. Remedy: choose what the column means in the first row of the preview.`,
  'TABLE.TOO_LARGE': ({ rows, columns, mostRows, mostColumns }) =>
    `The table has ${rows} rows and ${columns} columns; the book reads ${mostRows} rows and ${mostColumns} columns at a time, so none was taken. Remedy: paste the table in parts, without the columns that hold no comments.`,
} satisfies Partial<ProblemSentences>;
