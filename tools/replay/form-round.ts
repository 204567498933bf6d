// Plays a round by form: opened and sent in the morning, answered over the days, closed, adjudicated, printed.

import type { OpeningPreview, RoundOpened } from '../../src/dialogs/data.ts';
import { menu } from '../../src/text/vi/menu.ts';
import type { Ids } from '../../src/workbook/enums.ts';
import { answerForm, linkIn, type Sheet } from './answering.ts';
import { workingDay } from './calendar.ts';
import { planWalk, takeStep } from './steps.ts';
import { type Behaviour, behaviourOf, type SpokenComment } from './voices/index.ts';
import type { Year } from './year.ts';

export interface FormRound {
  readonly roundId: string;
  readonly sendDay: string;
  readonly period: number;
  readonly silence: Ids<'silencePolicy'>;
  /** Working days after the deadline on which staff close, adjudicate and print. */
  readonly closeAfter: number;
  /** Asked for more time, the clerk extends the round. */
  readonly extension?: { readonly on: string; readonly newDay: string; readonly reason: string };
  /** Somebody asks to answer after the close: it is reopened that afternoon. */
  readonly reopening?: { readonly newDay: string; readonly reason: string };
  /** Walks on from its close to its lock; another way is planned for the round elsewhere. */
  readonly walks: boolean;
}

export function planFormRound(year: Year, round: FormRound): void {
  year.agenda.add(`${round.sendDay}T08:00`, `mở đợt ${round.roundId}`, () => open(year, round));
}

async function open(year: Year, round: FormRound): Promise<void> {
  const { clerk } = year;
  const input = {
    roundId: round.roundId,
    sendDay: round.sendDay,
    periodN: round.period,
    periodUnit: 'NGAY_LAM_VIEC',
    silence: round.silence,
  };
  await clerk.press(menu.openRound);
  const preview = await clerk.ask<OpeningPreview>('previewOpening', input);
  if (preview.problems.length > 0) throw new Error(preview.problems.join(' '));
  await clerk.ask<RoundOpened>('openRound', input);
  await clerk.ask<RoundOpened>('confirmLink', { roundId: round.roundId });
  await clerk.ask('sendDue', {});
  clerk.close();
  for (const body of askedBodies(year, round.roundId)) planAnswer(year, round, body);
  planEnd(year, round);
}

/** From the deadline on: extended, closed, perhaps reopened and closed again, answered, printed. */
function planEnd(year: Year, round: FormRound): void {
  const { roundId, extension, reopening } = round;
  const closeOn = (day: string): void =>
    year.agenda.add(`${day}T08:30`, `đóng đợt ${roundId}`, () => close(year, roundId));
  if (extension !== undefined) {
    year.agenda.add(`${extension.on}T10:00`, `gia hạn ${roundId}`, async () => {
      await takeStep(year, roundId, 'EXTEND', extension);
      await year.clerk.press(menu.sendDue);
      year.clerk.close();
    });
  }
  const due = extension?.newDay ?? workingDay(round.sendDay, round.period);
  const first = workingDay(due, round.closeAfter);
  closeOn(first);
  const last = reopening === undefined ? first : workingDay(reopening.newDay, 1);
  if (reopening !== undefined) {
    year.agenda.add(`${first}T13:30`, `mở lại ${roundId}`, () =>
      takeStep(year, roundId, 'MO', reopening),
    );
    closeOn(last);
  }
  year.agenda.add(`${last}T09:00`, `xử lý ý kiến ${roundId}`, () => year.adjudicate(roundId));
  year.agenda.add(`${last}T15:00`, `lập văn bản ${roundId}`, () =>
    year.makeDocuments(roundId, ['BANG_TONG_HOP', 'BAO_CAO']),
  );
  if (round.walks) planWalk(year, roundId, last);
}

interface AskedBody {
  readonly bodyId: string;
  readonly address: string;
  readonly group: string;
}

function askedBodies(year: Year, roundId: string): AskedBody[] {
  const groups = new Map(
    year.clerk.book.rows('bodies').map((row) => [row.text('bodyId'), row.text('group')]),
  );
  return year.clerk.book
    .rows('requests')
    .filter((row) => row.text('roundId') === roundId)
    .map((row) => ({
      bodyId: row.text('bodyId'),
      address: row.text('emailSnapshot'),
      group: groups.get(row.text('bodyId')) ?? '',
    }));
}

function planAnswer(year: Year, round: FormRound, body: AskedBody): void {
  const does = behaviourOf(round.roundId, body.bodyId, body.group, round.period, year.seed);
  const onDay = (days: number): string => {
    const time = [does.hour, does.minute].map((part) => String(part).padStart(2, '0')).join(':');
    return `${workingDay(round.sendDay, days)}T${time}`;
  };
  const answer = (at: string, said: Sheet): void =>
    year.agenda.add(at, `${body.bodyId} trả lời ${round.roundId}`, async () => {
      const link = linkIn(year.runtime, body.address, round.roundId);
      if (link === null) return;
      const outcome = await answerForm(year.runtime, link, said);
      if (!outcome.accepted)
        year.ledger.troubles.push(`${body.bodyId}: ${JSON.stringify(outcome.errors)}`);
      for (const execution of outcome.executions) year.ledger.add('onFormAnswer', execution);
    });
  const sheet = (comments: readonly SpokenComment[], day: string, tamper = false): Sheet => ({
    position: positionOf(does),
    docNo: does.docNo,
    docDate: day.slice(0, 10),
    signer: does.signer,
    comments,
    other: does.other,
    tamper,
  });
  const first = onDay(does.workingDays);
  const next = onDay(does.workingDays + 1);
  switch (does.kind) {
    case 'silent':
      break;
    case 'letter':
      year.agenda.add(first, `công văn của ${body.bodyId}`, () =>
        year.enterLetter(round.roundId, body.bodyId, does, first.slice(0, 10)),
      );
      break;
    case 'changes':
      answer(first, sheet(does.comments, first));
      answer(next, sheet(does.later, next));
      break;
    case 'tampers':
      // Phoned the next day, it sends the form again with the code as it came.
      answer(first, sheet(does.comments, first, true));
      answer(next, sheet(does.comments, next));
      break;
    case 'agrees':
    case 'comments':
    case 'noComment':
    case 'disagrees':
    case 'late':
      answer(first, sheet(does.comments, first));
      break;
  }
}

/** What a body ticks, from how it behaves. */
export function positionOf(does: Behaviour): Ids<'position'> {
  if (does.kind === 'noComment') return 'KHONG_CO_Y_KIEN';
  if (does.kind === 'disagrees') return 'KHONG_THONG_NHAT';
  return does.comments.length === 0 ? 'THONG_NHAT' : 'THONG_NHAT_CO_Y_KIEN';
}

async function close(year: Year, roundId: string): Promise<void> {
  await year.clerk.press(menu.takeIn);
  await year.clerk.press(menu.closeRound);
  await year.clerk.ask('closeRound', { roundId });
  year.clerk.close();
}
