// Moves a round forward when all that the next state rests on holds, or back with a reason.

import type { Report } from '../../dialogs/data.ts';
import { Problem } from '../../domain/problem.ts';
import { toCarry } from '../../domain/rounds/carry-over.ts';
import { answersToShare, type EntryFacts, obstaclesTo } from '../../domain/rounds/entry.ts';
import type { RoundState } from '../../domain/rounds/states.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept, Row } from '../../workbook/schema.ts';
import { writeComments } from '../answering/write-comments.ts';
import { record } from '../record.ts';
import { entryFactsOf } from './entry-facts.ts';
import { writeStep } from './round-history.ts';

/**
 * Forward: throws `ROUND.NOT_READY` with everything that stands against it, and writes nothing.
 * Merged comments take the answer of their issue first. Must be called under the lock.
 */
export function moveForward(round: Kept<'rounds'>, to: RoundState, office: Office): Report {
  const { steps } = wordsOf(office.language).reports;
  const facts = entryFactsOf(round, office);
  const found = obstaclesTo(to, facts);
  if (found.length > 0) {
    throw new Problem('ROUND.NOT_READY', {
      round: round.roundId,
      state: to,
      found: found.map((obstacle) => steps.obstacle(obstacle, office.tables.names)),
    });
  }
  const shared = to === 'TONG_HOP' ? [] : answersToShare(facts.comments);
  writeComments(shared, facts.comments, { action: 'MOVE_ROUND' }, office);
  move(round, to, '', office);
  const left = to === 'KHOA' ? toCarry(round.roundId, logOf(facts, office), facts.requests) : [];
  return reportOf(
    steps.moved(round.roundId, round.status ?? 'NHAP', to),
    [
      ...(shared.length === 0 ? [] : [steps.sharedAnswers(shared.length)]),
      ...(left.length === 0 ? [] : [steps.carryNext(left.length)]),
    ],
    office,
  );
}

/** Back, under the lock; the reason goes into the history. */
export function moveBack(
  round: Kept<'rounds'>,
  to: RoundState,
  reason: string,
  office: Office,
): Report {
  move(round, to, reason, office);
  const { steps } = wordsOf(office.language).reports;
  return reportOf(steps.moved(round.roundId, round.status ?? 'NHAP', to), [], office);
}

function move(round: Kept<'rounds'>, to: RoundState, reason: string, office: Office): void {
  const { roundId, status } = round;
  writeStep(round, { fromStatus: status, toStatus: to, reason }, office);
  office.tables.update('rounds', [{ key: roundId, set: { status: to, ...lock(to, office) } }]);
  const { deeds, enums } = wordsOf(office.language);
  record(office, [
    {
      action: 'MOVE_ROUND',
      entity: 'rounds',
      entityId: roundId,
      detail: deeds.moved(enums.roundStatus[status ?? 'NHAP'], enums.roundStatus[to]),
    },
  ]);
}

/** Who locked the round and when; blank again once it is opened up. */
function lock(to: RoundState, office: Office): Partial<Row<'rounds'>> {
  return to === 'KHOA'
    ? { lockedAt: office.clock.now(), lockedBy: office.person }
    : { lockedAt: null, lockedBy: '' };
}

/** The whole log: whether a comment was carried already stands in another round. */
function logOf({ comments }: EntryFacts, office: Office): readonly Row<'comments'>[] {
  return comments.length === 0 ? [] : office.tables.read('comments').rows;
}

function reportOf(lead: string, lines: string[], office: Office): Report {
  const { done } = wordsOf(office.language).reports.steps;
  const sections = lines.length === 0 ? [] : [{ title: done, tone: '' as const, lines }];
  return { lead, sections, links: [] };
}
