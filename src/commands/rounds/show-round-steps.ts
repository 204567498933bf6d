// Opens the dialog of steps with every round that was opened and what can be done with it.

import type { RoundStepsData, StepOffer } from '../../dialogs/data/round-steps.ts';
import { addWorkingDays, type Calendar, calendarOf } from '../../domain/calendar/calendar.ts';
import { laterOf } from '../../domain/calendar/earlier-later.ts';
import { type Day, dayOfMoment } from '../../domain/day.ts';
import {
  type RoundStep,
  stepAsksReason,
  stepMovesDue,
  stepsFrom,
} from '../../domain/rounds/round-steps.ts';
import { wayBetween } from '../../domain/rounds/states.ts';
import { googleOffice } from '../../google/office.ts';
import { once } from '../../once.ts';
import type { Office } from '../../ports.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { roundLabel } from '../round-label.ts';
import { checkBook } from '../this-book.ts';

/** What is offered first as an extension, in working days. */
const FIRST_OFFER = 3;

export function showRoundSteps(office: Office = googleOffice()): void {
  checkBook(office);
  const words = wordsOf(office.language);
  const calendar = once(() => calendarOf(office.tables.read('holidays').rows));
  const today = office.clock.today();
  const rounds = office.tables
    .read('rounds')
    .rows.filter(({ status }) => status !== null && status !== 'NHAP');
  const data: RoundStepsData = {
    common: words.dialogs.common,
    words: words.dialogs.roundSteps,
    rounds: rounds.map((round) => ({
      id: round.roundId,
      label: `${roundLabel(round)} – ${words.enums.roundStatus[round.status ?? 'NHAP']}`,
      steps: stepsFrom(round).map((step) => offerOf(round, step, today, calendar, words)),
    })),
    chosen: rounds.find(({ status }) => status !== 'KHOA')?.roundId ?? rounds[0]?.roundId ?? '',
  };
  office.screen.show('round-steps', words.dialogs.roundSteps.title, data);
}

function offerOf(
  round: Kept<'rounds'>,
  step: RoundStep,
  today: Day,
  calendar: () => Calendar,
  { reports: { steps } }: Words,
): StepOffer {
  const state = round.status ?? 'NHAP';
  const moves = stepMovesDue(round, step) && round.dueAt !== null;
  const from = round.dueAt === null ? today : laterOf(dayOfMoment(round.dueAt), today);
  return {
    id: step,
    label: labelOf(round, step, steps),
    asksReason: stepAsksReason(state, step),
    newDay: moves ? addWorkingDays(calendar(), from, FIRST_OFFER) : '',
  };
}

function labelOf(round: Kept<'rounds'>, step: RoundStep, steps: Words['reports']['steps']): string {
  if (step === 'EXTEND') return steps.extend;
  if (step === 'CARRY_OVER') return steps.carryOver;
  const way = wayBetween(round.status ?? 'NHAP', step);
  return way === null ? step : steps.way(way, step);
}
