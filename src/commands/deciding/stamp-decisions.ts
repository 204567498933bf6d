// Time and person of a choice, written before anything follows from it.

import { proseMoment } from '../../domain/calendar/print.ts';
import type { DecisionId } from '../../domain/ids.ts';
import type { Office } from '../../ports.ts';
import { LONGEST_TEXT } from '../../workbook/write-cells.ts';
import type { Decision, Due } from './due-decisions.ts';
import { leaderAddress } from './leader.ts';

/** Who chose, of the rows that were edited just now; nobody knows it of the others. */
export interface Chooser {
  readonly by: string;
  readonly from: number;
  readonly to: number;
}

/** A question asked anew, not a choice taken back: the log still holds what was decided before. */
export function isUnchosen({ decision, history }: Decision): boolean {
  return decision.trim() === '' && history === '';
}

/** The ids of those that a stopped run had stamped already. */
export function stampDecisions(
  due: readonly Due[],
  chooser: Chooser | null,
  office: Office,
): Set<DecisionId> {
  const decisions = due.map(({ decision }) => decision);
  const begun = new Set(decisions.filter(isStamped).map(({ decisionId }) => decisionId));
  const now = office.clock.now();
  const leader = leaderAddress(office);
  office.tables.update(
    'decisions',
    decisions
      .filter((decision) => !begun.has(decision.decisionId) && !isUnchosen(decision))
      .map((decision) => {
        const by = (isOf(decision, chooser) ? chooser?.by : '') || leader;
        const line = `${proseMoment(now)}${by === '' ? '' : ` – ${by}`}: ${oneLine(decision)}`;
        const blank = decision.decision.trim() === '';
        return {
          key: decision.decisionId,
          set: {
            decidedAt: blank ? null : now,
            decidedBy: blank ? '' : by,
            takenInAt: null,
            history: [line, ...decision.history.split('\n')]
              .filter((text) => text !== '')
              .join('\n')
              .slice(0, LONGEST_TEXT),
          },
        };
      }),
  );
  office.tables.flush();
  return begun;
}

function isOf({ rowNumber }: Decision, chooser: Chooser | null): boolean {
  return chooser !== null && chooser.from <= rowNumber && rowNumber <= chooser.to;
}

/** Whether the newest line of the history is this very choice, and it was not yet followed. */
function isStamped(decision: Decision): boolean {
  const [newest = ''] = decision.history.split('\n');
  return decision.takenInAt === null && newest.endsWith(`: ${oneLine(decision)}`);
}

function oneLine({ decision }: Decision): string {
  return decision.trim().replace(/\s+/g, ' ');
}
