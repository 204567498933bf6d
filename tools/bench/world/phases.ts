// More phases than the plan has: one week after the other, from January 2022 on.

import { day, plusDays } from '../../../src/domain/day.ts';
import { idOf, type MemberId, type PhaseId } from '../../../src/domain/ids.ts';
import type { Row } from '../../../src/workbook/schema.ts';

const FIRST_MONDAY = day('2022-01-10');
const works = [
  'Rà soát số liệu',
  'Khảo sát doanh nghiệp',
  'Tổng hợp phiếu điều tra',
  'Xây dựng chuyên đề',
  'Thẩm tra dự toán',
  'Lấy ý kiến chuyên gia',
  'Hoàn thiện phụ lục',
  'Biên tập, in ấn',
];

/** Phases `from` to `to`, each of a week from Monday to Friday. */
export function morePhases(from: number, to: number): Partial<Row<'phases'>>[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => {
    const start = plusDays(FIRST_MONDAY, 7 * index);
    const end = plusDays(start, 4);
    const title = `${works[index % works.length]} (lần ${Math.floor(index / works.length) + 1})`;
    return {
      phaseId: idOf<PhaseId>(`P${from + index}`),
      title,
      baseStart: start,
      baseEnd: end,
      planStart: start,
      planEnd: end,
      predecessors: `P${from + index - 1}FS+0`,
      driver: 'KET_THUC' as const,
      ownerId: idOf<MemberId>(`TV${2 + (index % 6)}`),
      milestone: 'KHONG' as const,
      status: 'CHUA' as const,
      fullText: title,
    };
  });
}
