// More bodies than the plan names: communes and units of a province, each with its mailbox.

import { type BodyId, idOf } from '../../../src/domain/ids.ts';
import type { Row } from '../../../src/workbook/schema.ts';

const places = ['Tân', 'An', 'Đức', 'Hương', 'Bảo', 'Quang', 'Yên', 'Xuân', 'Thái', 'Nghĩa'];
const second = ['Sơn', 'Thịnh', 'Hòa', 'Lạc', 'Phong', 'Trung', 'Hưng', 'Giang', 'Minh', 'Tiến'];

export const mailboxOf = (n: number): string => `ubnd.x${n}@bacgiang.example`;

/** The bodies that are missing to `count`, asked in the group of the districts. */
export function moreBodies(count: number): Partial<Row<'bodies'>>[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `${places[index % 10]} ${second[Math.floor(index / 10) % 10]} ${index + 1}`;
    return {
      bodyId: idOf<BodyId>(`X${index + 1}`),
      officialName: `Ủy ban nhân dân xã ${name}`,
      shortName: `UBND xã ${name}`,
      group: 'HUYEN' as const,
      email: mailboxOf(index + 1),
      sortOrder: 1_000 + index,
      confirmed: 'CO' as const,
    };
  });
}
