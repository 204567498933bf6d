// Plays the rounds without a form: meetings, whose conclusion is entered, and letters, answered by letter.

import type { OpeningPreview, RoundOpened } from '../../src/dialogs/data.ts';
import { menu } from '../../src/text/vi/menu.ts';
import type { Ids } from '../../src/workbook/enums.ts';
import { workingDay } from './calendar.ts';
import { planWalk } from './steps.ts';
import { behaviourOf, conclusionsOf, type SpokenComment } from './voices/index.ts';
import type { Year } from './year.ts';

interface Meeting {
  readonly roundId: 'D1' | 'D3' | 'D8';
  readonly heldOn: string;
  readonly bodyId: string;
  readonly signer: string;
}

export function planMeeting(year: Year, meeting: Meeting): void {
  const { roundId, heldOn } = meeting;
  const after = workingDay(heldOn, 1);
  year.agenda.add(`${heldOn}T08:00`, `họp ${roundId}`, () =>
    openPlain(year, roundId, heldOn, 5, 'SILENCE_NONE'),
  );
  year.agenda.add(`${heldOn}T16:00`, `kết luận ${roundId}`, () =>
    enter(year, {
      roundId,
      bodyId: meeting.bodyId,
      channel: 'HOP',
      docNo: '',
      docDate: '',
      receivedDay: heldOn,
      signer: meeting.signer,
      position: 'THONG_NHAT_CO_Y_KIEN',
      comments: conclusionsOf(roundId),
    }),
  );
  year.agenda.add(`${after}T08:30`, `thông báo kết luận ${roundId}`, async () => {
    await year.makeDocuments(roundId, ['KET_LUAN']);
    await year.adjudicate(roundId);
    await close(year, roundId);
  });
  planWalk(year, roundId, after);
}

interface Letter {
  readonly roundId: string;
  readonly bodyId: string;
  readonly group: string;
  readonly sendDay: string;
  readonly period: number;
}

export function planLetter(year: Year, letter: Letter): void {
  const { roundId, bodyId, sendDay, period } = letter;
  const does = behaviourOf(roundId, bodyId, letter.group, period, year.seed);
  const replied = workingDay(sendDay, does.workingDays);
  const done = workingDay(replied, 2);
  year.agenda.add(`${sendDay}T08:30`, `gửi công văn ${roundId}`, () =>
    openPlain(year, roundId, sendDay, period, 'SILENCE_ESCALATE'),
  );
  year.agenda.add(`${replied}T10:00`, `công văn trả lời ${roundId}`, () =>
    year.enterLetter(roundId, bodyId, does, replied),
  );
  year.agenda.add(`${done}T09:00`, `xử lý ${roundId}`, async () => {
    await close(year, roundId);
    await year.adjudicate(roundId);
    await year.makeDocuments(roundId, ['BANG_TONG_HOP', 'BAO_CAO']);
  });
  planWalk(year, roundId, done);
}

async function openPlain(
  year: Year,
  roundId: string,
  sendDay: string,
  periodN: number,
  silence: Ids<'silencePolicy'>,
): Promise<void> {
  const input = { roundId, sendDay, periodN, periodUnit: 'NGAY_LAM_VIEC', silence };
  await year.clerk.press(menu.openRound);
  await year.clerk.ask<OpeningPreview>('previewOpening', input);
  await year.clerk.ask<RoundOpened>('openRound', input);
  year.clerk.close();
}

async function close(year: Year, roundId: string): Promise<void> {
  await year.clerk.press(menu.closeRound);
  await year.clerk.ask('closeRound', { roundId });
  year.clerk.close();
}

export interface Entered {
  readonly roundId: string;
  readonly bodyId: string;
  readonly channel: Ids<'channel'>;
  readonly docNo: string;
  readonly docDate: string;
  readonly receivedDay: string;
  readonly signer: string;
  readonly position: Ids<'position'>;
  readonly comments: readonly SpokenComment[];
}

/** Fills the dialog “Nhập trả lời bằng văn bản, kết luận họp”. */
export async function enter(year: Year, entered: Entered): Promise<void> {
  await year.clerk.press(menu.enterReply);
  await year.clerk.ask('enterReply', {
    ...entered,
    fileUrl: '',
    replaces: false,
    comments: entered.comments.map(({ part, place, content, proposal, reason }) => ({
      part,
      place,
      content,
      proposal,
      reason,
    })),
  });
  year.clerk.close();
}
