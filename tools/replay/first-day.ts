// What the clerk fills in on the first day: contacts, addresses, confirmations, the first tasks.

import { enums } from '../../src/text/vi/enums.ts';
import { typedDay } from './calendar.ts';
import type { Year } from './year.ts';

/** Groups that are asked in the year; the optional bodies stay unconfirmed and without an address. */
const asked = new Set<string>(
  (['SO', 'BAN', 'HUYEN', 'PHONG', 'BO', 'DN', 'TC', 'THAM_TRA'] as const).map(
    (group) => enums.bodyGroup[group],
  ),
);

/** The mailbox that the office gives a body: a name of the reserved domain, never a real address. */
export function mailboxOf(bodyId: string): string {
  return `vanthu.${bodyId.toLowerCase()}@bacgiang.example`;
}

const tasks = [
  [
    'NV-001',
    'P1',
    'Sưu tầm văn bản của Trung ương và của tỉnh',
    'BC',
    'TV2',
    '2021-06-22',
    '2021-06-28',
    '2021-06-28',
  ],
  [
    'NV-002',
    'P1',
    'Xây dựng dự thảo đề cương chi tiết',
    'DA',
    'TV7',
    '2021-06-22',
    '2021-07-01',
    '2021-07-01',
  ],
  [
    'NV-003',
    'P3',
    'Dự thảo Báo cáo kết quả 2013-2020',
    'BC',
    'TV3',
    '2021-07-05',
    '2021-07-23',
    '2021-07-22',
  ],
  [
    'NV-004',
    'P3',
    'Dự thảo Tờ trình và Quyết định',
    'TTR',
    'TV4',
    '2021-07-05',
    '2021-07-23',
    '2021-07-23',
  ],
  [
    'NV-005',
    'P5',
    'Hoàn thiện số liệu đo lường, tiêu chuẩn trong Báo cáo',
    'BC',
    'TV5',
    '2021-08-06',
    '2021-08-18',
    '',
  ],
  [
    'NV-006',
    'P6',
    'Tổng hợp, giải trình ý kiến các cơ quan, địa phương',
    'CHUNG',
    'TV7',
    '2021-08-23',
    '2021-09-09',
    '2021-09-09',
  ],
] as const;

export async function fillInBook(year: Year): Promise<void> {
  const { clerk } = year;
  const contact = clerk.row('config', 'key', 'dauMoi');
  await clerk.type(
    'config',
    contact,
    'value',
    'Đỗ Văn Tình, Phòng Quản lý Công nghệ và Thị trường công nghệ',
  );
  for (const row of clerk.book.rows('bodies')) {
    if (!asked.has(row.text('group')) || row.text('bodyId') === 'SKHCN') continue;
    await clerk.type('bodies', row, 'email', mailboxOf(row.text('bodyId')));
    await clerk.type('bodies', row, 'confirmed', enums.yesNo.CO);
  }
  for (const [index, task] of tasks.entries()) await addTask(year, index + 3, task);
}

async function addTask(year: Year, row: number, task: (typeof tasks)[number]): Promise<void> {
  const [id, phase, title, part, owner, start, due, done] = task;
  const type = (column: string, value: string): Promise<void> =>
    year.clerk.type('tasks', row, column, value);
  await type('taskId', id);
  await type('phaseId', phase);
  await type('title', title);
  await type('docPart', enums.part[part]);
  await type('ownerId', owner);
  await type('start', typedDay(start));
  await type('due', typedDay(due));
  await type('status', enums.taskStatus.DANG);
  if (done !== '') {
    year.agenda.add(`${done}T16:30`, `xong ${id}`, async () => {
      const { rowNumber } = year.clerk.row('tasks', 'taskId', id);
      await year.clerk.type('tasks', rowNumber, 'done', typedDay(done));
      await year.clerk.type('tasks', rowNumber, 'status', enums.taskStatus.XONG);
    });
  }
}
