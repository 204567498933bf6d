// What stands against making a document of its wording. Vietnamese.

import type { WordingPlace } from '../../../domain/problems/wordings.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { enums } from '../enums.ts';

const place = ({ sheet, row, column, document, block }: WordingPlace): string =>
  `Trang “${sheet}”, hàng ${row}, cột “${column}” (${enums.documentType[document]}, đoạn “${block}”)`;

const restore =
  'hoặc xóa cả hàng rồi chọn Sổ Đề án › Thiết lập sổ từ kế hoạch… để lấy lại lời văn có sẵn';

export const wordingErrors = {
  'WORDING.FIELD': ({ found, nearest, ...where }) =>
    `${place(where)}: không có chỗ điền “{{${found}}}”, nên chưa có văn bản nào được lập. Cách sửa: ${nearest === '' ? 'bỏ chỗ điền này' : `chỗ điền gần đúng nhất là “{{${nearest}}}”; sửa lại ô này`}, ${restore}.`,
  'WORDING.LACKS': ({ field, ...where }) =>
    `${place(where)}: thiếu chỗ điền “{{${field}}}”, hoặc chỗ điền này chỉ in trong một số trường hợp, nên chưa có văn bản nào được lập. Cách sửa: thêm “{{${field}}}” vào lời văn, ngoài mọi đoạn có điều kiện, ${restore}.`,
  'WORDING.BROKEN': ({ near, ...where }) =>
    `${place(where)}: dấu ngoặc của chỗ điền chưa đúng ở chỗ “${near}”, nên chưa có văn bản nào được lập. Cách sửa: mỗi chỗ điền viết liền trong hai dấu ngoặc nhọn, ví dụ “{{han}}”; mỗi đoạn có điều kiện mở bằng “{{#capTren}}” và đóng bằng “{{/capTren}}”; ${restore}.`,
  'MEETING.UNKNOWN': ({ meeting }) =>
    `Không có cuộc họp “${meeting}” trong trang Cuộc họp. Cách sửa: đóng hộp thoại, mở lại và chọn một cuộc họp trong danh sách.`,
} satisfies Partial<ProblemSentences>;
