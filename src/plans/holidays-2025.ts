// The days off of 2025 in Việt Nam, and the Saturday that was worked for Friday 02/5.

import { LAW, LAW_LUNAR, official, officialDays, toConfirm } from './holiday-row.ts';
import type { TemplateHoliday } from './plan-template.ts';

const YEARLY = 'Công văn 8726/VPCP-KGVX ngày 26/11/2024 của Văn phòng Chính phủ';
const TET = 'Tết Nguyên đán Ất Tỵ';

export const holidays2025: readonly TemplateHoliday[] = [
  official('2025-01-01', 'NGHI_LE', 'Tết Dương lịch', LAW),
  ...officialDays(
    ['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'],
    'NGHI_LE',
    TET,
    YEARLY,
  ),
  toConfirm('2025-04-07', 'NGHI_LE', 'Giỗ Tổ Hùng Vương', LAW_LUNAR),
  official('2025-04-26', 'LAM_BU', 'Làm bù cho ngày 02/5', YEARLY),
  official('2025-04-30', 'NGHI_LE', 'Ngày Giải phóng miền Nam', LAW),
  official('2025-05-01', 'NGHI_LE', 'Quốc tế Lao động', LAW),
  official('2025-05-02', 'NGHI_BU', 'Nghỉ hoán đổi (làm bù 26/4)', YEARLY),
  ...officialDays(['2025-09-01', '2025-09-02'], 'NGHI_LE', 'Quốc khánh', YEARLY),
];
