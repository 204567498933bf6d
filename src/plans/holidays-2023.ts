// The days off of 2023 in Việt Nam. Giỗ Tổ fell on a Saturday beside 30/4: 02/5 is made up in any case,
// 03/5 only because of it.

import { LAW, LAW_LUNAR, MADE_UP, official, officialDays, toConfirm } from './holiday-row.ts';
import type { TemplateHoliday } from './plan-template.ts';

const YEARLY = 'Công văn 8056/VPCP-KGVX ngày 01/12/2022 của Văn phòng Chính phủ';
const TET = 'Tết Nguyên đán Quý Mão';

export const holidays2023: readonly TemplateHoliday[] = [
  official('2023-01-01', 'NGHI_LE', 'Tết Dương lịch', LAW),
  official('2023-01-02', 'NGHI_BU', 'Nghỉ bù Tết Dương lịch (01/01)', MADE_UP),
  ...officialDays(
    ['2023-01-20', '2023-01-21', '2023-01-22', '2023-01-23', '2023-01-24'],
    'NGHI_LE',
    TET,
    YEARLY,
  ),
  official('2023-01-25', 'NGHI_BU', 'Nghỉ bù Tết Nguyên đán (21/01)', YEARLY),
  official('2023-01-26', 'NGHI_BU', 'Nghỉ bù Tết Nguyên đán (22/01)', YEARLY),
  toConfirm('2023-04-29', 'NGHI_LE', 'Giỗ Tổ Hùng Vương', LAW_LUNAR),
  official('2023-04-30', 'NGHI_LE', 'Ngày Giải phóng miền Nam', LAW),
  official('2023-05-01', 'NGHI_LE', 'Quốc tế Lao động', LAW),
  official('2023-05-02', 'NGHI_BU', 'Nghỉ bù Ngày Giải phóng miền Nam (30/4)', MADE_UP),
  toConfirm('2023-05-03', 'NGHI_BU', 'Nghỉ bù Giỗ Tổ Hùng Vương (29/4)', MADE_UP),
  ...officialDays(['2023-09-01', '2023-09-02'], 'NGHI_LE', 'Quốc khánh', YEARLY),
  official('2023-09-04', 'NGHI_BU', 'Nghỉ bù Quốc khánh (02/9)', YEARLY),
];
