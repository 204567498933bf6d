// What is told of a book made for another Đề án, in the old book and in the new one. Vietnamese.

import { menu } from '../menu.ts';

export const books = {
  fileName: (programme: string): string => `Sổ Đề án – ${programme}`,
  facts: {
    file: 'Tên tệp',
    bodies: 'Danh bạ',
    holidays: 'Ngày nghỉ',
    settings: 'Cấu hình, mẫu thư',
    team: 'Tổ soạn thảo',
    plan: 'Tiến độ',
    left: 'Không mang theo',
  },
  bodies: (count: number): string => `${count} cơ quan, như trong sổ này`,
  holidays: (count: number): string => `${count} ngày, như trong sổ này`,
  settings: 'của cơ quan, như trong sổ này; tên Đề án mới; số, ngày Kế hoạch để trống',
  team: (count: number, taken: boolean): string =>
    taken ? `${count} người, như trong sổ này` : 'để trống',
  planEmpty: 'để trống',
  planGeneral: (from: string, to: string): string =>
    `9 giai đoạn, từ ${from} đến ${to}; 6 đợt lấy ý kiến ở trạng thái Nháp`,
  left: 'tiến độ, nhiệm vụ, đợt, phiếu, trả lời, ý kiến, dự thảo, văn bản, thư, nhật ký của sổ này',
  startDayOff: (day: string, next: string): string =>
    `Ngày bắt đầu là ngày nghỉ (${day}): giai đoạn đầu được tính từ ${next}.`,
  made: (programme: string): string => `Đã tạo tệp sổ mới cho Đề án “${programme}”.`,
  next: 'Việc làm tiếp',
  nextSteps: [
    `Mở sổ mới, đợi menu “${menu.title}” hiện ra.`,
    `Chọn ${menu.title} › ${menu.setUp} và cho phép khi Google hỏi quyền. Đến lúc đó sổ mới vẫn còn dữ liệu của sổ này và không gửi thư nào; chưa chia sẻ sổ mới cho ai.`,
    'Sau khi thiết lập: điền số, ngày của Kế hoạch ở trang Cấu hình; nhập kế hoạch nếu để trống.',
  ],
  open: 'Mở sổ mới',
  failed: (what: string): string => `Google chưa cho tạo bản sao tự động (${what}).`,
  failedTitle: 'Tạo sổ mới bằng tay',
  failedSteps: [
    'Vào Tệp › Tạo bản sao ngay bây giờ, trước khi làm việc khác trong sổ này.',
    `Mở bản sao, chọn ${menu.title} › ${menu.setUp}: bản sao trở thành sổ của Đề án mới như đã chọn.`,
  ],
  unfinished: 'Lần tạo sổ trước chưa xong',
  unfinishedLine: (programme: string, file: string): string =>
    `Đề án “${programme}”: nếu trong Google Drive có tệp “${file}” chưa dùng thì có thể bỏ tệp đó.`,
  begun: (programme: string): string => `đặt tạo sổ mới: ${programme}`,
  done: (file: string): string => `đã tạo tệp ${file}`,
  renewed: (programme: string): string =>
    `Đây là sổ mới của Đề án “${programme}”. Dữ liệu của sổ cũ đã được bỏ khỏi sổ này; sổ cũ không thay đổi.`,
  renewedLines: (carried: readonly string[]): string[] => [`Mang theo: ${carried.join(', ')}.`],
  planNote: 'Sổ bắt đầu từ kế hoạch nào; do chương trình ghi.',
};
