// The days off of 2021 in Việt Nam, each with the rule it rests on.

import { LAW, MADE_UP, official } from './holiday-row.ts';
import type { TemplateHoliday } from './plan-template.ts';

const YEARLY = 'Công văn 9895/VPCP-KGVX ngày 26/11/2020';

const TET = 'Tết Nguyên đán Tân Sửu';

export const holidays2021: readonly TemplateHoliday[] = [
  official('2021-01-01', 'NGHI_LE', 'Tết Dương lịch', LAW),
  official('2021-02-10', 'NGHI_LE', TET, YEARLY),
  official('2021-02-11', 'NGHI_LE', TET, YEARLY),
  official('2021-02-12', 'NGHI_LE', TET, YEARLY),
  official('2021-02-13', 'NGHI_LE', TET, YEARLY),
  official('2021-02-14', 'NGHI_LE', TET, YEARLY),
  official('2021-02-15', 'NGHI_BU', 'Nghỉ bù Tết Nguyên đán (13/02)', YEARLY),
  official('2021-02-16', 'NGHI_BU', 'Nghỉ bù Tết Nguyên đán (14/02)', YEARLY),
  official('2021-04-21', 'NGHI_LE', 'Giỗ Tổ Hùng Vương', LAW),
  official('2021-04-30', 'NGHI_LE', 'Ngày Giải phóng miền Nam', LAW),
  official('2021-05-01', 'NGHI_LE', 'Quốc tế Lao động', LAW),
  official('2021-05-03', 'NGHI_BU', 'Nghỉ bù Quốc tế Lao động (01/5)', MADE_UP),
  official('2021-09-02', 'NGHI_LE', 'Quốc khánh', YEARLY),
  official('2021-09-03', 'NGHI_LE', 'Quốc khánh', YEARLY),
];
