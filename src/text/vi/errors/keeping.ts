// What stands against keeping the book and putting a kept one back. Vietnamese.

import type { KeepingField } from '../../../domain/problems/keeping.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { menu } from '../menu.ts';

const item = `${menu.title} › ${menu.keeping}`;

export const keepingFields: Record<KeepingField, string> = {
  keptNote: 'Lý do lưu',
  keptFile: 'Bản lưu',
  keptConfirm: 'Chữ xác nhận',
};

export const keepingErrors = {
  'KEEPING.NOT_READ_BACK': ({ name }) =>
    `Đã ghi tệp “${name}” vào Drive nhưng đọc lại không giống, nên không coi là bản lưu; tệp đã được bỏ. Cách sửa: thực hiện lại; nếu vẫn vậy, dùng Tệp › Tạo bản sao của Google.`,
  'KEEPING.BINNED': ({ name }) =>
    `Bản lưu “${name}” đang ở Thùng rác của Drive. Cách sửa: mở Thùng rác của Drive, khôi phục tệp rồi thực hiện lại; hoặc chọn bản khác. Sổ chưa thay đổi gì.`,
  'KEEPING.UNKNOWN': () =>
    `Không thấy bản lưu này trong Drive: tệp đã bị xóa, hoặc tài khoản đang dùng không mở được tệp. Cách sửa: mở lại ${item} và chọn bản khác; hoặc dùng tài khoản giữ sổ. Sổ chưa thay đổi gì.`,
  'KEEPING.DAMAGED': ({ name }) =>
    `Tệp “${name}” không còn nguyên vẹn (bị sửa hoặc hỏng), nên không khôi phục. Cách sửa: chọn bản khác; trong Drive, mục Quản lý phiên bản của tệp có thể còn bản nguyên vẹn. Sổ chưa thay đổi gì.`,
  'KEEPING.OTHER_BOOK': ({ name }) =>
    `Tệp “${name}” là bản lưu của một sổ khác. Cách sửa: mở đúng sổ đó rồi khôi phục. Sổ chưa thay đổi gì.`,
  'KEEPING.NEWER': ({ name, version, own }) =>
    `Bản lưu “${name}” theo mẫu sổ số ${version}, mới hơn mẫu số ${own} của sổ này. Cách sửa: nâng cấp sổ trước, rồi khôi phục. Sổ chưa thay đổi gì.`,
  'KEEPING.NOT_CONFIRMED': ({ word }) =>
    `Chưa gõ đúng chữ xác nhận. Cách sửa: gõ ${word} rồi bấm lại. Sổ chưa thay đổi gì.`,
  'KEEPING.OWNER_ONLY': ({ owner }) =>
    `Sổ đang khóa các trang theo quyền, nên chỉ chủ sở hữu tệp (${owner}) khôi phục được. Cách sửa: nhờ người đó thực hiện. Sổ chưa thay đổi gì.`,
  'KEEPING.UNDER_WAY': () =>
    `Sổ đang khôi phục dở dang, nên tạm dừng mọi việc khác. Cách sửa: mở ${item} và bấm làm tiếp; hoặc chờ khoảng mười phút để sổ tự làm xong.`,
  'KEEPING.LOST': () =>
    `Tệp của bản lưu đang khôi phục dở không còn đọc được, nên việc khôi phục dừng ở giữa chừng: có trang đã về bản lưu, có trang chưa. Cách sửa: mở lại ${item}, khôi phục bản “Trước khi khôi phục” hoặc một bản khác trước khi làm việc khác.`,
  'KEEPING.NOTHING_UNDER_WAY': () =>
    `Không có lần khôi phục nào dở dang. Cách sửa: mở lại ${item}.`,
  'KEEPING.WORK_UNDER_WAY': () =>
    'Sổ đang mở đợt hoặc dời giai đoạn dở dang. Cách sửa: chờ khoảng mười phút cho việc đó xong, rồi khôi phục. Sổ chưa thay đổi gì.',
} satisfies Partial<ProblemSentences>;
