// Plays a round by form: opened and sent in the morning, answered over the days, closed, adjudicated, printed.

import type { OpeningPreview, RoundOpened } from '../../src/dialogs/data.ts';
import { menu } from '../../src/text/vi/menu.ts';
import type { Ids } from '../../src/workbook/enums.ts';
import { answerForm, linkIn, type Sheet } from './answering.ts';
import { workingDay } from './calendar.ts';
import { type Behaviour, behaviourOf, type SpokenComment } from './voices/index.ts';
import type { Year } from './year.ts';

export interface FormRound {
  readonly roundId: string;
  readonly sendDay: string;
  readonly period: number;
  readonly silence: Ids<'silencePolicy'>;
  /** Working days after the deadline on which staff close, adjudicate and print. */
  readonly closeAfter: number;
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
  const due = workingDay(round.sendDay, round.period);
  const closing = workingDay(due, round.closeAfter);
  year.agenda.add(`${closing}T08:30`, `đóng đợt ${round.roundId}`, () =>
    close(year, round.roundId),
  );
  year.agenda.add(`${closing}T09:00`, `xử lý ý kiến ${round.roundId}`, () =>
    year.adjudicate(round.roundId),
  );
  year.agenda.add(`${closing}T15:00`, `lập văn bản ${round.roundId}`, () =>
    year.makeDocuments(round.roundId, ['BANG_TONG_HOP', 'BAO_CAO']),
  );
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
