// Takes in what the leader chose: the sheet of decisions is the truth, the log follows it. Every step
// may be the last of a stopped run; the next one goes on from what it finds.

import type { DecisionId } from '../../domain/ids.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { commentDeeds, updateComments } from '../answering/write-comments.ts';
import { type Deed, record } from '../record.ts';
import { type Due, isDue, lockedRounds, sortDecisions } from './due-decisions.ts';
import { type Chooser, isUnchosen, stampDecisions } from './stamp-decisions.ts';
import { standingLog } from './standing-log.ts';

/**
 * Takes in every choice that is new or changed; runs under the lock of its caller. What cannot be
 * followed stays as it is and is told by `notTakenNow`.
 */
export function takeDecisions(office: Office, chooser: Chooser | null = null): void {
  const { tables } = office;
  const decisions = tables.read('decisions').rows.filter(isDue);
  if (decisions.length === 0) return;
  const log = standingLog(tables.read('comments').rows);
  const { due } = sortDecisions(decisions, log, lockedRounds(office), office);
  if (due.length === 0) return;
  const begun = stampDecisions(due, chooser, office);
  keepDeeds(due, begun, office);
  updateComments(
    due.flatMap(({ changes }) => changes),
    office,
  );
  const now = office.clock.now();
  tables.update(
    'decisions',
    due.map(({ decision }) => ({
      key: decision.decisionId,
      set: { takenIn: decision.decision.trim(), takenInAt: now },
    })),
  );
}

/** A row a decision and one a changed cell; of what a stopped run had begun, those that are missing. */
function keepDeeds(due: readonly Due[], begun: ReadonlySet<DecisionId>, office: Office): void {
  const kept = begun.size === 0 ? new Set<string>() : keptDeeds(office);
  const deeds = due.flatMap((one) => {
    const all = deedsOf(one, office);
    return begun.has(one.decision.decisionId) ? all.filter((deed) => !kept.has(keyOf(deed))) : all;
  });
  if (deeds.length > 0) record(office, deeds);
}

function keptDeeds({ tables }: Office): Set<string> {
  return new Set(
    tables
      .read('audit')
      .rows.filter(({ action }) => action === 'LEADER_DECIDED')
      .map(({ entityId, field, oldValue, newValue }) =>
        [entityId, field, oldValue, newValue].join('\n'),
      ),
  );
}

function keyOf({ entityId, cell }: Deed): string {
  return [entityId, cell?.field ?? '', cell?.old ?? '', cell?.next ?? ''].join('\n');
}

function deedsOf({ decision, said, changes, before }: Due, office: Office): Deed[] {
  const { deciding } = wordsOf(office.language).reports;
  const action = isUnchosen(decision) ? 'ASK_LEADER' : 'LEADER_DECIDED';
  const chosen: Deed = {
    action,
    entity: 'decisions',
    entityId: decision.decisionId,
    detail: deciding.followed(changes.length),
    cell: { field: 'decision', old: decision.takenIn, next: said },
  };
  const followed = commentDeeds(changes, before, { action }, office);
  return [
    ...(isUnchosen(decision) ? [] : [chosen]),
    ...followed.map((deed) => ({ ...deed, detail: decision.decisionId })),
  ];
}
