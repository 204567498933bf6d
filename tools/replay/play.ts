// Plays the plan of Bắc Giang 2021 from its first day: the same menu items and forms that people would use.

import type { Runtime } from '../../emulator/index.ts';
import { bacGiang2021 } from '../../src/plans/bac-giang-2021.ts';
import { menu } from '../../src/text/vi/menu.ts';
import { planDeciding } from './deciding.ts';
import { fillInBook } from './first-day.ts';
import { planFormRound } from './form-round.ts';
import { officeWorld } from './office-world.ts';
import { planLetter, planMeeting } from './other-rounds.ts';
import { planPapers } from './papers-of-year.ts';
import { planPhases } from './phases.ts';
import { carryOver, gather, lock, takeStep } from './steps.ts';
import { Year } from './year.ts';

export const FIRST_DAY = '2021-06-22';
export const LAST_DAY = '2021-12-31';

export interface Played {
  readonly runtime: Runtime;
  readonly year: Year;
}

/** Plays up to a moment (`2021-08-23T07:30`); the same seed gives the same year. */
export async function play(
  projectDir: string,
  until: string,
  seed: number,
  progress: (line: string) => void = () => undefined,
): Promise<Played> {
  const runtime = officeWorld(projectDir, `${FIRST_DAY}T07:30:00+07:00`);
  const year = new Year(runtime, seed);
  year.agenda.add(`${FIRST_DAY}T08:00`, 'thiết lập sổ', async () => {
    await year.clerk.press(menu.setUp);
    year.clerk.close();
    await fillInBook(year);
  });
  planPhases(year, bacGiang2021.phases);
  planMeeting(year, {
    roundId: 'D1',
    heldOn: '2021-07-01',
    bodyId: 'LDS',
    signer: 'Nguyễn Thanh Bình, Giám đốc Sở',
  });
  planFormRound(year, {
    roundId: 'D2',
    sendDay: '2021-07-26',
    period: 5,
    silence: 'SILENCE_AGREES',
    closeAfter: 1,
    extension: {
      on: '2021-07-30',
      newDay: '2021-08-03',
      reason: 'Các phòng đề nghị thêm thời gian nghiên cứu',
    },
    walks: true,
  });
  planMeeting(year, {
    roundId: 'D3',
    heldOn: '2021-08-05',
    bodyId: 'LDS',
    signer: 'Nguyễn Thanh Bình, Giám đốc Sở',
  });
  planFormRound(year, {
    roundId: 'D4',
    sendDay: '2021-08-23',
    period: 7,
    silence: 'SILENCE_AGREES',
    closeAfter: 3,
    walks: false,
  });
  planFormRound(year, {
    roundId: 'D5',
    sendDay: '2021-09-15',
    period: 7,
    silence: 'SILENCE_NONE',
    closeAfter: 2,
    walks: true,
  });
  planFormRound(year, {
    roundId: 'D6',
    sendDay: '2021-09-15',
    period: 7,
    silence: 'SILENCE_NONE',
    closeAfter: 2,
    reopening: { newDay: '2021-09-29', reason: 'Doanh nghiệp đề nghị gửi bổ sung ý kiến' },
    walks: true,
  });
  planLetter(year, {
    roundId: 'D7',
    bodyId: 'VPUBND',
    group: 'THAM_TRA',
    sendDay: '2021-10-01',
    period: 15,
  });
  planMeeting(year, {
    roundId: 'D8',
    heldOn: '2021-11-15',
    bodyId: 'PCT',
    signer: 'Phó Chủ tịch UBND tỉnh',
  });
  planWayOfD4(year);
  planDeciding(year, 'D4');
  planPapers(year);
  year.agenda.add('2021-12-01T08:00', 'kiểm tra sổ', async () => {
    await year.clerk.press(menu.checkBook);
    year.clerk.close();
  });
  await year.playUntil(until, progress);
  return { runtime, year };
}

/** D4 is laid before the leaders, sent back once, printed again and locked; what is open goes on into D5. */
function planWayOfD4(year: Year): void {
  year.agenda.add('2021-09-08T09:30', 'tổng hợp D4', () => gather(year, 'D4'));
  year.agenda.add('2021-09-09T08:00', 'trình D4', () => takeStep(year, 'D4', 'TRINH'));
  year.agenda.add('2021-09-09T16:00', 'đưa D4 về tổng hợp', () =>
    takeStep(year, 'D4', 'TONG_HOP', { reason: 'Lãnh đạo yêu cầu rà soát lại phần giải trình' }),
  );
  year.agenda.add('2021-09-10T09:00', 'trình lại D4', () => takeStep(year, 'D4', 'TRINH'));
  year.agenda.add('2021-09-10T15:30', 'lập lại bảng D4', () =>
    year.makeDocuments('D4', ['BANG_TONG_HOP', 'BAO_CAO']),
  );
  year.agenda.add('2021-09-10T16:30', 'khóa D4', async () => {
    await lock(year, 'D4');
    await carryOver(year, 'D4', 'D5');
  });
}
