// What stands against taking in, confirming or contacting bodies, and against numbering a letter. English.

import { proseDay } from '../../../domain/calendar/print.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { enums } from '../enums.ts';

export const bodyErrors = {
  'IMPORT.TOO_MANY': ({ found, limit }) =>
    `The list has ${found} lines, more than the ${limit} of one paste. To mend it: paste it in parts.`,
  'IMPORT.NO_NAMES': () =>
    'No column is known to hold the names. To mend it: choose “Official name” for a column, or put a head “Body” over it and look again.',
  'IMPORT.NOTHING': () => 'No line is chosen. To mend it: tick the lines to be written and go on.',
  'IMPORT.CHANGED': ({ lines }) =>
    `The directory or the list has changed since the preview (lines ${lines.join(', ')}); nothing was written. To mend it: look again, check, and write.`,
  'CONFIRM.NOTHING': () =>
    'No body is chosen. To mend it: tick the bodies that were checked and go on.',
  'CONFIRM.NO_ADDRESS': ({ body, row }, book) =>
    `“${body}” has no usable e-mail address and cannot be confirmed yet. To mend it: fill in “${book.column('bodies', 'email')}” in the sheet “${book.tab('bodies')}”, row ${row}, or tick “Paper only”.`,
  'LETTER.UNKNOWN': ({ letter }, book) =>
    `There is no outgoing document “${letter}” in the sheet “${book.tab('documents')}”. To mend it: close this dialog, open it again and choose the letter.`,
  'LETTER.NO_NUMBER': ({ found }) =>
    `“${found}” has no number before its symbol. To mend it: type both as on the letter, such as 345/SKHCN-QLCN.`,
  'ROUND.SECRET_DRAFTS': ({ round, drafts }, book) =>
    `Round ${round} includes secret papers: ${drafts.join('; ')}. Secret papers may not go by mail and form; nothing was made. To mend it: take them out of “${book.column('rounds', 'parts')}” in the sheet “${book.tab('rounds')}”, or choose “${enums.mode.CONG_VAN}” in “${book.column('rounds', 'mode')}” and ask by letter on paper.`,
  'CONTACT.BAD_PHONE': ({ found }) =>
    `“${found}” is no telephone number. To mend it: enter the whole number, such as 0204.3854.123, or leave it empty.`,
  'CONTACT.PROMISED_PAST': ({ day, today }) =>
    `The promised day ${proseDay(day)} is past (today is ${proseDay(today)}). To mend it: enter a day from today on, or leave it empty.`,
} satisfies Partial<ProblemSentences>;
