// What stands against taking a pasted plan into the book. Vietnamese.

import type { PlanField } from '../../../domain/problems/plan-text.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { planImport } from '../dialogs/plan-import.ts';

/** What each question is called on the screen. */
export const planFieldNames: Record<PlanField, string> = {
  plan: planImport.pasted,
  phaseTitle: planImport.phaseTitle,
  phaseStart: planImport.start,
  phaseEnd: planImport.end,
  deliverable: planImport.deliverable,
  predecessors: planImport.predecessors,
  roundTitle: planImport.roundTitle,
  memberName: planImport.fullName,
  basisDate: planImport.basisDate,
  settingValue: planImport.value,
};

export const planTextErrors = {
  'PLAN.NOTHING': () =>
    'Chưa chọn dòng nào để ghi. Cách sửa: đánh dấu các dòng cần ghi rồi thực hiện lại.',
  'PLAN.NO_PHASES': () =>
    'Không đọc được giai đoạn nào trong văn bản. Cách sửa: dán cả phần tiến độ, mỗi giai đoạn một dòng có ghi thời gian, ví dụ “- Từ ngày 22/6-01/7/2021: Sưu tầm tài liệu.”.',
  'PLAN.TOO_MANY': ({ found, limit }) =>
    `Văn bản có ${found} dòng giống giai đoạn, quá ${limit} dòng của một kế hoạch. Cách sửa: chỉ dán phần Kế hoạch.`,
  'PLAN.ROUNDS_OPEN': ({ rounds }, book) =>
    `Đợt ${rounds.join(', ')} đã mở: thư và biểu mẫu đã gửi dẫn theo kế hoạch hiện có, nên không nhập thêm giai đoạn bằng cách dán; chưa có gì được ghi. Cách sửa: thêm từng giai đoạn trong trang “${book.tab('phases')}”, hoặc dán kế hoạch vào một sổ mới.`,
  'PLAN.REVERSED': ({ phase }) =>
    `Giai đoạn ${phase} kết thúc trước khi bắt đầu; chưa có gì được ghi. Cách sửa: sửa ô “${planImport.start}” hoặc “${planImport.end}” của dòng này.`,
  'PLAN.ROUND_WITHOUT_PHASE': ({ round, phase }) =>
    `Đợt ${round} thuộc giai đoạn ${phase}, mà giai đoạn này chưa có trong sổ và không được chọn; chưa có gì được ghi. Cách sửa: chọn cả giai đoạn ${phase}, hoặc bỏ chọn đợt ${round}.`,
  'PLAN.CHANGED': ({ ids }) =>
    `Sổ đã thay đổi sau khi đọc kế hoạch (${ids.join(', ')}); chưa có gì được ghi. Cách sửa: bấm “${planImport.again}”, đọc lại kế hoạch rồi ghi.`,
} satisfies Partial<ProblemSentences>;
