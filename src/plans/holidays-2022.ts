// The days off of 2022 in Việt Nam. Tết and Quốc khánh by the notice of the Government Office; the day
// of Giỗ Tổ is the lunar calendar's (10/3), the same for both calendars that were asked.

import { LAW, LAW_LUNAR, MADE_UP, official, officialDays, toConfirm } from './holiday-row.ts';
import type { TemplateHoliday } from './plan-template.ts';

const YEARLY = 'Công văn 245/VPCP-KGVX ngày 11/01/2022 của Văn phòng Chính phủ';
const TET = 'Tết Nguyên đán Nhâm Dần';

export const holidays2022: readonly TemplateHoliday[] = [
  official('2022-01-01', 'NGHI_LE', 'Tết Dương lịch', LAW),
  official('2022-01-03', 'NGHI_BU', 'Nghỉ bù Tết Dương lịch (01/01)', MADE_UP),
  ...officialDays(
    ['2022-01-31', '2022-02-01', '2022-02-02', '2022-02-03', '2022-02-04'],
    'NGHI_LE',
    TET,
    YEARLY,
  ),
  toConfirm('2022-04-10', 'NGHI_LE', 'Giỗ Tổ Hùng Vương', LAW_LUNAR),
  toConfirm('2022-04-11', 'NGHI_BU', 'Nghỉ bù Giỗ Tổ Hùng Vương (10/4)', MADE_UP),
  official('2022-04-30', 'NGHI_LE', 'Ngày Giải phóng miền Nam', LAW),
  official('2022-05-01', 'NGHI_LE', 'Quốc tế Lao động', LAW),
  official('2022-05-02', 'NGHI_BU', 'Nghỉ bù Ngày Giải phóng miền Nam (30/4)', MADE_UP),
  official('2022-05-03', 'NGHI_BU', 'Nghỉ bù Quốc tế Lao động (01/5)', MADE_UP),
  ...officialDays(['2022-09-01', '2022-09-02'], 'NGHI_LE', 'Quốc khánh', YEARLY),
];
