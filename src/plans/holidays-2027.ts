// The days off of 2027 in Việt Nam, all to be confirmed: of the notice for Tết and Quốc khánh only
// reports were read, and swaps of working days may still be announced.

import { LAW, LAW_LUNAR, MADE_UP, toConfirm } from './holiday-row.ts';
import type { TemplateHoliday } from './plan-template.ts';

const YEARLY = 'Công văn 10065/VPCP-KGVX ngày 02/10/2026 của Văn phòng Chính phủ';
const CULTURE = 'Nghị quyết 28/2026/QH16 ngày 24/4/2026 của Quốc hội';
const TET = 'Tết Nguyên đán Đinh Mùi';

export const holidays2027: readonly TemplateHoliday[] = [
  toConfirm('2027-01-01', 'NGHI_LE', 'Tết Dương lịch', LAW),
  toConfirm('2027-02-04', 'NGHI_LE', TET, YEARLY),
  toConfirm('2027-02-05', 'NGHI_LE', TET, YEARLY),
  toConfirm('2027-02-06', 'NGHI_LE', TET, YEARLY),
  toConfirm('2027-02-07', 'NGHI_LE', TET, YEARLY),
  toConfirm('2027-02-08', 'NGHI_LE', TET, YEARLY),
  toConfirm('2027-02-09', 'NGHI_BU', 'Nghỉ bù Tết Nguyên đán (06/02)', YEARLY),
  toConfirm('2027-02-10', 'NGHI_BU', 'Nghỉ bù Tết Nguyên đán (07/02)', YEARLY),
  toConfirm('2027-04-16', 'NGHI_LE', 'Giỗ Tổ Hùng Vương', LAW_LUNAR),
  toConfirm('2027-04-30', 'NGHI_LE', 'Ngày Giải phóng miền Nam', LAW),
  toConfirm('2027-05-01', 'NGHI_LE', 'Quốc tế Lao động', LAW),
  toConfirm('2027-05-03', 'NGHI_BU', 'Nghỉ bù Quốc tế Lao động (01/5)', MADE_UP),
  toConfirm('2027-09-02', 'NGHI_LE', 'Quốc khánh', YEARLY),
  toConfirm('2027-09-03', 'NGHI_LE', 'Quốc khánh', YEARLY),
  toConfirm('2027-11-24', 'NGHI_LE', 'Ngày Văn hóa Việt Nam', CULTURE),
];
