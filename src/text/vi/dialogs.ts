// The words of the dialogs. Vietnamese. Functions are called on the server; pages get plain strings.

import { bodies } from './dialogs/bodies.ts';
import { contacts } from './dialogs/contacts.ts';
import { enterReplyDialog } from './dialogs/enter-reply.ts';
import { letterNumber } from './dialogs/letter-number.ts';
import { trayDialog } from './dialogs/tray.ts';

export const dialogs = {
  bodies,
  contacts,
  letterNumber,
  common: {
    cancel: 'Hủy',
    close: 'Đóng',
    working: 'Đang thực hiện…',
    failed: 'Chưa thực hiện được',
    none: 'Không có',
    round: 'Đợt',
    required: 'bắt buộc',
    dayHint: 'ngày/tháng/năm',
    noRounds: 'Không có đợt nào ở trạng thái phù hợp.',
    serverLost: 'Mất kết nối với Google. Đóng hộp thoại này và kiểm tra sổ trước khi làm lại.',
  },
  openRound: {
    title: 'Mở đợt lấy ý kiến',
    intro: 'Xem trước hệ quả; chưa có gì được tạo hay gửi cho đến khi bấm nút cuối cùng.',
    sendDay: 'Ngày gửi',
    period: 'Thời hạn trả lời',
    unit: 'Đơn vị tính',
    silence: 'Khi không trả lời',
    consequence: 'Hệ quả',
    alternatives: 'Nếu chọn thời hạn khác',
    altPeriod: 'Thời hạn',
    altDue: 'Hạn trả lời',
    altLeft: 'Còn lại trong giai đoạn',
    bodies: 'Nơi nhận',
    bodyName: 'Cơ quan',
    bodyAddress: 'Email',
    bodyNote: 'Lưu ý',
    mails: 'Thư sẽ gửi',
    firstMail: 'Thư đầu tiên',
    lastMail: 'Thư cuối cùng',
    confirm: 'Mở đợt',
    done: 'Đã mở đợt',
    checkLink:
      'Trước khi gửi thư: mở liên kết biểu mẫu trong cửa sổ ẩn danh (không đăng nhập). Nếu thấy phiếu góp ý, bấm xác nhận.',
    openForm: 'Mở thử biểu mẫu',
    openLetter: 'Xem công văn',
    confirmLink: 'Tôi đã mở được biểu mẫu mà không cần đăng nhập',
    linkConfirmed: 'Đã xác nhận liên kết.',
    sendNow: 'Gửi thư ngay',
  },
  enterReply: enterReplyDialog,
  closeRound: {
    title: 'Đóng đợt',
    intro:
      'Đóng đợt thì biểu mẫu thôi nhận câu trả lời; trả lời đến sau được nhập bằng văn bản và đánh dấu muộn.',
    confirm: 'Đóng đợt',
    done: 'Đã đóng đợt',
  },
  makeDocuments: {
    title: 'Lập văn bản',
    intro:
      'Mỗi lần lập là một bản mới (lần 1, lần 2…); bản cũ giữ nguyên. Số và ngày để trống cho văn thư.',
    kinds: 'Văn bản cần lập',
    confirm: 'Lập văn bản',
    done: 'Đã lập văn bản',
    open: 'Mở',
  },
  tray: trayDialog,
  report: { title: 'Kết quả' },
};
