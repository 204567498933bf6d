// What stands against checking the layout of a document. Vietnamese.

import type { ProblemSentences } from '../../problem-sentences.ts';

const byFile =
  'mở văn bản, chọn Tệp › Tải xuống › Microsoft Word (.docx), rồi chọn tệp đó ở mục “Tệp .docx trên máy”';

export const formErrors = {
  'LAYOUT.NO_LINK': ({ found }) =>
    `“${found}” không phải đường liên kết của một văn bản Google (docs.google.com/document/…). Cách sửa: mở văn bản, chép đường liên kết trên thanh địa chỉ; hoặc ${byFile}.`,
  'LAYOUT.NOT_REACHED': () =>
    `Sổ Đề án chỉ đọc được văn bản do chính nó lập, không đọc được văn bản này. Cách sửa: ${byFile}.`,
  'LAYOUT.NOT_READABLE': () =>
    `Google chưa trả về văn bản ở dạng đọc được. Cách sửa: thử lại sau ít phút; hoặc ${byFile}.`,
} satisfies Partial<ProblemSentences>;
