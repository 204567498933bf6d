// Takes the step that a person chose for a round: extends it, moves it on, moves it back.

import type { Report } from '../../dialogs/data.ts';
import { calendarOf } from '../../domain/calendar/calendar.ts';
import { Problem } from '../../domain/problem.ts';
import { dueToMove, mayMoveDue, newDueOn } from '../../domain/rounds/extension.ts';
import { stepAsksReason, stepMovesDue } from '../../domain/rounds/round-steps.ts';
import { type RoundState, wayBetween } from '../../domain/rounds/states.ts';
import type { Office } from '../../ports.ts';
import type { Kept } from '../../workbook/schema.ts';
import type { StepInput } from '../input/round-steps.ts';
import { findRound } from '../opening/plan-opening.ts';
import { checkBook } from '../this-book.ts';
import { reportOfClosing } from './close-round.ts';
import { extend, type NewDueMoment, reopen } from './move-due.ts';
import { moveBack, moveForward } from './move-round.ts';

/** Takes the step; throws a `Problem` and changes nothing when it may not be taken as it stands. */
export function takeStep(input: StepInput, office: Office): Report {
  return office.locked(() => {
    checkBook(office);
    const round = findRound(office.tables.read('rounds').rows, input.roundId);
    const state = round.status ?? 'NHAP';
    if (input.step === 'CARRY_OVER') throw new Problem('INPUT.MISSING', { field: 'laterRound' });
    if (stepAsksReason(state, input.step) && input.reason === '') {
      throw new Problem('INPUT.MISSING', { field: 'stepReason' });
    }
    if (input.step === 'EXTEND') {
      checkState(round, 'MO');
      return extend(round, newDueMoment(round, input, office), office);
    }
    return moveTo(round, input.step, input, office);
  });
}

function moveTo(round: Kept<'rounds'>, to: RoundState, input: StepInput, office: Office): Report {
  const from = round.status ?? 'NHAP';
  const way = wayBetween(from, to);
  switch (way) {
    case 'OPEN':
    case null:
      throw new Problem('ROUND.NO_WAY', { round: round.roundId, from, to });
    case 'CLOSE':
      return reportOfClosing(round, office);
    case 'REOPEN':
      return reopen(round, newDueMoment(round, input, office), office);
    case 'FORWARD':
      return moveForward(round, to, office);
    case 'BACK':
      return moveBack(round, to, input.reason, office);
  }
}

/** The new due moment as it may be; null only where a round has none. */
function newDueMoment(round: Kept<'rounds'>, input: StepInput, office: Office): NewDueMoment {
  const { reason, newDay, step } = input;
  if (step !== 'EXTEND' && !stepMovesDue(round, step))
    return { due: null, reason, rolledFrom: null };
  const oldDue = dueToMove(round);
  if (newDay === null) throw new Problem('INPUT.MISSING', { field: 'newDay' });
  const calendar = calendarOf(office.tables.read('holidays').rows);
  const to = newDueOn(newDay, oldDue, calendar);
  mayMoveDue(round, oldDue, to, office.clock.now());
  return { due: to.due, reason, rolledFrom: to.off?.day ?? null };
}

function checkState({ roundId, status }: Kept<'rounds'>, needed: RoundState): void {
  if (status === needed) return;
  throw new Problem('ROUND.WRONG_STATE', { round: roundId, state: status ?? 'NHAP', needed });
}
