// What stands against moving a phase. Vietnamese.

import type { PlanningField } from '../../../domain/problems/planning.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { movePhase } from '../dialogs/move-phase.ts';
import { menu } from '../menu.ts';

/** What each question of the dialog is called on the screen. */
export const planningFields: Record<PlanningField, string> = {
  phase: movePhase.phase,
  moveHow: movePhase.how,
  newStart: movePhase.newStart,
  newEnd: movePhase.newEnd,
  slip: movePhase.slip,
  buffer: movePhase.mode,
  slipReason: movePhase.reason,
};

const dialog = `${menu.title} › ${menu.planning} › ${menu.movePhase}`;

export const planningErrors = {
  'MOVE.UNKNOWN': ({ phase }, book) =>
    `Trang “${book.tab('phases')}” không có giai đoạn “${phase}”. Cách sửa: đóng hộp thoại rồi mở lại ${dialog}`,
  'MOVE.DONE': ({ phase }, book) =>
    `Giai đoạn ${phase} đã hoàn thành nên không dời được. Cách sửa: nếu thực tế chưa xong, xóa ô “${book.column('phases', 'actualEnd')}” và sửa “${book.column('phases', 'status')}” trong trang “${book.tab('phases')}”.`,
  'MOVE.CANCELLED': ({ phase }, book) =>
    `Giai đoạn ${phase} đã hủy nên không dời được. Cách sửa: sửa cột “${book.column('phases', 'status')}” trong trang “${book.tab('phases')}” nếu giai đoạn vẫn thực hiện.`,
  'MOVE.NO_DATES': ({ phase }, book) =>
    `Giai đoạn ${phase} chưa có ngày bắt đầu, kết thúc. Cách sửa: điền cột “${book.column('phases', 'planStart')}” và “${book.column('phases', 'planEnd')}” trong trang “${book.tab('phases')}”.`,
  'MOVE.BEGUN': ({ phase }) =>
    `Giai đoạn ${phase} đã bắt đầu: ngày bắt đầu giữ nguyên. Cách sửa: chỉ đặt ngày kết thúc mới.`,
  'MOVE.REVERSED': ({ phase }) =>
    `Ngày kết thúc mới của giai đoạn ${phase} đứng trước ngày bắt đầu. Cách sửa: chọn lại hai ngày.`,
  'MOVE.NOTHING': ({ phase }) =>
    `Chưa có ngày mới hoặc số ngày lùi cho giai đoạn ${phase}. Cách sửa: nhập một số khác 0 hoặc một ngày.`,
  'MOVE.FAR': ({ phase, most }) =>
    `Giai đoạn ${phase} không dời quá ${most} ngày một lần. Cách sửa: kiểm tra lại số ngày hoặc tháng, năm đã nhập.`,
  'MOVE.CHANGED_SINCE': () =>
    'Kế hoạch đã thay đổi sau khi xem trước, nên chưa ghi gì. Cách sửa: bấm “Xem thay đổi” để xem lại rồi áp dụng.',
  'MOVE.NO_TRIAL': (_params, book) =>
    `Cột “${book.column('phases', 'trialEnd')}” của trang “${book.tab('phases')}” đang trống. Cách sửa: gõ một ngày vào cột này, hoặc bấm “Thử” trong ${dialog}`,
  'UNDO.UNKNOWN': () =>
    `Không tìm thấy lần dời này trong nhật ký. Cách sửa: đóng hộp thoại rồi mở lại ${dialog}`,
  'UNDO.ALREADY': () => 'Lần dời này đã được hoàn lại; kế hoạch không thay đổi thêm.',
  'UNDO.CHANGED': ({ phase, column, expected, found }) =>
    `Chưa hoàn lại được: ô “${column}” của ${phase} đã được sửa sau lần dời đó (lần dời ghi ${expected}, nay là ${found}). Cách sửa: hoàn lại lần sửa sau trước, hoặc dời giai đoạn bằng tay.`,
} satisfies Partial<ProblemSentences>;
