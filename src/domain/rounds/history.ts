// What became of a round, step by step: the rows of its history and what can be told from them.

import type { Row } from '../../workbook/schema.ts';
import type { RoundId } from '../ids.ts';

export type Step = Row<'roundHistory'>;

/** The steps of one round in the order in which they were taken. */
export function stepsOf<Kept extends Step>(history: readonly Kept[], roundId: RoundId): Kept[] {
  return history.filter((step) => step.roundId === roundId);
}

/**
 * Whether the last step of the round is this one: a run that was stopped has written it and not
 * yet moved the round. No step is ever taken twice in a row, since the first one moves the round.
 */
export function isLastStep(history: readonly Step[], step: Step): boolean {
  const own = stepsOf(history, step.roundId);
  const last = own[own.length - 1];
  return (
    last !== undefined &&
    last.fromStatus === step.fromStatus &&
    last.toStatus === step.toStatus &&
    last.oldDueAt === step.oldDueAt &&
    last.newDueAt === step.newDueAt
  );
}

/** Whether a step moved the due moment of a round that was open before: extended or reopened. */
export function movedDue({ fromStatus, toStatus, oldDueAt, newDueAt }: Step): boolean {
  return fromStatus !== 'NHAP' && toStatus === 'MO' && oldDueAt !== newDueAt;
}
