// What stands against a dossier that is to go up. Vietnamese.

import type { ProblemSentences } from '../../problem-sentences.ts';

export const dossierErrors = {
  'DOSSIER.NOT_WHOLE': ({ found }) =>
    `Chưa ghi nhận đủ hồ sơ: ${found.join(' ')} Cách sửa: bổ sung, lập lại từng tài liệu nêu trên rồi kiểm tra lại.`,
  'DOSSIER.NO_ITEMS': (_, book) =>
    `Trang “${book.tab('dossierItems')}” chưa có mục nào. Cách sửa: ghi các tài liệu mà hồ sơ trình phải có, hoặc thiết lập lại sổ để lấy danh mục mẫu.`,
} satisfies Partial<ProblemSentences>;
