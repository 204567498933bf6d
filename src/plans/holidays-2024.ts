// The days off of 2024 in Việt Nam, and the Saturday that was worked for Monday 29/4.

import { LAW, LAW_LUNAR, official, officialDays, toConfirm } from './holiday-row.ts';
import type { TemplateHoliday } from './plan-template.ts';

const YEARLY = 'Công văn 8662/VPCP-KGVX ngày 03/11/2023 của Văn phòng Chính phủ';
const SWAP = 'Công văn 2450/VPCP-KGVX ngày 12/4/2024 của Văn phòng Chính phủ';
const TET = 'Tết Nguyên đán Giáp Thìn';

export const holidays2024: readonly TemplateHoliday[] = [
  official('2024-01-01', 'NGHI_LE', 'Tết Dương lịch', LAW),
  ...officialDays(
    ['2024-02-08', '2024-02-09', '2024-02-10', '2024-02-11', '2024-02-12'],
    'NGHI_LE',
    TET,
    YEARLY,
  ),
  official('2024-02-13', 'NGHI_BU', 'Nghỉ bù Tết Nguyên đán (10/02)', YEARLY),
  official('2024-02-14', 'NGHI_BU', 'Nghỉ bù Tết Nguyên đán (11/02)', YEARLY),
  toConfirm('2024-04-18', 'NGHI_LE', 'Giỗ Tổ Hùng Vương', LAW_LUNAR),
  official('2024-04-29', 'NGHI_BU', 'Nghỉ hoán đổi (làm bù 04/5)', SWAP),
  official('2024-04-30', 'NGHI_LE', 'Ngày Giải phóng miền Nam', LAW),
  official('2024-05-01', 'NGHI_LE', 'Quốc tế Lao động', LAW),
  official('2024-05-04', 'LAM_BU', 'Làm bù cho ngày 29/4', SWAP),
  ...officialDays(['2024-09-02', '2024-09-03'], 'NGHI_LE', 'Quốc khánh', YEARLY),
];
