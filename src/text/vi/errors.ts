// What a person reads when something cannot go on: what, where, and what to do. Vietnamese.

import type { ProblemCode, Problems } from '../../domain/problem.ts';

export type ProblemSentences = { [Code in ProblemCode]: (params: Problems[Code]) => string };

const list = (items: readonly (string | number)[]): string => items.join(', ');

export const errors: ProblemSentences = {
  'BOOK.NOT_SET_UP': () =>
    'Sổ chưa được thiết lập. Mở menu Sổ Đề án › Thiết lập sổ từ kế hoạch… rồi thực hiện lại.',
  'BOOK.IS_A_COPY': () =>
    'Tệp này là bản sao của một sổ khác: việc gửi thư và nhận trả lời đã được tắt để không gửi nhầm. Nếu muốn dùng bản sao làm sổ riêng, chạy Sổ Đề án › Thiết lập sổ từ kế hoạch…',
  'BOOK.ZONE': ({ found, expected }) =>
    `Múi giờ của bảng tính là "${found}", cần "${expected}". Sửa tại Tệp › Cài đặt › Múi giờ.`,
  'SHEET.MISSING': ({ sheet }) =>
    `Không tìm thấy trang "${sheet}" (có thể đã bị xóa). Khôi phục bằng Tệp › Nhật ký phiên bản, hoặc chạy Sổ Đề án › Thiết lập sổ từ kế hoạch… để tạo lại trang trống.`,
  'SHEET.IDS_MISSING': ({ sheet }) =>
    `Trang "${sheet}" mất hàng 1 (hàng ẩn chứa mã cột). Hoàn tác thao tác xóa hàng, hoặc chạy Sổ Đề án › Thiết lập sổ từ kế hoạch… để sửa lại.`,
  'SHEET.COLUMN_MISSING': ({ sheet, column, found }) =>
    `Thiếu cột "${column}" trong trang "${sheet}" (đang có: ${list(found)}). Hoàn tác thao tác xóa cột, hoặc chạy Sổ Đề án › Thiết lập sổ từ kế hoạch… để thêm lại.`,
  'SHEET.COLUMN_TWICE': ({ sheet, column }) =>
    `Cột "${column}" có hai lần trong trang "${sheet}". Xóa mã cột ở hàng 1 của cột thừa (hàng 1 đang ẩn).`,
  'SHEET.KEY_MISSING': ({ sheet, row, column }) =>
    `Trang "${sheet}", hàng ${row}: có nội dung nhưng ô "${column}" để trống. Điền mã hoặc xóa cả hàng.`,
  'SHEET.KEY_TWICE': ({ sheet, key, rows }) =>
    `Trang "${sheet}": mã "${key}" có ở nhiều hàng (${list(rows)}). Giữ lại một hàng.`,
  'SHEET.ROW_GONE': ({ sheet, key }) =>
    `Trang "${sheet}": hàng có mã "${key}" không còn. Hoàn tác thao tác xóa hàng rồi thực hiện lại.`,
  'CELL.NOT_A_DAY': ({ sheet, row, column, found }) =>
    `Trang "${sheet}", hàng ${row}, cột "${column}": "${found}" không phải là ngày. Nhập theo dạng 23/8/2021.`,
  'CELL.NOT_A_MOMENT': ({ sheet, row, column, found }) =>
    `Trang "${sheet}", hàng ${row}, cột "${column}": "${found}" không phải là ngày giờ. Nhập theo dạng 23/8/2021 17:00.`,
  'CELL.NOT_A_NUMBER': ({ sheet, row, column, found }) =>
    `Trang "${sheet}", hàng ${row}, cột "${column}": "${found}" không phải là số.`,
  'CELL.NOT_IN_LIST': ({ sheet, row, column, found, allowed }) =>
    `Trang "${sheet}", hàng ${row}, cột "${column}": "${found}" không có trong danh mục. Chọn một trong: ${list(allowed)}.`,
  'CONFIG.MISSING': ({ key }) =>
    `Trang Cấu hình thiếu giá trị của khóa "${key}". Điền giá trị ở cột Giá trị rồi thực hiện lại.`,
  'CONFIG.BAD': ({ key, found, expected }) =>
    `Trang Cấu hình, khóa "${key}": giá trị "${found}" không dùng được; cần ${expected}.`,
  'ROUND.UNKNOWN': ({ round }) =>
    `Không có đợt "${round}" trong trang Đợt lấy ý kiến. Kiểm tra cột Mã đợt.`,
  'ROUND.ALREADY_OPEN': ({ round, openedAt }) =>
    `Đợt ${round} đã được mở lúc ${openedAt}. Không tạo thêm biểu mẫu, phiếu hay thư nào.`,
  'ROUND.WRONG_STATE': ({ round, state, needed }) =>
    `Đợt ${round} đang ở trạng thái "${state}"; việc này cần trạng thái "${needed}".`,
  'ROUND.NO_BODIES': ({ round, groups }) =>
    `Đợt ${round} không có cơ quan nào để gửi (nhóm nhận: ${groups}). Kiểm tra cột Nhóm nhận của đợt và cột Nhóm trong trang Cơ quan.`,
  'ROUND.NO_PERIOD': ({ round }) =>
    `Đợt ${round} chưa có thời hạn trả lời. Nhập số ngày (một số nguyên từ 1 đến 90).`,
  'ROUND.SEND_DAY_PAST': ({ round, day }) =>
    `Ngày gửi của đợt ${round} (${day}) đã qua. Chọn hôm nay hoặc một ngày sau.`,
  'ROUND.DUE_PAST': ({ round, due }) =>
    `Hạn trả lời của đợt ${round} (${due}) đã qua. Chọn thời hạn dài hơn.`,
  'ROUND.NO_FORM': ({ round }) =>
    `Đợt ${round} chưa có biểu mẫu. Mở đợt lại từ Sổ Đề án › Mở đợt lấy ý kiến…: phần đã làm được giữ nguyên.`,
  'ROUND.MAIL_UNKNOWN': ({ round, count }) =>
    `Đợt ${round} có ${count} thư chưa rõ đã gửi hay chưa. Xem hộp Đã gửi rồi sửa cột Trạng thái trong trang Hàng đợi email.`,
  'FORM.NOT_PUBLISHED': ({ round }) =>
    `Biểu mẫu của đợt ${round} chưa nhận câu trả lời, nên chưa có thư nào được gửi. Mở biểu mẫu, bấm Xuất bản, rồi thực hiện lại.`,
  'FORM.LINK_UNCONFIRMED': ({ round }) =>
    `Chưa ai xác nhận liên kết biểu mẫu của đợt ${round} mở được mà không cần đăng nhập. Mở Sổ Đề án › Mở đợt lấy ý kiến…, chọn đợt ${round}, thử liên kết trong cửa sổ ẩn danh rồi bấm xác nhận.`,
  'BODY.UNKNOWN': ({ body }) =>
    `Không có cơ quan mang mã "${body}" trong trang Cơ quan. Kiểm tra cột Mã, hoặc thêm cơ quan này.`,
  'BODY.NOT_INVITED': ({ body, round }) =>
    `Cơ quan "${body}" không có phiếu trong đợt ${round}. Chọn đúng đợt hoặc đúng cơ quan.`,
  'BODY.NO_ADDRESS': ({ body, row }) =>
    `Cơ quan "${body}" chưa có địa chỉ email. Điền cột Email trong trang Cơ quan (hàng ${row}), hoặc gửi bằng công văn.`,
  'BODY.BAD_ADDRESS': ({ body, address, row }) =>
    `Địa chỉ "${address}" của cơ quan "${body}" không đúng dạng email. Sửa cột Email trong trang Cơ quan (hàng ${row}).`,
  'REPLY.NO_POSITION': ({ body }) => `Chưa chọn ý kiến chung của "${body}".`,
  'REPLY.COMMENTS_NEEDED': ({ body, position }) =>
    `"${body}" trả lời "${position}" thì cần ít nhất một nội dung góp ý.`,
  'REPLY.COMMENTS_FORBIDDEN': ({ body, position, count }) =>
    `"${body}" trả lời "${position}" nhưng lại có ${count} nội dung góp ý. Chọn "Thống nhất, có ý kiến góp ý" hoặc bỏ các nội dung.`,
  'REPLY.ALREADY': ({ body, round, at }) =>
    `"${body}" đã có trả lời trong đợt ${round} (${at}). Muốn thay bằng văn bản này, đánh dấu "Thay thế trả lời trước".`,
  'INPUT.NOT_A_DAY': ({ field, found }) =>
    `Ô "${field}": "${found}" không phải là ngày. Nhập theo dạng 23/8/2021.`,
  'INPUT.MISSING': ({ field }) => `Chưa nhập "${field}".`,
  'INPUT.TOO_LONG': ({ field, length, limit }) =>
    `"${field}" dài ${length} ký tự, quá giới hạn ${limit} của một ô. Tách thành nhiều nội dung.`,
  'COMMENTS.NONE': ({ round }) =>
    `Đợt ${round} chưa có ý kiến nào trong Sổ góp ý. Chạy Sổ Đề án › Nhận trả lời trước.`,
  'COMMENTS.NOT_RECONCILED': ({ round, found }) =>
    `Số liệu của đợt ${round} chưa khớp nên chưa lập văn bản: ${found}. Sửa các hàng nêu tên rồi lập lại.`,
  BUSY: () =>
    'Có một lệnh khác đang chạy trên sổ này. Chưa có gì được thay đổi; vui lòng thực hiện lại sau một phút.',
  PLATFORM: ({ what }) =>
    `Google báo lỗi khi thực hiện: "${what}". Phần đã làm được giữ nguyên; thực hiện lại lệnh để làm tiếp.`,
};
