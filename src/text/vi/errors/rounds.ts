// What stands against opening, closing, answering or printing a round. Vietnamese.

import { proseDay, proseMoment } from '../../../domain/calendar/print.ts';
import { readList } from '../../../domain/rounds/asked-cell.ts';
import { LONGEST_REPLY_PERIOD } from '../../../domain/rounds/may-open.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { dialogs } from '../dialogs.ts';
import { enums } from '../enums.ts';
import { menu } from '../menu.ts';

const item = (name: keyof typeof menu): string => `${menu.title} › ${menu[name]}`;

/** “Sở, ngành; Ban”: the groups of a cell by their labels, single bodies by their ids. */
function groupNames(cell: string): string {
  const labels: Readonly<Record<string, string>> = enums.bodyGroup;
  const names = readList(cell).map((word) => labels[word] ?? word);
  return names.length === 0 ? 'để trống' : names.join('; ');
}

export const roundErrors = {
  'ROUND.UNKNOWN': ({ round }, book) =>
    `Không có đợt “${round}” trong trang “${book.tab('rounds')}”. Cách sửa: xem cột “${book.column('rounds', 'roundId')}”, đóng hộp thoại này rồi mở lại để chọn đợt.`,
  'ROUND.ALREADY_OPEN': ({ round, openedAt }) =>
    `Đợt ${round} đã được mở${openedAt === null ? '' : ` lúc ${proseMoment(openedAt)}`}. Không tạo thêm biểu mẫu, phiếu hay thư nào. Việc làm tiếp: mở ${item('openRound')}, chọn đợt ${round} để thử liên kết, hoặc ${item('sendDue')}.`,
  'ROUND.WRONG_STATE': ({ round, state, needed }, book) =>
    `Đợt ${round} đang ở trạng thái “${enums.roundStatus[state]}”; việc này cần trạng thái “${enums.roundStatus[needed]}”. Cách sửa: chọn đợt khác, hoặc xem lại cột “${book.column('rounds', 'status')}” của đợt ${round} trong trang “${book.tab('rounds')}”.`,
  'ROUND.NOT_OPENED': ({ round }) =>
    `Đợt ${round} chưa được mở nên chưa có nội dung để thực hiện. Cách sửa: mở đợt bằng ${item('openRound')}`,
  'ROUND.NO_BODIES': ({ round, groups }, book) =>
    `Đợt ${round} không có cơ quan nào để gửi (nhóm nhận: ${groupNames(groups)}). Cách sửa: xem cột “${book.column('rounds', 'groups')}” trong trang “${book.tab('rounds')}” và cột “${book.column('bodies', 'group')}” trong trang “${book.tab('bodies')}”.`,
  'ROUND.ASKS_UNKNOWN': ({ round, row, found }, book) =>
    `Trang “${book.tab('rounds')}”, hàng ${row} (đợt ${round}), cột “${book.column('rounds', 'groups')}”: ${found.map((word) => `“${word}”`).join(', ')} không phải là nhóm và cũng không phải là mã cơ quan trong trang “${book.tab('bodies')}”. Cách sửa: sửa lại ô này, hoặc thêm cơ quan vào trang “${book.tab('bodies')}”.`,
  'ROUND.NO_PERIOD': ({ round, found }) =>
    `${found === null ? `Đợt ${round} chưa có thời hạn trả lời` : `Thời hạn trả lời của đợt ${round} là ${String(found).replace('.', ',')}, không dùng được`}. Cách sửa: nhập một số nguyên từ 1 đến ${LONGEST_REPLY_PERIOD} và chọn đơn vị tính.`,
  'ROUND.SEND_DAY_PAST': ({ round, day }) =>
    `Ngày gửi của đợt ${round} (${proseDay(day)}) đã qua. Cách sửa: chọn hôm nay hoặc một ngày sau.`,
  'ROUND.SEND_DAY_FAR': ({ round, day, latest }) =>
    `Ngày gửi của đợt ${round} (${proseDay(day)}) cách hôm nay quá một năm. Cách sửa: kiểm tra năm; chọn ngày không muộn hơn ${proseDay(latest)}.`,
  'ROUND.DUE_PAST': ({ round, due }) =>
    `Hạn trả lời của đợt ${round} (${proseMoment(due)}) đã qua. Cách sửa: chọn ngày gửi muộn hơn hoặc thời hạn dài hơn.`,
  'ROUND.NO_FORM': ({ round }) =>
    `Đợt ${round} chưa có biểu mẫu nên chưa thể xác nhận liên kết. Cách sửa: mở đợt bằng ${item('openRound')} Phần đã làm được giữ nguyên.`,
  'FORM.NOT_PUBLISHED': ({ round }) =>
    `Biểu mẫu của đợt ${round} chưa nhận câu trả lời, nên chưa có thư nào được gửi. Cách sửa: mở biểu mẫu, bấm Xuất bản, rồi thực hiện lại.`,
  'BODY.UNKNOWN': ({ body }, book) =>
    `Không có cơ quan mang mã “${body}” trong trang “${book.tab('bodies')}”. Cách sửa: xem cột “${book.column('bodies', 'bodyId')}”, hoặc thêm cơ quan này.`,
  'BODY.NOT_INVITED': ({ body, round }) =>
    `Cơ quan “${body}” không có phiếu trong đợt ${round}. Cách sửa: chọn đúng đợt hoặc đúng cơ quan.`,
  'BODY.BAD_ADDRESS': ({ body, address, row }, book) =>
    `Địa chỉ “${address}” của cơ quan “${body}” không đúng dạng email nên không gửi thư đến được. Cách sửa: sửa cột “${book.column('bodies', 'email')}” hoặc “${book.column('bodies', 'ccEmail')}” trong trang “${book.tab('bodies')}”, hàng ${row}; mỗi ô một địa chỉ, không dấu.`,
  'REPLY.NO_POSITION': ({ body }) =>
    `Chưa chọn ý kiến chung của “${body}”. Cách sửa: chọn ở ô “${dialogs.enterReply.position}”.`,
  'REPLY.COMMENTS_NEEDED': ({ body, position }) =>
    `“${body}” trả lời “${enums.position[position]}” nhưng chưa có nội dung góp ý nào. Cách sửa: ghi ít nhất một nội dung, hoặc chọn ý kiến chung khác.`,
  'REPLY.COMMENTS_FORBIDDEN': ({ body, position, count }) =>
    `“${body}” trả lời “${enums.position[position]}” nhưng có ${count} nội dung góp ý. Cách sửa: chọn “${enums.position.THONG_NHAT_CO_Y_KIEN}”, hoặc bỏ các nội dung.`,
  'REPLY.ALREADY': ({ body, round, at }) =>
    `“${body}” đã có trả lời trong đợt ${round} (${proseMoment(at)}); chưa ghi thêm gì. Cách sửa: nếu văn bản này thay cho trả lời đó, đánh dấu “${dialogs.enterReply.replaces}”.`,
  'REPLY.DAY_TO_COME': ({ day, today }) =>
    `Ngày nhận ${proseDay(day)} chưa đến (hôm nay là ${proseDay(today)}). Cách sửa: nhập ngày thực tế nhận văn bản.`,
  'COMMENTS.NOT_RECONCILED': ({ round, found }) =>
    `Số liệu của đợt ${round} chưa khớp nên chưa lập văn bản: ${found}. Cách sửa: sửa các hàng nêu trên rồi lập lại.`,
  'COMMENTS.NO_CONCLUSION': ({ round }, book) =>
    `Trang “${book.tab('comments')}” chưa có kết luận nào của cuộc họp đợt ${round}. Cách sửa: nhập kết luận bằng ${item('enterReply')}`,
  'COMMENTS.MERGED_NOWHERE': ({ round, comment, into }, book) =>
    `Trang “${book.tab('comments')}”, ý kiến ${comment}: cột “${book.column('comments', 'duplicateOf')}” ghi “${into}”, nhưng đợt ${round} không có ý kiến nào như vậy để gộp vào. Cách sửa: ghi mã của một ý kiến cùng đợt, không gộp vòng, hoặc để trống.`,
} satisfies Partial<ProblemSentences>;
