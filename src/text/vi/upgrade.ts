// What the report of a set-up tells of an upgrade, and its lines in the log. Vietnamese.

import type { StepNumber } from '../../workbook/upgrades/steps.ts';

export const upgrade = {
  /** The title of the section; numbers of versions. */
  done: (from: number, to: number): string =>
    `Đã nâng cấp sổ từ phiên bản ${from} lên phiên bản ${to}`,
  steps: {
    2: 'Ghi lại bằng chữ các nhóm cơ quan, tài liệu của từng đợt và các lựa chọn ở Cấu hình.',
    3: 'Giữ điều công văn đã nêu về việc không trả lời của từng đợt đã mở; đổi tên loại thư báo đã nhận.',
  } satisfies Record<StepNumber, string> as Record<StepNumber, string>,
  afterwards:
    'Trong ít phút tới, sổ tự nhận những trả lời đã đến biểu mẫu trong lúc chờ nâng cấp. Nội dung các dòng được giữ nguyên.',
};
