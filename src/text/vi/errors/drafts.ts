// What stands against a version of a file, its checks, a comparison. Vietnamese.

import type { DraftField } from '../../../domain/problems/drafts.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { draftsDialog } from '../dialogs/drafts.ts';
import { menu } from '../menu.ts';
import { drafts } from '../reports/drafts.ts';

/** What each question of the dialog is called on the screen. */
export const draftFields: Record<DraftField, string> = {
  draftCheck: draftsDialog.act,
  otherDraft: draftsDialog.other,
  draftLink: draftsDialog.link,
};

const outline = `${menu.title} › ${menu.papers} › ${menu.outline}`;

export const draftErrors = {
  'DRAFT.NOT_CURRENT': ({ draft }) =>
    `${draft} không còn là bản hiện hành nên không ghi gì. Cách sửa: chọn bản hiện hành của tài liệu đó.`,
  'DRAFT.NOBODY': ({ draft }) =>
    `Không biết tài khoản nào đang mở sổ nên chưa ghi kiểm tra, duyệt ${draft}. Cách sửa: đăng nhập tài khoản của mình rồi làm lại.`,
  'DRAFT.NOT_CHECKED': ({ draft, missing }) =>
    `Chưa duyệt được ${draft}: chưa ghi ${missing.map((one) => drafts.checks[one]).join(', ')} cho lời văn hiện tại. Cách sửa: người phụ trách ghi kiểm tra trước, rồi duyệt.`,
  'DRAFT.NO_WORDING': ({ draft }) =>
    `Sổ chưa có lời văn của ${draft} nên không so sánh được. Cách sửa: mở ${outline} và đọc tệp của bản đó.`,
  'DRAFT.NOT_ALIKE': ({ draft, other }) =>
    `${draft} và ${other} không phải là hai lần dự thảo của một tài liệu. Cách sửa: chọn hai lần khác nhau của cùng một tài liệu.`,
  'DRAFT.NO_LINK': ({ found }) =>
    `“${found}” không phải là một liên kết. Cách sửa: dán liên kết bắt đầu bằng https:// hoặc để trống.`,
} satisfies Partial<ProblemSentences>;
