// The words of the form by which members acknowledge their tasks. Vietnamese always.

import type { AckFormWords } from '../../ports.ts';

export const ackForm = {
  fileName: (title: string): string => `Xác nhận nhận việc - ${title}`,
  title: (programme: string): string => `Xác nhận nhận việc – Đề án “${programme}”`,
  description: (office: string, contact: string): string =>
    [
      `Dành cho thành viên Tổ xây dựng Đề án của ${office}: cho biết đã nhận các việc ghi trong thư giao việc, hoặc đề nghị điều chỉnh.`,
      ...(contact === '' ? [] : [`Đầu mối: ${contact.replace(/\.\s*$/, '')}.`]),
    ].join('\n'),
  confirmation:
    'Đã ghi nhận. Trường hợp cần nói lại, mở lại liên kết trong thư: lần gửi sau thay cho lần gửi trước.',
  closed: (contact: string): string =>
    `Biểu mẫu đang đóng. Đề nghị báo trực tiếp cho Tổ trưởng${contact === '' ? '' : ` hoặc đầu mối (${contact})`}.`,
  accepts: 'Đã nhận',
  asksChange: 'Đề nghị điều chỉnh',
  noteCut: '[… dài quá một ô: toàn văn ở câu trả lời trong biểu mẫu xác nhận nhận việc]',
  words: {
    code: 'Mã giao việc',
    codeHelp: 'Đã điền sẵn; đề nghị giữ nguyên.',
    answer: 'Trả lời',
    note: 'Nội dung đề nghị điều chỉnh',
    noteHelp: 'Ví dụ: thời hạn, người phối hợp, phạm vi công việc. Để trống nếu đã nhận.',
  } satisfies AckFormWords,
};
