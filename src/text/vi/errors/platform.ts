// Another command runs, Google fails, or the program itself does. Vietnamese.

import type { PlatformKind } from '../../../domain/problem.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';

const kept = 'Phần đã làm được giữ nguyên.';

const platform: Record<PlatformKind, (what: string) => string> = {
  PASSING: () =>
    `Máy chủ của Google tạm thời không đáp ứng. ${kept} Cách sửa: chờ một phút rồi thực hiện lại lệnh để làm tiếp.`,
  DAILY_LIMIT: () =>
    `Tài khoản đã dùng hết hạn mức trong ngày của Google cho việc này. ${kept} Cách sửa: thực hiện lại vào ngày hôm sau.`,
  NOT_ALLOWED: () =>
    `Tài khoản đang dùng chưa được Google cho phép làm việc này. ${kept} Cách sửa: thực hiện lại lệnh và bấm Cho phép khi Google hỏi; nếu vẫn không được, đề nghị người quản lý sổ thực hiện.`,
  GONE: () =>
    `Không tìm thấy biểu mẫu hoặc tài liệu mà sổ đang dùng: có thể đã bị xóa hoặc chưa được chia sẻ với tài khoản này. ${kept} Cách sửa: khôi phục trong Thùng rác của Google Drive, hoặc đề nghị chủ tệp chia sẻ, rồi thực hiện lại.`,
  PROTECTED: () =>
    `Có ô trong sổ đang được khóa với tài khoản này. ${kept} Cách sửa: nếu là thành viên, đề nghị chủ sổ ghi email tại trang Tổ soạn thảo rồi chạy Thiết lập sổ; nếu là cột của Sổ góp ý, xem mục gioiHanCotSoGopY ở trang Cấu hình; nếu ô do người khác khóa, đề nghị chủ sổ bỏ khóa tại Dữ liệu › Trang tính và dải ô được bảo vệ.`,
  FULL: () =>
    `Sổ đã đầy, Google không cho ghi thêm ô. ${kept} Cách sửa: xóa bớt trang hoặc hàng trống do người dùng thêm, rồi thực hiện lại.`,
  UNKNOWN: (what) =>
    `Google báo một lỗi mà sổ chưa nhận biết được. ${kept} Cách sửa: thực hiện lại lệnh; nếu vẫn lỗi, gửi dòng sau cho người quản trị: “${what}”.`,
};

export const platformErrors = {
  BUSY: () =>
    'Một lệnh khác đang chạy trên sổ này; chưa có gì được thay đổi. Cách sửa: chờ một phút rồi thực hiện lại.',
  PLATFORM: ({ kind, what }) => platform[kind](what),
  PROGRAM: ({ what }) =>
    `Chương trình gặp một lỗi ngoài dự kiến. ${kept} Cách sửa: mở Kiểm tra sổ để xem sổ có điểm nào cần sửa; nếu vẫn lỗi, gửi dòng sau cho người quản trị: “${what}”.`,
} satisfies Partial<ProblemSentences>;
