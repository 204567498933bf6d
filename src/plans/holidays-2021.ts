// The days off of 2021 in Việt Nam, each with the rule it rests on.

import { day } from '../domain/day.ts';
import type { TemplateHoliday } from './plan-template.ts';

const LAW = 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 112';
const MADE_UP = 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 111 khoản 3';
const YEARLY = 'Công văn 9895/VPCP-KGVX ngày 26/11/2020';

const row = (
  date: string,
  kind: TemplateHoliday['kind'],
  name: string,
  basis: string,
): TemplateHoliday => ({ date: day(date), kind, name, basis });

const TET = 'Tết Nguyên đán Tân Sửu';

export const holidays2021: readonly TemplateHoliday[] = [
  row('2021-01-01', 'NGHI_LE', 'Tết Dương lịch', LAW),
  row('2021-02-10', 'NGHI_LE', TET, YEARLY),
  row('2021-02-11', 'NGHI_LE', TET, YEARLY),
  row('2021-02-12', 'NGHI_LE', TET, YEARLY),
  row('2021-02-13', 'NGHI_LE', TET, YEARLY),
  row('2021-02-14', 'NGHI_LE', TET, YEARLY),
  row('2021-02-15', 'NGHI_BU', 'Nghỉ bù Tết Nguyên đán (13/02)', YEARLY),
  row('2021-02-16', 'NGHI_BU', 'Nghỉ bù Tết Nguyên đán (14/02)', YEARLY),
  row('2021-04-21', 'NGHI_LE', 'Giỗ Tổ Hùng Vương', LAW),
  row('2021-04-30', 'NGHI_LE', 'Ngày Giải phóng miền Nam', LAW),
  row('2021-05-01', 'NGHI_LE', 'Quốc tế Lao động', LAW),
  row('2021-05-03', 'NGHI_BU', 'Nghỉ bù Quốc tế Lao động (01/5)', MADE_UP),
  row('2021-09-02', 'NGHI_LE', 'Quốc khánh', YEARLY),
  row('2021-09-03', 'NGHI_LE', 'Quốc khánh', YEARLY),
];
