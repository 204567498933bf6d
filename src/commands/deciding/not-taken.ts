// The leader's choices that wait for a person, in sentences.

import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import {
  type Decision,
  isDue,
  lockedRounds,
  type NotTaken,
  sortDecisions,
} from './due-decisions.ts';
import { standingLog } from './standing-log.ts';

/** The choices that wait for a person, a line each, without taking any in. */
export function notTakenNow(office: Office): string[] {
  const { rows } = office.tables.read('decisions');
  return notTakenOf(rows, () => standingLog(office.tables.read('comments').rows), office);
}

/** The same of sheets that were read before; the rounds are read where something is due. */
export function notTakenOf(
  decisions: readonly Decision[],
  log: () => ReturnType<typeof standingLog>,
  office: Office,
): string[] {
  const waiting = decisions.filter(isDue);
  if (waiting.length === 0) return [];
  const { notTaken } = sortDecisions(waiting, log(), lockedRounds(office), office);
  return notTakenLines(notTaken, office);
}

/** What the log could not follow, a line each, with what to do. */
function notTakenLines(notTaken: readonly NotTaken[], office: Office): string[] {
  const { deciding } = wordsOf(office.language).reports;
  const { names } = office.tables;
  return notTaken.map(({ decision, why }) =>
    deciding.notTaken[why](
      decision.decisionId,
      decision.decision.trim().slice(0, 80),
      names.tab('decisions'),
      decision.rowNumber,
    ),
  );
}
