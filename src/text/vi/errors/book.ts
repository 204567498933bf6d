// The workbook is not as the program left it: file, sheets, columns, cells, settings. Vietnamese.

import type { SettingShape } from '../../../domain/problem.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { menu } from '../menu.ts';

const setUp = `${menu.title} › ${menu.setUp}`;

const list = (items: readonly (string | number)[]): string => items.join(', ');

function shape(expected: SettingShape): string {
  if (expected === 'DAY') return 'một ngày theo dạng 23/8/2021';
  if (expected === 'COUNT') return 'một số nguyên từ 0 đến 9999';
  if (expected === 'HOUR') return 'một giờ trong ngày, từ 0 đến 23';
  return `một trong các giá trị: ${list(expected)}`;
}

export const bookErrors = {
  'BOOK.NOT_SET_UP': () =>
    `Sổ chưa được thiết lập. Cách sửa: mở ${setUp}, chờ báo hoàn thành rồi thực hiện lại.`,
  'BOOK.IS_A_COPY': () =>
    `Tệp này là bản sao của một sổ khác, nên việc gửi thư và nhận trả lời đã được tắt để không gửi trùng. Cách sửa: làm việc trên sổ gốc; nếu muốn dùng bản sao làm sổ riêng, mở ${setUp} (thư đang chờ trong bản sao sẽ bị hủy).`,
  'BOOK.OLDER': ({ book, program }) =>
    `Chương trình đã được cập nhật (phiên bản ${program}) nhưng sổ còn ở phiên bản ${book}, nên chưa ghi gì vào sổ. Trả lời của các cơ quan vẫn nằm trong biểu mẫu, không mất. Cách sửa: người quản trị mở ${setUp} để nâng cấp, chờ báo hoàn thành rồi thực hiện lại.`,
  'BOOK.NEWER': ({ book, program }) =>
    `Sổ ở phiên bản ${book}, mới hơn chương trình đang chạy (phiên bản ${program}), nên không ghi gì vào sổ. Cách sửa: người quản trị đưa bản chương trình mới nhất lên (npm run deploy) rồi thực hiện lại.`,
  'BOOK.STEP_FAILED': ({ to, stands, step, why }) =>
    `Chưa nâng cấp được sổ lên phiên bản ${to} (${step}) Lý do: ${why} Sổ vẫn ở phiên bản ${stands}; các bước trước đã xong và được giữ. Cách sửa: sửa điều nêu trên rồi mở lại ${setUp}; bước này làm tiếp được, không ghi trùng.`,
  'REPAIR.CHANGED': () =>
    `Sổ đã khác lúc hiện ra các chỗ cần sửa, nên chưa sửa chỗ nào. Cách sửa: đóng hộp này, chạy lại ${menu.title} › ${menu.checkBook} rồi chọn lại.`,
  'SHEET.MISSING': ({ sheet }) =>
    `Không tìm thấy trang “${sheet}”, có thể đã bị xóa. Cách sửa: khôi phục tại Tệp › Nhật ký phiên bản, hoặc mở ${setUp} để tạo lại trang trống.`,
  'SHEET.IDS_MISSING': ({ sheet }) =>
    `Trang “${sheet}” mất hàng 1 (hàng ẩn chứa mã cột). Cách sửa: hoàn tác thao tác xóa hàng, hoặc mở ${setUp} để ghi lại mã cột theo nhãn.`,
  'SHEET.HEAD_MISSING': ({ sheet }) =>
    `Trang “${sheet}” mất cả hàng mã cột (hàng 1) và hàng nhãn (hàng 2), nên không nhận ra được các cột. Cách sửa: hoàn tác thao tác xóa hàng, hoặc khôi phục tại Tệp › Nhật ký phiên bản.`,
  'SHEET.LABEL_MISSING': ({ sheet, column, found }) =>
    `Trang “${sheet}” mất mã cột ở hàng 1 và không có nhãn “${column}” để nhận ra cột đó (đang có: ${list(found)}). Cách sửa: hoàn tác thao tác xóa, hoặc ghi lại nhãn “${column}” ở đầu cột của nó (hàng 2) rồi mở ${setUp}`,
  'SHEET.COLUMN_MISSING': ({ sheet, column, found }) =>
    found.includes(column)
      ? `Trang “${sheet}”: mã của cột “${column}” ở hàng 1 (hàng ẩn) bị xóa hoặc bị sửa. Cách sửa: mở ${setUp} để ghi lại mã cột theo nhãn.`
      : `Thiếu cột “${column}” trong trang “${sheet}” (đang có: ${list(found)}). Cách sửa: hoàn tác thao tác xóa cột, hoặc mở ${setUp} để thêm lại cột trống.`,
  'SHEET.COLUMN_TWICE': ({ sheet, column, letters }) =>
    `Trang “${sheet}” có hai cột cùng mã của cột “${column}” (${letters.join(' và ')}). Cách sửa: hiện hàng 1, xóa mã ở ô của cột thừa rồi ẩn lại hàng 1.`,
  'SHEET.KEY_MISSING': ({ sheet, cell, row, column }) =>
    `Trang “${sheet}”, ô ${cell}: hàng ${row} có nội dung nhưng cột “${column}” để trống. Cách sửa: điền lại mã ở ô ${cell}, hoặc xóa cả hàng ${row}.`,
  'SHEET.KEY_TWICE': ({ sheet, column, key, rows }) =>
    `Trang “${sheet}”: cột “${column}” có “${key}” ở nhiều hàng (${list(rows)}). Cách sửa: giữ lại một hàng, xóa hoặc đổi mã các hàng kia.`,
  'SHEET.ROW_GONE': ({ sheet, key }) =>
    `Trang “${sheet}”: không còn hàng có mã “${key}”. Cách sửa: hoàn tác thao tác xóa hàng rồi thực hiện lại.`,
  'CELL.NOT_A_DAY': ({ sheet, cell, column, found }) =>
    `Trang “${sheet}”, ô ${cell} (cột “${column}”): “${found}” không phải là một ngày có thật. Cách sửa: nhập ngày theo dạng 23/8/2021.`,
  'CELL.NOT_A_MOMENT': ({ sheet, cell, column, found }) =>
    `Trang “${sheet}”, ô ${cell} (cột “${column}”): “${found}” không phải là ngày giờ có thật. Cách sửa: nhập theo dạng 23/8/2021 17:00.`,
  'CELL.NOT_A_NUMBER': ({ sheet, cell, column, found }) =>
    `Trang “${sheet}”, ô ${cell} (cột “${column}”): “${found}” không phải là số. Cách sửa: nhập một số, ví dụ 7.`,
  'CELL.NOT_IN_LIST': ({ sheet, cell, column, found, allowed }) =>
    `Trang “${sheet}”, ô ${cell} (cột “${column}”): “${found}” không có trong danh mục. Cách sửa: chọn một trong các giá trị: ${allowed.join('; ')}.`,
  'CELL.TOO_LONG': ({ column, length, limit }) =>
    `Nội dung của cột “${column}” dài ${length} ký tự, quá giới hạn ${limit} ký tự của một ô. Cách sửa: tách thành nhiều nội dung.`,
  'CONFIG.MISSING': ({ key }, book) =>
    `Trang “${book.tab('config')}”: khóa “${key}” chưa có giá trị. Cách sửa: điền ở cột “${book.column('config', 'value')}” của khóa này rồi thực hiện lại.`,
  'CONFIG.BAD': ({ key, found, expected }, book) =>
    `Trang “${book.tab('config')}”, khóa “${key}”: giá trị “${found}” không dùng được. Cách sửa: nhập ${shape(expected)}.`,
} satisfies Partial<ProblemSentences>;
