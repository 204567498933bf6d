// What stands against making or sending a mail. Vietnamese.

import type { TemplatePlace } from '../../../domain/problems/mails.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';

const place = ({ sheet, row, column, template }: TemplatePlace): string =>
  `Trang “${sheet}”, hàng ${row}, cột “${column}” (mẫu ${template})`;

export const mailErrors = {
  'MAIL.TEMPLATE_FIELD': ({ found, nearest, ...where }) =>
    `${place(where)}: không có trường “{{${found}}}”, nên chưa có thư nào được lập hay gửi. Cách sửa: trường gần đúng nhất là “{{${nearest}}}”; sửa lại ô này, hoặc xóa trắng ô để dùng mẫu có sẵn.`,
  'MAIL.TEMPLATE_LACKS': ({ field, ...where }) =>
    `${place(where)}: thiếu trường “{{${field}}}”, hoặc trường này chỉ in trong một số trường hợp; thư không có trường này thì nơi nhận không trả lời được, nên chưa có thư nào được lập hay gửi. Cách sửa: thêm “{{${field}}}” vào nội dung, ngoài mọi đoạn có điều kiện, hoặc xóa trắng ô để dùng mẫu có sẵn.`,
  'MAIL.TEMPLATE_BROKEN': ({ near, ...where }) =>
    `${place(where)}: dấu ngoặc của trường chưa đúng ở chỗ “${near}”, nên chưa có thư nào được lập hay gửi. Cách sửa: mỗi trường viết liền trong hai dấu ngoặc nhọn, ví dụ “{{han}}”; mỗi đoạn có điều kiện mở bằng “{{#imLang}}” và đóng bằng “{{/imLang}}”.`,
} satisfies Partial<ProblemSentences>;
