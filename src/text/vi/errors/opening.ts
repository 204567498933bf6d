// What stands against the days and hours of an opening. Vietnamese.

import { proseDay } from '../../../domain/calendar/print.ts';
import { LONGEST_REPLY_HOURS } from '../../../domain/rounds/may-open.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { openRound } from '../dialogs/open-round.ts';

export const openingErrors = {
  'ROUND.NO_HOURS': ({ round, found }) =>
    `Thời hạn trả lời của đợt ${round} là ${String(found).replace('.', ',')} giờ, không dùng được. Cách sửa: nhập một số nguyên từ 1 đến ${LONGEST_REPLY_HOURS}; dài hơn thì tính bằng ngày.`,
  'ROUND.DUE_DAY_FAR': ({ round, due, latest }) =>
    `Hạn trả lời của đợt ${round} (${proseDay(due)}) cách ngày gửi quá nửa năm. Cách sửa: kiểm tra năm; chọn ngày không muộn hơn ${proseDay(latest)}.`,
  'ROUND.DUE_BEFORE_SENDING': ({ round, due, sendDay }) =>
    `Hạn trả lời của đợt ${round} (${proseDay(due)}) đến trước ngày gửi (${proseDay(sendDay)}). Cách sửa: chọn hạn sau ngày gửi, hoặc ngày gửi sớm hơn.`,
  'INPUT.NOT_AN_HOUR': ({ found }) =>
    `Ô “${openRound.dueHour}”: “${found}” không phải là giờ. Cách sửa: nhập giờ theo dạng 14:00, hoặc để trống nếu hạn là hết ngày.`,
} satisfies Partial<ProblemSentences>;
