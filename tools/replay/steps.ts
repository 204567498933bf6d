// Walks a round from its close to its lock, as the clerk would: the tray, the answers, step after step.

import type { StepPreview } from '../../src/dialogs/data/round-steps.ts';
import type { Report } from '../../src/dialogs/data.ts';
import type { RoundStep } from '../../src/domain/rounds/round-steps.ts';
import { enums } from '../../src/text/vi/enums.ts';
import { menu } from '../../src/text/vi/menu.ts';
import type { SeenRow } from './book-reader.ts';
import { workingDay } from './calendar.ts';
import type { Year } from './year.ts';

/** What a step asks for besides: a new due day, a reason. */
interface Said {
  readonly newDay?: string;
  readonly reason?: string;
}

/** Opens the dialog, looks at what the step leads to, and takes it. */
export async function takeStep(
  year: Year,
  roundId: string,
  step: RoundStep,
  { newDay = '', reason = '' }: Said = {},
): Promise<void> {
  const { clerk } = year;
  const input = { roundId, step, newDay, reason };
  await clerk.press(menu.roundSteps);
  const preview = await clerk.ask<StepPreview>('previewStep', input);
  if (preview.problems.length > 0) throw new Error(preview.problems.join(' '));
  await clerk.ask<Report>('takeStep', input);
  clerk.close();
}

/**
 * The way of a closed round: gathered the same morning, laid before the leaders in the afternoon,
 * locked the next working day once they have decided.
 */
export function planWalk(year: Year, roundId: string, closedOn: string): void {
  const locked = workingDay(closedOn, 1);
  year.agenda.add(`${closedOn}T09:30`, `tổng hợp ${roundId}`, () => gather(year, roundId));
  year.agenda.add(`${closedOn}T15:30`, `trình ${roundId}`, () => takeStep(year, roundId, 'TRINH'));
  year.agenda.add(`${locked}T09:00`, `khóa ${roundId}`, () => lock(year, roundId));
}

/** The tray is emptied, then the round is gathered. */
export async function gather(year: Year, roundId: string): Promise<void> {
  await settleTray(year, roundId);
  await takeStep(year, roundId, 'TONG_HOP');
}

/** The leaders' decisions are written down, then the round is locked. */
export async function lock(year: Year, roundId: string): Promise<void> {
  const waiting = standingIn(year, roundId).filter(
    (row) =>
      row.text('disposition') === enums.disposition.XIN_Y_KIEN && row.text('leaderDecision') === '',
  );
  for (const row of waiting) {
    await year.clerk.type(
      'comments',
      row,
      'leaderDecision',
      'Đồng ý với phương án của Tổ soạn thảo.',
    );
  }
  await takeStep(year, roundId, 'KHOA');
}

/** What stays unsettled in a round goes into a later one. */
export async function carryOver(year: Year, roundId: string, laterRound: string): Promise<void> {
  const { clerk } = year;
  await clerk.press(menu.roundSteps);
  const { proposals } = await clerk.ask<StepPreview>('previewStep', {
    roundId,
    step: 'CARRY_OVER',
    newDay: '',
    reason: '',
  });
  const comments = proposals.map(({ id }) => id);
  if (comments.length > 0) await clerk.ask<Report>('carryOver', { roundId, laterRound, comments });
  clerk.close();
}

/** A body whose code could not be verified has sent the form again: what waits is set aside. */
async function settleTray(year: Year, roundId: string): Promise<void> {
  const { clerk } = year;
  const unclear: readonly string[] = [enums.matchStatus.KHONG_RO, enums.matchStatus.CHUA_XAC_MINH];
  const waiting = clerk.book
    .rows('replies')
    .filter((row) => row.text('roundId') === roundId)
    .filter((row) => unclear.includes(row.text('matchStatus')));
  if (waiting.length === 0) return;
  await clerk.press(menu.tray);
  for (const row of waiting) {
    await clerk.ask('resolveReply', {
      replyId: row.text('replyId'),
      decision: 'DISMISS',
      requestId: '',
      position: '',
      reason: 'Cơ quan đã gửi lại phiếu đúng mã.',
    });
  }
  clerk.close();
}

function standingIn(year: Year, roundId: string): SeenRow[] {
  return year.clerk.book
    .rows('comments')
    .filter((row) => row.text('roundId') === roundId)
    .filter((row) => row.text('status') !== enums.commentStatus.THAY_THE);
}
