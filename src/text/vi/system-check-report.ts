// What the check of the system reports. Vietnamese.

import type { Verdict } from '../../domain/system-check/judge.ts';

export const systemCheckReport = {
  scratch: 'Kiểm tra hệ thống (tạm)',
  mail: {
    subject: '[Sổ Đề án] Thư thử của Kiểm tra hệ thống',
    body: 'Sổ Đề án gửi thư này cho chính người đang kiểm tra, để biết sổ gửi được thư. Không cần trả lời.',
  },
  verdict: {
    SAFE: 'Dùng được ở đây: mọi điều sổ dựa vào đều đúng.',
    WAITING:
      'Đến lúc này mọi điều đều đúng. Vài câu hỏi còn chờ việc hẹn giờ; khoảng ba phút nữa xem trang Kiểm tra hệ thống.',
    LOOK: 'Chưa kết luận được: có điều cần xem dưới đây.',
    UNSAFE: 'Không nên dùng ở đây cho đến khi sửa xong điều ghi “Không đạt”.',
  } satisfies Record<Verdict, string>,
  broken: 'Không đạt',
  look: 'Cần xem',
  waiting: 'Đang chờ việc hẹn giờ',
  person: 'Cần người trả lời, ghi vào cột Trả lời của trang Kiểm tra hệ thống',
  noted: 'Đã ghi nhận',
  notedLine: (count: number): string =>
    `${count} câu hỏi đã có câu trả lời; ý nghĩa từng câu ở trang Kiểm tra hệ thống.`,
  strange: (answer: string): string => `câu trả lời lạ “${answer}”`,
  onPurpose:
    'Kiểm tra hệ thống: lỗi này là cố ý, để xem Google ghi nhận lượt chạy hỏng thế nào. Không phải sửa gì.',
  deed: (asked: number, broken: number): string => `${asked} câu hỏi, ${broken} không đạt`,
  left: (row: number, answer: string, known: string): string =>
    `Dòng ${row}: “${answer}” không phải câu trả lời sổ biết (${known}); bỏ qua.`,
};
