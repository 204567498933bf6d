// Writes the steps of a round into its history: before the round itself moves, and each once.

import { isLastStep, type Step } from '../../domain/rounds/history.ts';
import type { Office } from '../../ports.ts';
import type { Row } from '../../workbook/schema.ts';

/** What a step is, but for when, by whom and in which run. */
export type StepTaken = Pick<Step, 'fromStatus' | 'toStatus'> &
  Partial<Pick<Step, 'oldDueAt' | 'newDueAt' | 'reason'>>;

/**
 * Adds a step to the history of the round, unless it is its last one: then a run that was stopped
 * has written it, and this one goes on. `by` is '' for what nobody pressed. Must be called under
 * the lock, before the round's own cells are written.
 */
export function writeStep(
  { roundId }: Pick<Row<'rounds'>, 'roundId'>,
  step: StepTaken,
  office: Office,
  by: string = office.person,
): void {
  const row: Step = {
    at: office.clock.now(),
    by,
    roundId,
    oldDueAt: null,
    newDueAt: null,
    reason: '',
    ...step,
    runId: office.runId,
  };
  if (isLastStep(office.tables.read('roundHistory').rows, row)) return;
  office.tables.append('roundHistory', [row]);
}
