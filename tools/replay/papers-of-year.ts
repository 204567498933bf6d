// The papers of the Đề án besides those of its rounds, on the days on which an office would make them.

import type { LettersMade } from '../../src/dialogs/data/reply-letters.ts';
import { enums } from '../../src/text/vi/enums.ts';
import { menu } from '../../src/text/vi/menu.ts';
import type { Year } from './year.ts';

/** The meeting of D1, as the clerk writes it down: what is known before, then what came of it. */
export const MEETING = {
  meetingId: 'CH-01',
  before: {
    roundId: 'D1',
    title: 'Họp Lãnh đạo Sở cho ý kiến dự thảo đề cương chi tiết Đề án',
    startAt: '01/07/2021 08:00',
    place: 'Phòng họp tầng 2, trụ sở Sở Khoa học và Công nghệ',
    chair: 'Nguyễn Thanh Bình, Giám đốc Sở',
    secretary: 'Đỗ Văn Tình',
    invited: 'Các Phó Giám đốc Sở\nTrưởng các phòng, đơn vị thuộc Sở\nTổ xây dựng Đề án',
    agenda:
      'Tổ xây dựng Đề án báo cáo dự thảo đề cương chi tiết\nLãnh đạo Sở và các phòng, đơn vị cho ý kiến\nChủ trì kết luận',
  },
  after: {
    endAt: '01/07/2021 11:15',
    attended:
      'Các Phó Giám đốc Sở\nTrưởng các phòng, đơn vị thuộc Sở\nThành viên Tổ xây dựng Đề án',
    discussion:
      'Phòng Quản lý Công nghệ báo cáo bố cục bốn phần của Đề án.\nChi cục Tiêu chuẩn Đo lường Chất lượng đề nghị bổ sung số liệu giai đoạn 2013-2020.',
    conclusion:
      'Thống nhất bố cục của đề cương chi tiết.\nTổ xây dựng Đề án bổ sung số liệu, hoàn thiện trước ngày 03/7/2021.',
  },
} as const;

export function planPapers(year: Year): void {
  const at = (when: string, what: string, act: () => Promise<void>) =>
    year.agenda.add(when, what, act);
  at('2021-06-28T09:00', 'giấy mời họp D1', async () => {
    const row = 3;
    await year.clerk.type('meetings', row, 'meetingId', MEETING.meetingId);
    await fillIn(year, row, MEETING.before);
    await year.makePapers({ meetingId: MEETING.meetingId }, ['GIAY_MOI']);
  });
  at('2021-06-30T15:00', 'đề cương chi tiết', () => year.makePapers({}, ['DE_CUONG']));
  at('2021-07-01T16:30', 'biên bản họp D1', async () => {
    const { rowNumber } = year.clerk.row('meetings', 'meetingId', MEETING.meetingId);
    await fillIn(year, rowNumber, MEETING.after);
    await year.makePapers({ meetingId: MEETING.meetingId }, ['BIEN_BAN', 'KET_LUAN_HOP']);
  });
  at('2021-07-05T09:00', 'khung các tài liệu', () =>
    year.makePapers({}, ['DU_THAO_BC', 'DU_THAO_DA', 'DU_THAO_TTR', 'DU_THAO_QD']),
  );
  at('2021-08-30T07:45', 'tóm tắt giao ban', () => year.makePapers({}, ['TOM_TAT']));
  at('2021-09-13T09:00', 'trả lời các nơi góp ý D4', () => answerBodies(year, 'D4'));
  at('2021-09-13T14:00', 'minh chứng D4', () => packEvidence(year, 'D4'));
  at('2021-09-30T15:00', 'tờ trình, dự thảo quyết định', () =>
    year.makePapers({}, ['TO_TRINH', 'QUYET_DINH', 'MUC_LUC']),
  );
}

async function fillIn(
  year: Year,
  row: number,
  cells: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [column, value] of Object.entries(cells)) {
    await year.clerk.type('meetings', row, column, value);
  }
}

/** The folder in which a round is proved. */
export async function packEvidence(year: Year, roundId: string): Promise<void> {
  await year.clerk.press(menu.evidencePack);
  await year.clerk.ask('makeEvidencePack', { roundId });
  year.clerk.close();
}

/** The bodies with most to say are answered by letter; a letter takes several runs when there are many. */
export async function answerBodies(year: Year, roundId: string): Promise<void> {
  let letters = mostVocal(year, roundId).map((bodyId) => ({ bodyId, version: 1 }));
  await year.clerk.press(menu.replyLetters);
  while (letters.length > 0) {
    const { left } = await year.clerk.ask<LettersMade>('makeReplyLetters', { roundId, letters });
    letters = left.map(({ bodyId, version }) => ({ bodyId, version }));
  }
  year.clerk.close();
}

const ANSWERED_BY_LETTER = 3;

function mostVocal(year: Year, roundId: string): string[] {
  const counts = new Map<string, number>();
  for (const row of year.clerk.book.rows('comments')) {
    if (row.text('roundId') !== roundId) continue;
    if (row.text('status') === enums.commentStatus.THAY_THE) continue;
    counts.set(row.text('bodyId'), (counts.get(row.text('bodyId')) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one, first], [other, second]) => second - first || one.localeCompare(other))
    .slice(0, ANSWERED_BY_LETTER)
    .map(([bodyId]) => bodyId);
}
