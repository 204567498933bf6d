// The days off of 2026 in Việt Nam, the Saturdays that are worked for 02/01 and 31/8, and the new
// holiday of 24/11, which the National Assembly made law from 01/7/2026.

import { LAW, LAW_LUNAR, MADE_UP, official, officialDays, toConfirm } from './holiday-row.ts';
import type { TemplateHoliday } from './plan-template.ts';

const YEARLY = 'Thông báo 9441/TB-BNV ngày 16/10/2025 của Bộ Nội vụ';
const SWAP = 'Công văn 9859/VPCP-KGVX ngày 13/10/2025 của Văn phòng Chính phủ';
const NEW_YEAR = 'Công văn 12729/VPCP-KGVX ngày 25/12/2025 của Văn phòng Chính phủ';
const CULTURE = 'Nghị quyết 28/2026/QH16 ngày 24/4/2026 của Quốc hội';
const TET = 'Tết Nguyên đán Bính Ngọ';

export const holidays2026: readonly TemplateHoliday[] = [
  official('2026-01-01', 'NGHI_LE', 'Tết Dương lịch', LAW),
  official('2026-01-02', 'NGHI_BU', 'Nghỉ hoán đổi (làm bù 10/01)', NEW_YEAR),
  official('2026-01-10', 'LAM_BU', 'Làm bù cho ngày 02/01', NEW_YEAR),
  ...officialDays(
    ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
    'NGHI_LE',
    TET,
    YEARLY,
  ),
  toConfirm('2026-04-26', 'NGHI_LE', 'Giỗ Tổ Hùng Vương', LAW_LUNAR),
  toConfirm('2026-04-27', 'NGHI_BU', 'Nghỉ bù Giỗ Tổ Hùng Vương (26/4)', MADE_UP),
  official('2026-04-30', 'NGHI_LE', 'Ngày Giải phóng miền Nam', LAW),
  official('2026-05-01', 'NGHI_LE', 'Quốc tế Lao động', LAW),
  official('2026-08-22', 'LAM_BU', 'Làm bù cho ngày 31/8', SWAP),
  official('2026-08-31', 'NGHI_BU', 'Nghỉ hoán đổi (làm bù 22/8)', SWAP),
  ...officialDays(['2026-09-01', '2026-09-02'], 'NGHI_LE', 'Quốc khánh', YEARLY),
  official('2026-11-24', 'NGHI_LE', 'Ngày Văn hóa Việt Nam', CULTURE),
];
