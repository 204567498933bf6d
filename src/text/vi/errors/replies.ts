// What cannot be done with a waiting reply, a pasted letter or a pasted table. Vietnamese.

import { proseMoment } from '../../../domain/calendar/print.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { dialogs } from '../dialogs.ts';
import { menu } from '../menu.ts';

const tray = `${menu.title} › ${menu.tray}`;

export const replyErrors = {
  'REPLY.UNKNOWN': ({ reply }, book) =>
    `Không có câu trả lời “${reply}” trong trang “${book.tab('replies')}”. Cách sửa: đóng hộp thoại, mở lại ${tray}`,
  'REPLY.SETTLED': ({ reply, by, at }) =>
    `Câu trả lời ${reply} đã được xử lý${by === '' ? '' : ` (${by}${at === null ? '' : `, ${proseMoment(at)}`})`}; chưa ghi thêm gì. Cách sửa: mở lại ${tray} để xem việc còn lại.`,
  'REPLY.ROUND_LOCKED': ({ round }) =>
    `Đợt ${round} đã khóa nên không ghi thêm trả lời. Cách sửa: đưa đợt về bước trước, ghi rõ lý do, rồi thực hiện lại.`,
  'REPLY.NO_SUCH_REQUEST': ({ reply, request, round }, book) =>
    `Trang “${book.tab('replies')}”, ${reply}: cột “${book.column('replies', 'matchedRequestId')}” ghi “${request}”, nhưng đợt ${round} không có phiếu nào như vậy. Cách sửa: ghi đúng mã phiếu (dạng PH-${round}-STC), xóa ô này, hoặc chọn tại ${tray}`,
  'REPLY.POSITION_NEEDED': ({ reply }) =>
    `Câu trả lời ${reply} không đọc được ý kiến chung. Cách sửa: chọn “${dialogs.tray.page.position}” tại ${tray}`,
  'REPLY.REASON_NEEDED': ({ reply }) =>
    `Chưa ghi lý do không tính câu trả lời ${reply}. Cách sửa: ghi ở ô “${dialogs.tray.page.reason}” rồi bấm lại.`,
  'REPLY.LETTER_REPEATED': ({ number, documents }, book) =>
    `Văn bản “${number}” đã có trong trang “${book.tab('documents')}” (${documents.join(', ')}); chưa ghi thêm gì. Cách sửa: kiểm tra số, ký hiệu và ngày; nếu đúng là một văn bản khác, đánh dấu “${dialogs.enterReply.repeated}”.`,
  'LETTER.EMPTY': () =>
    `Chưa có nội dung để tách. Cách sửa: dán toàn văn của văn bản trả lời vào ô “${dialogs.enterReply.letter}”.`,
  'TABLE.EMPTY': () =>
    'Chưa đọc được bảng nào trong nội dung đã dán. Cách sửa: trong Word hoặc Excel, chọn cả bảng, sao chép rồi dán lại.',
  'TABLE.NO_CONTENT': () =>
    `Chưa có cột nào là “${dialogs.enterReply.content}”. Cách sửa: chọn nghĩa của cột ở hàng đầu bảng xem trước.`,
  'TABLE.TOO_LARGE': ({ rows, columns, mostRows, mostColumns }) =>
    `Bảng có ${rows} hàng, ${columns} cột; sổ đọc nhiều nhất ${mostRows} hàng, ${mostColumns} cột một lần, nên chưa nhận hàng nào. Cách sửa: dán từng phần của bảng, bỏ các cột không phải ý kiến.`,
} satisfies Partial<ProblemSentences>;
