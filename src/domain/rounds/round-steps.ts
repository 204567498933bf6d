// What a person can do with a round that was opened, in the order in which it is offered.

import type { Row } from '../../workbook/schema.ts';
import { asksReason, nextStates, type RoundState, wayBetween } from './states.ts';

/** A new due moment, comments carried on, or the state that the round is moved to. */
export type RoundStep = 'EXTEND' | 'CARRY_OVER' | RoundState;

/** The steps of a round as it stands; none for a draft, which is opened in a dialog of its own. */
export function stepsFrom({
  status,
  mode,
  dueAt,
}: Pick<Row<'rounds'>, 'status' | 'mode' | 'dueAt'>): RoundStep[] {
  if (status === null || status === 'NHAP') return [];
  const moves = nextStates(status);
  if (status === 'MO') return mode === 'HOI_NGHI' || dueAt === null ? moves : ['EXTEND', ...moves];
  return status === 'TRINH' || status === 'KHOA' ? [...moves, 'CARRY_OVER'] : moves;
}

/** Whether a step must say why. */
export function stepAsksReason(status: RoundState, step: RoundStep): boolean {
  if (step === 'EXTEND') return true;
  if (step === 'CARRY_OVER') return false;
  const way = wayBetween(status, step);
  return way !== null && asksReason(way);
}

/** Whether a step sets a new due moment: an extension, and a reopening of what had one. */
export function stepMovesDue(
  { status, dueAt }: Pick<Row<'rounds'>, 'status' | 'dueAt'>,
  step: RoundStep,
): boolean {
  return step === 'EXTEND' || (step === 'MO' && status === 'DONG' && dueAt !== null);
}
