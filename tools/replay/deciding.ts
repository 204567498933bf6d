// D4 as several people work on it: what says the same is merged, what stays open is put before the leader.

import type { LeaderQuestions } from '../../src/dialogs/data/ask-leader.ts';
import type { MergeProposals } from '../../src/dialogs/data/merge-comments.ts';
import { enums } from '../../src/text/vi/enums.ts';
import { menu } from '../../src/text/vi/menu.ts';
import type { Year } from './year.ts';

/** What the office proposes where it asks the leader. */
const PROPOSED = {
  proposal: 'TIEP_THU_MOT_PHAN',
  explanation:
    'Tiếp thu một phần: dự thảo nêu nguyên tắc; hình thức cụ thể do UBND tỉnh quyết định sau khi đánh giá tác động.',
} as const;

export function planDeciding(year: Year, roundId: string): void {
  year.agenda.add('2021-09-08T10:30', `gộp ý kiến trùng ${roundId}`, () => merge(year, roundId));
  year.agenda.add('2021-09-08T14:00', `xin ý kiến lãnh đạo ${roundId}`, () =>
    askTheLeader(year, roundId),
  );
  year.agenda.add('2021-09-10T10:00', `lãnh đạo cho ý kiến ${roundId}`, () => decide(year));
  year.agenda.add('2021-09-10T14:00', `ghi chỗ đã sửa ${roundId}`, () => place(year, roundId));
}

/** The groups that the page proposes, the first of each as the main one. */
async function merge(year: Year, roundId: string): Promise<void> {
  await year.clerk.press(menu.mergeComments);
  const { groups } = await year.clerk.ask<MergeProposals>('mergeProposals', { roundId });
  const chosen = groups.flatMap(({ comments: [main, ...merged] }) =>
    main === undefined || merged.length === 0
      ? []
      : [{ main: main.id, merged: merged.map(({ id }) => id) }],
  );
  if (chosen.length > 0) await year.clerk.ask('mergeComments', { roundId, groups: chosen });
  year.clerk.close();
}

/** Everything that was left for the leader is put before the leader. */
export async function askTheLeader(year: Year, roundId: string): Promise<void> {
  await year.clerk.press(menu.askLeader);
  const { comments } = await year.clerk.ask<LeaderQuestions>('leaderQuestions', { roundId });
  const questions = comments.map(({ matter, sides }) => ({
    proposed: sides.map(({ id }) => id),
    against: [],
    matter,
    ...PROPOSED,
  }));
  if (questions.length > 0) await year.clerk.ask('askLeader', { roundId, questions });
  year.clerk.close();
}

/** The leader chooses in one cell of each question. */
async function decide(year: Year): Promise<void> {
  for (const row of year.clerk.book.rows('decisions')) {
    if (row.text('decision') !== '') continue;
    await year.clerk.type('decisions', row, 'decision', enums.leaderChoice.DONG_Y);
  }
}

/** What the leader had accepted is worked into the draft like the rest. */
async function place(year: Year, roundId: string): Promise<void> {
  for (const row of year.clerk.book.rows('comments')) {
    if (row.text('roundId') !== roundId || row.text('leaderDecision') === '') continue;
    if (row.text('changeRef') !== '') continue;
    await year.clerk.type('comments', row, 'changeRef', `${row.text('clauseText')} (lần 2)`);
  }
}
