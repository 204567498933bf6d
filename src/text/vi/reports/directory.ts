// What “Kiểm tra sổ” says of the directory of bodies, the register of documents, and long lists of cells. Vietnamese.

import type { SuccessorFinding } from '../../../domain/bodies/successor-findings.ts';
import { proseDay } from '../../../domain/calendar/print.ts';
import type { BookNames } from '../../../workbook/words.ts';

/** Where a document stands in the register. */
export interface RegisterPlace {
  readonly id: string;
  readonly row: number;
}

export const directory = {
  title: 'Danh bạ cơ quan',
  repeats: 'Văn bản trùng số, ký hiệu',
  moreCells: (tab: string, count: number): string => `Trang “${tab}”: và ${count} ô khác.`,
  replaced: (pairs: readonly (readonly [ended: string, successor: string])[]): string =>
    `${pairs.length} cơ quan đã hết hiệu lực, đợt này hỏi cơ quan kế thừa: ${some(pairs.map(([ended, successor]) => `${ended} → ${successor}`))}.`,
  lost: (bodies: readonly string[], book: BookNames): string =>
    `${bodies.length} cơ quan trong nhóm đã hết hiệu lực và không có cơ quan kế thừa dùng được nên không được hỏi: ${some(bodies)}. Cách sửa: nếu cần hỏi, điền cột “${book.column('bodies', 'successorId')}” trong trang “${book.tab('bodies')}”.`,
  bodyAt: (id: string, row: number): string => `${id} (hàng ${row})`,
  successor: (found: SuccessorFinding, at: (id: string) => string, book: BookNames): string => {
    const tab = book.tab('bodies');
    const successor = book.column('bodies', 'successorId');
    const end = book.column('bodies', 'validTo');
    const from = book.column('bodies', 'validFrom');
    switch (found.code) {
      case 'UNKNOWN':
        return `Trang “${tab}”, ${at(found.bodyId)}: cơ quan kế thừa “${found.successorId}” không có trong danh bạ. Cách sửa: ghi một mã của cột “${book.column('bodies', 'bodyId')}” vào cột “${successor}”, hoặc thêm cơ quan đó.`;
      case 'CIRCLE':
        return `Trang “${tab}”: kế thừa đi vòng tròn ${found.path.map(at).join(' → ')}. Cách sửa: xóa ô “${successor}” của cơ quan còn hoạt động.`;
      case 'CHAIN':
        return `Trang “${tab}”: kế thừa nhiều bước ${found.path.map(at).join(' → ')}; đợt mới hỏi cơ quan còn hiệu lực ở cuối. Cách sửa: nếu không đúng, ghi lại cột “${successor}”; nếu đúng thì để nguyên.`;
      case 'NO_END':
        return `Trang “${tab}”, ${at(found.bodyId)}: đã ghi kế thừa là ${found.successorId} nhưng chưa ghi “${end}”, nên đợt mới vẫn hỏi cơ quan cũ. Cách sửa: điền cột “${end}”.`;
      case 'GAP':
        return `Trang “${tab}”, ${at(found.bodyId)}: hết hiệu lực ${proseDay(found.ended)} nhưng ${found.successorId} có hiệu lực từ ${proseDay(found.begins)}; trong khoảng giữa không có cơ quan nào được hỏi. Cách sửa: xem lại cột “${end}” và “${from}”.`;
      case 'REVERSED':
        return `Trang “${tab}”, ${at(found.bodyId)}: “${end}” ${proseDay(found.to)} trước “${from}” ${proseDay(found.from)}. Cách sửa: ghi lại một trong hai ngày.`;
    }
  },
  repeated: (
    number: string,
    organ: string,
    places: readonly RegisterPlace[],
    book: BookNames,
  ): string =>
    `Trang “${book.tab('documents')}”: số, ký hiệu ${number}${organ === '' ? '' : ` của ${organ}`} có ở ${places.length} hàng (${places.map(({ id, row }) => `${id}, hàng ${row}`).join('; ')}). Cách sửa: xem bản chính; ghi lại số ở cột “${book.column('documents', 'number')}”, hoặc xóa hàng thừa.`,
};

function some(names: readonly string[]): string {
  const first = names.slice(0, 5).join('; ');
  return names.length > 5 ? `${first} và ${names.length - 5} cơ quan khác` : first;
}
