// Closing itself, whoever asks for it: the form first, then what came until then, then the state.

import type { Office } from '../../ports.ts';
import type { Kept } from '../../workbook/schema.ts';
import { isGone } from '../platform-failure.ts';
import { record } from '../record.ts';
import { takeInRounds } from '../taking/take-in.ts';
import { writeStep } from './round-history.ts';

export interface Closing {
  /** Who closes; '' when the round closes itself. */
  readonly by: string;
  /** Written into the history; '' when a person simply closes. */
  readonly reason: string;
}

/**
 * Closes an open round and tells whether its form was still there. One that was deleted for good,
 * or is no longer ours, keeps nothing open: what was taken in before stays. Under the lock.
 */
export function closeNow(
  round: Kept<'rounds'>,
  { by, reason }: Closing,
  office: Office,
): { readonly formGone: boolean } {
  const { roundId, formId } = round;
  const formGone = formId !== '' && !closeForm(formId, office);
  if (formId !== '') {
    if (!formGone) takeInRounds([round], 'all', office);
    office.triggers.watchForm(formId, false);
  }
  writeStep(round, { fromStatus: 'MO', toStatus: 'DONG', reason }, office, by);
  office.tables.update('rounds', [{ key: roundId, set: { status: 'DONG' } }]);
  record(
    office,
    [{ action: 'CLOSE_ROUND', entity: 'rounds', entityId: roundId, detail: reason }],
    by,
  );
  return { formGone };
}

/** False when there is no such form any more. */
function closeForm(formId: string, office: Office): boolean {
  try {
    office.forms.close(formId);
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}
