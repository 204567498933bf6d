// The book of Bắc Giang on a day that has something to tell: round D4 is answered, work is late, due and waiting.

import { enums } from '../../src/text/vi/enums.ts';
import { menu } from '../../src/text/vi/menu.ts';
import type { Ids } from '../../src/workbook/enums.ts';
import { typedDay } from '../replay/calendar.ts';
import { askTheLeader } from '../replay/deciding.ts';
import { play } from '../replay/play.ts';
import type { Year } from '../replay/year.ts';

/** Monday of the last week of P6, the eighth working day after D4 was sent. */
export const TELLING_DAY = '2021-09-06T08:30';

const SEED = 1;

interface Work {
  readonly title: string;
  readonly owner: string;
  readonly start: string;
  readonly due: string;
  readonly status: Ids<'taskStatus'>;
  readonly acknowledged: boolean;
  readonly approver?: string;
}

const work = (
  title: string,
  owner: string,
  [start, due]: readonly [string, string],
  status: Ids<'taskStatus'> = 'DANG',
  more: { acknowledged?: boolean; approver?: string } = {},
): Work => ({ title, owner, start, due, status, acknowledged: true, ...more });

/** What the head of the team gave out for P6 and P7. */
const given: readonly Work[] = [
  work('Lập bảng tổng hợp ý kiến các sở, ban, ngành', 'TV2', ['2021-08-30', '2021-09-07']),
  work('Giải trình ý kiến về nguồn lực, kinh phí', 'TV2', ['2021-08-25', '2021-08-31']),
  work('Dự thảo công văn xin ý kiến Cục (đợt D5)', 'TV2', ['2021-09-06', '2021-09-13'], 'CHUA', {
    acknowledged: false,
  }),
  work('Lập danh sách doanh nghiệp, tổ chức KH&CN (đợt D6)', 'TV2', ['2021-09-06', '2021-09-14']),
  work('Rà soát mục tiêu, chỉ tiêu của Đề án', 'TV2', ['2021-09-06', '2021-09-10']),
  work('Dự thảo Báo cáo giải trình, tiếp thu', 'TV2', ['2021-09-06', '2021-09-16']),
  work(
    'Tiếp thu ý kiến vào Báo cáo kết quả 2013-2020',
    'TV3',
    ['2021-09-01', '2021-09-08'],
    'CHO',
    {
      approver: 'TV1',
    },
  ),
  work('Chỉnh lý dự thảo Tờ trình, Quyết định', 'TV4', ['2021-09-01', '2021-09-09']),
  work('Bổ sung số liệu giai đoạn 2016-2020', 'TV6', ['2021-08-25', '2021-09-01']),
  work('Chuẩn bị hội thảo tham vấn doanh nghiệp', 'TV6', ['2021-09-13', '2021-09-24'], 'CHUA', {
    acknowledged: false,
  }),
  work('Hoàn thiện hồ sơ dự thảo Đề án lần 2', 'TV7', ['2021-09-06', '2021-09-10']),
];

/** Plays up to the day, then types what a clerk would have noted by then. */
export async function tellingDay(projectDir: string, progress: (line: string) => void) {
  const { runtime, year } = await play(projectDir, TELLING_DAY, SEED, progress);
  await noteProgress(year);
  await giveWorkOut(year);
  await noteAbsence(year);
  await assignComments(year);
  await leaveToTheLeader(year);
  // Drawn again, for a plan that is longer now.
  await year.clerk.press(menu.setUp);
  year.clerk.close();
  return runtime;
}

/** P6 is past its half; the talks of P7 were put off by a week, and P8 with them. */
async function noteProgress({ clerk }: Year): Promise<void> {
  const type = (phase: string, column: string, value: string): Promise<void> =>
    clerk.type('phases', clerk.row('phases', 'phaseId', phase), column, value);
  await type('P6', 'percent', '60');
  await type('P6', 'ownerId', 'TV2');
  await type('P7', 'planStart', typedDay('2021-09-20'));
  await type('P7', 'planEnd', typedDay('2021-10-07'));
  await type('P7', 'ownerId', 'TV6');
  await type('P8', 'planStart', typedDay('2021-10-08'));
}

async function giveWorkOut({ clerk }: Year): Promise<void> {
  const first = clerk.book.rows('tasks').length + 3;
  for (const [index, one] of given.entries()) {
    const type = (column: string, value: string): Promise<void> =>
      clerk.type('tasks', first + index, column, value);
    await type('taskId', `NV-${String(first + index - 2).padStart(3, '0')}`);
    await type('phaseId', one.due > '2021-09-10' ? 'P7' : 'P6');
    await type('title', one.title);
    await type('ownerId', one.owner);
    await type('start', typedDay(one.start));
    await type('due', typedDay(one.due));
    await type('status', enums.taskStatus[one.status]);
    await type('assignedBy', 'TV1');
    await type('assignedAt', `${typedDay('2021-08-30')} 08:00`);
    await type('handOut', `GV-0001-${one.owner}`);
    if (one.acknowledged) await type('ackAt', `${typedDay('2021-08-30')} 14:00`);
    if (one.approver) await type('approverId', one.approver);
  }
}

/** Mr Bình is away for training for two weeks, Mr Tình stands in. */
async function noteAbsence({ clerk }: Year): Promise<void> {
  const member = clerk.row('team', 'memberId', 'TV5');
  await clerk.type('team', member, 'absentFrom', typedDay('2021-09-20'));
  await clerk.type('team', member, 'absentTo', typedDay('2021-10-01'));
  await clerk.type('team', member, 'substituteId', 'TV7');
}

/** The comments of D4 are shared out by document. */
async function assignComments({ clerk }: Year): Promise<void> {
  for (const row of clerk.book.rows('comments')) {
    if (row.text('roundId') !== 'D4') continue;
    const owner = row.text('part') === enums.part.DA ? 'TV7' : 'TV3';
    await clerk.type('comments', row, 'ownerId', owner);
  }
}

/** Two comments of D4 wait for the leader. */
async function leaveToTheLeader(year: Year): Promise<void> {
  const [first, , third] = year.clerk.book
    .rows('comments')
    .filter((row) => row.text('roundId') === 'D4' && row.text('part') === enums.part.DA);
  for (const row of [first, third]) {
    if (row === undefined) throw new Error('D4 has no such comments.');
    await year.clerk.type('comments', row, 'disposition', enums.disposition.XIN_Y_KIEN);
  }
  await askTheLeader(year, 'D4');
}
