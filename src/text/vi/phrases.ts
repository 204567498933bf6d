// The phrases that a new book offers for answers; staff change and add them in the sheet Câu giải trình mẫu.
// The first five are those of a Sở KH&CN's own tables (practice.md §2.2); they are Vietnamese always.

import type { Ids } from '../../workbook/enums.ts';

export const phrases: readonly (readonly [Ids<'disposition'>, string])[] = [
  ['TIEP_THU', 'Tiếp thu, điều chỉnh.'],
  ['TIEP_THU', 'Tiếp thu, bổ sung vào dự thảo.'],
  ['TIEP_THU', 'Tiếp thu, thực hiện bổ sung.'],
  ['GHI_NHAN', 'Tiếp thu (thực hiện khi đủ điều kiện).'],
  ['GIU_NGUYEN', 'Đề xuất giữ nguyên theo dự thảo, vì nội dung này đã được quy định tại …'],
  ['TIEP_THU', 'Tiếp thu, rà soát, chỉnh sửa về thể thức và kỹ thuật trình bày.'],
  ['TIEP_THU', 'Tiếp thu, cập nhật số liệu đến thời điểm …'],
  ['TIEP_THU_MOT_PHAN', 'Tiếp thu một phần: đã bổ sung …; nội dung còn lại giữ nguyên, vì …'],
  [
    'TIEP_THU_MOT_PHAN',
    'Tiếp thu về chủ trương; mức cụ thể được xác định khi lập kế hoạch hằng năm.',
  ],
  ['GIU_NGUYEN', 'Đề xuất giữ nguyên theo dự thảo, để thống nhất với …'],
  ['GIU_NGUYEN', 'Đề xuất giữ nguyên theo dự thảo; nội dung này đã được thể hiện tại mục …'],
  ['GHI_NHAN', 'Ghi nhận, xem xét thực hiện khi cân đối được nguồn lực.'],
  ['GHI_NHAN', 'Ghi nhận, cụ thể hóa trong kế hoạch triển khai thực hiện Đề án.'],
  ['NGOAI_PHAM_VI', 'Nội dung không thuộc phạm vi điều chỉnh của Đề án; đề nghị thực hiện theo …'],
  [
    'XIN_Y_KIEN',
    'Các cơ quan còn ý kiến khác nhau; xin ý kiến lãnh đạo trước khi tiếp thu, giải trình.',
  ],
];
