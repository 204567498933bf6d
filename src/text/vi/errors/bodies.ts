// What stands against taking in, confirming or contacting bodies, and against numbering a letter. Vietnamese.

import { proseDay } from '../../../domain/calendar/print.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { enums } from '../enums.ts';

export const bodyErrors = {
  'IMPORT.TOO_MANY': ({ found, limit }) =>
    `Danh sách có ${found} dòng, quá ${limit} dòng của một lần dán. Cách sửa: chia thành nhiều phần và dán từng phần.`,
  'IMPORT.NO_NAMES': () =>
    'Chưa biết cột nào là tên cơ quan. Cách sửa: chọn “Tên chính thức” cho một cột, hoặc thêm hàng đầu có chữ “Tên cơ quan” rồi xem trước lại.',
  'IMPORT.NOTHING': () =>
    'Chưa chọn dòng nào để ghi. Cách sửa: đánh dấu các dòng cần ghi rồi thực hiện lại.',
  'IMPORT.CHANGED': ({ lines }) =>
    `Danh bạ hoặc danh sách đã thay đổi sau khi xem trước (dòng ${lines.join(', ')}); chưa có gì được ghi. Cách sửa: bấm “Xem trước”, kiểm tra lại rồi ghi.`,
  'CONFIRM.NOTHING': () =>
    'Chưa chọn cơ quan nào để xác nhận. Cách sửa: đánh dấu các cơ quan đã kiểm tra rồi thực hiện lại.',
  'CONFIRM.NO_ADDRESS': ({ body, row }, book) =>
    `“${body}” chưa có email dùng được nên chưa xác nhận được. Cách sửa: điền cột “${book.column('bodies', 'email')}” trong trang “${book.tab('bodies')}”, hàng ${row}, hoặc đánh dấu “Chỉ gửi giấy”.`,
  'LETTER.UNKNOWN': ({ letter }, book) =>
    `Không có văn bản đi “${letter}” trong trang “${book.tab('documents')}”. Cách sửa: đóng hộp thoại này, mở lại và chọn công văn.`,
  'LETTER.NO_NUMBER': ({ found }) =>
    `“${found}” không có số đứng trước ký hiệu. Cách sửa: nhập số và ký hiệu như trên công văn, ví dụ 345/SKHCN-QLCN.`,
  'ROUND.SECRET_DRAFTS': ({ round, drafts }, book) =>
    `Đợt ${round} có tài liệu mật: ${drafts.join('; ')}. Tài liệu mật không được gửi qua thư và biểu mẫu; chưa có gì được tạo. Cách sửa: bỏ tài liệu này khỏi cột “${book.column('rounds', 'parts')}” trong trang “${book.tab('rounds')}”, hoặc chọn “${enums.mode.CONG_VAN}” ở cột “${book.column('rounds', 'mode')}” để lấy ý kiến bằng công văn giấy.`,
  'CONTACT.BAD_PHONE': ({ found }) =>
    `“${found}” không phải là số điện thoại. Cách sửa: nhập đủ số, ví dụ 0204.3854.123, hoặc để trống.`,
  'CONTACT.PROMISED_PAST': ({ day, today }) =>
    `Ngày hẹn trả lời ${proseDay(day)} đã qua (hôm nay ${proseDay(today)}). Cách sửa: nhập ngày hẹn từ hôm nay trở đi, hoặc để trống.`,
} satisfies Partial<ProblemSentences>;
