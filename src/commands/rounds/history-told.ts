// The history of a round as a person reads it, the newest step first.

import type { StepTold } from '../../dialogs/data/round-steps.ts';
import { proseMoment } from '../../domain/calendar/print.ts';
import type { RoundId } from '../../domain/ids.ts';
import { type Step, stepsOf } from '../../domain/rounds/history.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';

/** Every step with its time, its states, the due moments it moved and the reason. */
export function historyTold(
  history: readonly Step[],
  roundId: RoundId,
  office: Office,
): StepTold[] {
  const { calendar, enums, reports } = wordsOf(office.language);
  const { steps } = reports;
  return stepsOf(history, roundId)
    .map(({ at, by, fromStatus, toStatus, oldDueAt, newDueAt, reason }) => {
      const [from, to] = [
        enums.roundStatus[fromStatus ?? 'NHAP'],
        enums.roundStatus[toStatus ?? 'NHAP'],
      ];
      const due = newDueAt === null ? '' : calendar.latest(newDueAt);
      return {
        when: at === null ? '' : proseMoment(at),
        step: fromStatus === toStatus ? steps.extend : `${from} → ${to}`,
        due: oldDueAt === null || due === '' ? due : steps.dueMoved(calendar.latest(oldDueAt), due),
        by: by === '' ? steps.noPerson : by,
        reason,
      };
    })
    .reverse();
}
