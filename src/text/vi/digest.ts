// What the fields of the weekly digest are filled with. Vietnamese always, as all mails are.

import type { DigestWords } from '../../domain/digest/digest-facts.ts';

export const digestWords: DigestWords = {
  round: ({ name, answered, invited, due }) =>
    `${name}: ${answered}/${invited} cơ quan đã trả lời${due === '' ? '' : `, hạn ${due}`}`,
  missing: (count, names) => `; còn thiếu ${count}: ${names}`,
  allIn: '; không còn cơ quan nào thiếu',
  more: (count) => `Và ${count} nội dung khác`,
  comments: (total, distinct, by) => `${total} lượt ý kiến, ${distinct} nội dung (${by})`,
  noComments: 'chưa có ý kiến nào',
  count: (what, count, by) => `${what}: ${count}${by === '' ? '' : ` (${by})`}`,
  changes: {
    ended: (ids) => `Kết thúc giai đoạn: ${ids}`,
    begun: (ids) => `Bắt đầu giai đoạn: ${ids}`,
    replies: (count) => `Cơ quan trả lời: ${count}`,
    comments: (count) => `Ý kiến góp ý mới: ${count}`,
    settled: (count) => `Ý kiến đã duyệt kết quả tiếp thu, giải trình: ${count}`,
    opened: (count) => `Đợt lấy ý kiến mở: ${count}`,
    closed: (count) => `Đợt lấy ý kiến đóng: ${count}`,
    reopened: (count) => `Đợt lấy ý kiến mở lại: ${count}`,
    asked: (count) => `Nội dung xin ý kiến lãnh đạo: ${count}`,
    decided: (count) => `Nội dung lãnh đạo đã cho ý kiến: ${count}`,
    drafts: (count) => `Bản dự thảo mới: ${count}`,
    documents: (count) => `Văn bản được lập: ${count}`,
    none: 'Không có thay đổi nào được ghi trong sổ',
  },
};
