// Goes on with openings that a killed run has left: what the tick does before anything else.

import { isDraft } from '../../domain/rounds/states.ts';
import type { Office } from '../../ports.ts';
import { told } from '../tell.ts';
import { carryOut, recordOpening } from './carry-out.ts';
import { addresseeOf } from './invitation.ts';
import { planOpening } from './plan-opening.ts';
import {
  type BegunOpening,
  begunOpening,
  begunRounds,
  forgetOpening,
  mayTry,
} from './under-way.ts';

/**
 * Finishes what was begun, each round for itself: one that fails is logged and does not keep back
 * the others, nor the replies and mails that the tick sees to afterwards. Must be called under the
 * lock.
 */
export async function resumeOpenings(reach: 'new' | 'all', office: Office): Promise<void> {
  for (const round of begunRounds(office.memory)) {
    const begun = begunOpening(round, office.memory);
    if (begun === null || !mayTry(begun, reach)) continue;
    try {
      await resume(begun, office);
    } catch (error) {
      told(error, office);
    }
  }
}

async function resume(begun: BegunOpening, office: Office): Promise<void> {
  const { roundId } = begun.input;
  const round = office.tables.read('rounds').rows.find((row) => row.roundId === roundId);
  const overdue = begun.dueAt !== null && begun.dueAt <= office.clock.now();
  if (round === undefined || (isDraft(round) && overdue)) {
    return forgetOpening(roundId, office.memory);
  }
  if (isDraft(round)) {
    await carryOut(planOpening(begun.input, office, begun.begunAt), begun, office);
    return;
  }
  // It stands open: at most its entry in the audit log is missing.
  const logged = office.tables
    .read('audit')
    .rows.some(({ action, entityId }) => action === 'OPEN_ROUND' && entityId === roundId);
  if (!logged) {
    const asked = office.tables.read('requests').rows.filter((row) => row.roundId === roundId);
    const mails = asked.filter(({ emailSnapshot }) => emailSnapshot !== '').length;
    // Whom an opening that was given up asked alone is not told any more: their days may have moved.
    const made = { addressees: asked.map(addresseeOf), mails, noMore: [] };
    recordOpening({ round }, made, office);
    office.tables.flush();
  }
  forgetOpening(roundId, office.memory);
}
