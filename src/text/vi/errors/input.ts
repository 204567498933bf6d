// What was entered into a dialog and cannot be used. Vietnamese.

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
    `Ô “${names[field]}”: “${found}” không phải là một ngày có thật. Cách sửa: nhập ngày theo dạng 23/8/2021.`,
  'INPUT.NOT_A_NUMBER': ({ field, found }) =>
    `Ô “${names[field]}”: “${found}” không phải là số. Cách sửa: nhập một số nguyên, ví dụ 7.`,
  'INPUT.NOT_IN_LIST': ({ field, found }) =>
    `Ô “${names[field]}”: “${found}” không có trong danh sách. Cách sửa: chọn một giá trị trong danh sách của ô này.`,
  'INPUT.MISSING': ({ field }) =>
    `Ô “${names[field]}” chưa có nội dung. Cách sửa: nhập hoặc chọn nội dung rồi thực hiện lại.`,
  'INPUT.TOO_LONG': ({ field, length, limit }) =>
    `Ô “${names[field]}” dài ${length} ký tự, quá giới hạn ${limit} ký tự của một ô. Cách sửa: tách thành nhiều nội dung.`,
  'INPUT.SHAPE': () =>
    'Hộp thoại gửi nội dung mà sổ không đọc được; chưa có gì được thay đổi. Cách sửa: đóng hộp thoại, tải lại trang tính rồi thực hiện lại.',
} satisfies Partial<ProblemSentences>;
