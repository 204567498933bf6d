// What was entered into a dialog and cannot be used. English.

import type { InputField } from '../../../domain/problem.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { checkLayout } from '../dialogs/check-layout.ts';
import { dialogs } from '../dialogs.ts';
import { bodyFieldNames } from './body-fields.ts';
import { commentFields } from './comments.ts';
import { decidingFields } from './deciding.ts';
import { draftFields } from './drafts.ts';
import { keepingFields } from './keeping.ts';
import { newBookFields } from './new-book.ts';
import { outlineFields } from './outline.ts';
import { planFieldNames } from './plan-text.ts';
import { planningFields } from './planning.ts';
import { stepFields } from './steps.ts';
import { taskFields } from './tasks.ts';

const { openRound, enterReply, makeDocuments } = dialogs;

/** What each question is called on the screen. */
const names: Record<InputField, string> = {
  ...bodyFieldNames,
  ...commentFields,
  ...keepingFields,
  ...newBookFields,
  ...planFieldNames,
  sendDay: openRound.sendDay,
  period: openRound.period,
  periodUnit: openRound.unit,
  silence: openRound.silence,
  dueDay: openRound.dueDay,
  dueHour: openRound.dueHour,
  urgency: openRound.urgency,
  added: openRound.added,
  body: enterReply.body,
  channel: enterReply.channel,
  docNo: enterReply.docNo,
  docDate: enterReply.docDate,
  receivedDay: enterReply.receivedDay,
  signer: enterReply.signer,
  fileUrl: enterReply.fileUrl,
  position: enterReply.position,
  part: enterReply.part,
  place: enterReply.place,
  content: enterReply.content,
  proposal: enterReply.proposal,
  reason: enterReply.reason,
  letter: enterReply.letter,
  papers: makeDocuments.kinds,
  tableForm: makeDocuments.form,
  ...decidingFields,
  document: checkLayout.document,
  ...planningFields,
  ...stepFields,
  ...outlineFields,
  ...draftFields,
  ...taskFields,
};

export const inputErrors = {
  'INPUT.NOT_A_DAY': ({ field, found }) =>
    `“${names[field]}”: “${found}” is not a day that exists. To mend it: enter a day like 23/8/2021.`,
  'INPUT.NOT_A_NUMBER': ({ field, found }) =>
    `“${names[field]}”: “${found}” is not a number. To mend it: enter a whole number, such as 7.`,
  'INPUT.NOT_IN_LIST': ({ field, found }) =>
    `“${names[field]}”: “${found}” is not in the list. To mend it: choose one of the values offered.`,
  'INPUT.MISSING': ({ field }) =>
    `“${names[field]}” is empty. To mend it: enter or choose something and try again.`,
  'INPUT.TOO_LONG': ({ field, length, limit }) =>
    `“${names[field]}” has ${length} characters, over the ${limit} of one cell. To mend it: split it.`,
  'INPUT.SHAPE': () =>
    'The dialog sent something that the book cannot read; nothing was changed. To mend it: close the dialog, reload the spreadsheet and try again.',
} satisfies Partial<ProblemSentences>;
