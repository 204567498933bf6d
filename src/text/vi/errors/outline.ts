// What stands against taking in the outline of a draft. Vietnamese.

import type { OutlineField } from '../../../domain/problems/outline.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { outlineDialog } from '../dialogs/outline.ts';

/** What each question of the dialog is called on the screen. */
export const outlineFields: Record<OutlineField, string> = {
  draft: outlineDialog.draft,
  outline: outlineDialog.pasted,
};

const figure = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

export const outlineErrors = {
  'OUTLINE.NO_CLAUSE': () =>
    'Không đọc được mục nào trong văn bản. Cách sửa: chọn tệp Word của bản dự thảo, hoặc dán toàn văn có số mục (Phần, Chương, Mục, Điều, I., 1., a)…).',
  'OUTLINE.TOO_LARGE': ({ clauses, letters, mostClauses, mostLetters }) =>
    `Văn bản có ${figure(clauses)} mục, ${figure(letters)} ký tự; sổ nhận nhiều nhất ${figure(mostClauses)} mục, ${figure(mostLetters)} ký tự một lần. Cách sửa: kiểm tra đã chọn đúng tệp; bỏ các phụ lục số liệu ra khỏi tệp rồi đọc lại.`,
  'DRAFT.UNKNOWN': ({ draft }, book) =>
    `Không có bản dự thảo “${draft}” trong trang “${book.tab('drafts')}”, hoặc dòng đó chưa chọn “${book.column('drafts', 'part')}”. Cách sửa: chọn bản khác, hoặc điền dòng đó rồi mở lại hộp thoại.`,
  'DRAFT.SECRET': ({ draft }, book) =>
    `Bản dự thảo ${draft} có độ mật: lời văn không được đưa vào sổ. Cách sửa: quản lý bản này theo chế độ văn bản mật; nếu ghi nhầm, sửa cột “${book.column('drafts', 'secrecy')}” trong trang “${book.tab('drafts')}”.`,
} satisfies Partial<ProblemSentences>;
