// What stands against extending a round, moving it on or carrying its comments over. Vietnamese.

import { proseDay, proseMoment } from '../../../domain/calendar/print.ts';
import type { StepField } from '../../../domain/problems/steps.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { roundSteps } from '../dialogs/round-steps.ts';
import { enums } from '../enums.ts';
import { menu } from '../menu.ts';

/** What each question of the dialog is called on the screen. */
export const stepFields: Record<StepField, string> = {
  step: roundSteps.step,
  stepReason: roundSteps.reason,
  newDay: roundSteps.newDay,
  laterRound: roundSteps.laterRound,
  carried: roundSteps.carried,
};

const steps = `${menu.title} › ${menu.roundSteps}`;
const state = (id: keyof typeof enums.roundStatus): string => `“${enums.roundStatus[id]}”`;

export const stepErrors = {
  'ROUND.NO_WAY': ({ round, from, to }) =>
    `Đợt ${round} đang ở bước ${state(from)}, không chuyển thẳng sang ${state(to)} được. Cách sửa: mở lại ${steps} để xem các bước có thể chuyển.`,
  'ROUND.NOT_READY': ({ round, state: to, found }) =>
    `Đợt ${round} chưa thể chuyển sang ${state(to)}: ${found.join(' ')}`,
  'ROUND.NOTHING_DUE': ({ round }, book) =>
    `Đợt ${round} không có hạn trả lời để gia hạn. Cách sửa: chọn đợt khác; nếu là đợt lấy ý kiến bằng văn bản, xem lại cột “${book.column('rounds', 'dueAt')}” trong trang “${book.tab('rounds')}”.`,
  'ROUND.FORM_GONE': ({ round }) =>
    `Biểu mẫu của đợt ${round} đã bị xóa hoặc sổ không còn quyền mở, nên không mở lại đợt được. Cách sửa: khôi phục biểu mẫu trong Thùng rác của Google Drive rồi làm lại, hoặc giữ đợt đã đóng và nhập trả lời đến sau bằng ${menu.title} › ${menu.enterReply}`,
  'EXTENSION.NOT_LATER': ({ round, found, than }) =>
    `Hạn mới của đợt ${round} (${proseMoment(found)}) không muộn hơn ${proseMoment(than)}. Cách sửa: chọn một ngày sau đó.`,
  'EXTENSION.FAR': ({ round, found, latest }) =>
    `Hạn mới của đợt ${round} (${proseDay(found)}) quá xa. Cách sửa: kiểm tra tháng, năm; chọn ngày không muộn hơn ${proseDay(latest)}.`,
  'CARRY.NOT_YET': ({ round, state: at }) =>
    `Đợt ${round} đang ở bước ${state(at)}; ý kiến chưa thống nhất chỉ được chuyển sang đợt sau khi đợt đã ${state('TRINH')} hoặc ${state('KHOA')}. Cách sửa: chuyển bước đợt ${round} trước.`,
  'CARRY.NOT_LATER': ({ round, later }) =>
    `Không chuyển ý kiến của đợt ${round} sang đợt “${later}” được: đó không phải là đợt sau, hoặc đợt đó đã trình lãnh đạo. Cách sửa: chọn một đợt sau chưa trình.`,
  'CARRY.NOT_PROPOSED': ({ round, comments }) =>
    `Ý kiến ${comments.join(', ')} không thuộc các ý kiến chưa thống nhất của đợt ${round}; chưa chuyển ý kiến nào. Cách sửa: đóng hộp thoại, mở lại ${steps} rồi chọn lại.`,
} satisfies Partial<ProblemSentences>;
