// The outlines that the tests of clauses share: a Đề án by parts and sections, a decision by articles.

import { type ClauseId, idOf } from '../../../src/domain/ids.ts';
import type { Clause } from '../../../src/domain/outline/clause-tree.ts';
import type { Ids } from '../../../src/workbook/enums.ts';

/** Lines of `id | parent | number | title`, in their order. */
export function outline(part: Ids<'part'>, lines: string): Clause[] {
  return lines
    .trim()
    .split('\n')
    .map((line, index) => {
      const [id = '', parent = '', number = '', title = ''] = line
        .split('|')
        .map((one) => one.trim());
      return {
        clauseId: idOf<ClauseId>(id),
        part,
        parentId: idOf<ClauseId>(parent),
        number,
        title,
        sortOrder: index + 1,
        retired: 'KHONG',
      };
    });
}

export const programme = outline(
  'DA',
  `
  mo-dau |       |              | MỞ ĐẦU
  p1     |       | Phần thứ nhất | SỰ CẦN THIẾT
  p1-1   | p1    | I            | CƠ SỞ PHÁP LÝ
  p2     |       | Phần thứ hai | NỘI DUNG ĐỀ ÁN
  p2-3   | p2    | III          | NHIỆM VỤ, GIẢI PHÁP
  p2-3-1 | p2-3  | 1            | Hoàn thiện thể chế
  p2-3-a | p2-3-1 | a           | Xây dựng cơ chế
  p2-3-b | p2-3-1 | b           | Rà soát quy định
  p2-3-2 | p2-3  | 2            | Nguồn nhân lực
  p2-3-21 | p2-3-2 | 2.1        | Đào tạo
  p2-4   | p2    | IV           | TỔ CHỨC THỰC HIỆN
  p2-4-2 | p2-4  | 2            | Sở Tài chính
  `,
);

export const decision = outline(
  'QD',
  `
  d1   |    | Điều 1 | Phê duyệt Đề án
  d1-1 | d1 | 1      | Mục tiêu
  d2   |    | Điều 2 | Tổ chức thực hiện
  d2-1 | d2 | 1      |
  d2-3 | d2 | 3      |
  d2-3-đ | d2-3 | đ  |
  d3   |    | Điều 3 |
  `,
);
