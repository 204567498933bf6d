// Takes a move back, from what the audit log says each cell held.

import type { Report } from '../../dialogs/data.ts';
import { proseMoment } from '../../domain/calendar/print.ts';
import { Problem } from '../../domain/problem.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { checkBook } from '../this-book.ts';
import { carryOut, finishStopped } from './carry-out.ts';
import { type CellChange, logged, standingValue } from './cell-change.ts';
import { movesMade } from './moves-made.ts';
import { type PlanBook, planBook } from './plan-book.ts';

/**
 * Undoes one move whole or not at all. Throws `UNDO.CHANGED` naming the first cell that holds
 * neither what the move wrote nor what it held before, `UNDO.ALREADY` when all hold that.
 */
export function undoMove({ runId }: { readonly runId: string }, office: Office): Report {
  return office.locked(() => {
    checkBook(office);
    finishStopped(office);
    const words = wordsOf(office.language);
    const { planning } = words.reports;
    const run = movesMade(office.tables.read('audit').rows).find((one) => one.runId === runId);
    if (run === undefined) throw new Problem('UNDO.UNKNOWN', {});
    const book = planBook(office);
    const cells = cellsBack(run.cells, book, office);
    if (cells.length === 0) throw new Problem('UNDO.ALREADY', {});
    const when = run.at === null ? '' : proseMoment(run.at);
    const undone = { runId: office.runId, by: office.person, action: 'UNDO_MOVE' } as const;
    carryOut({ ...undone, detail: planning.undone(when), cells, clearsTrial: false }, book, office);
    return { lead: planning.undoDone(cells.length), sections: [], links: [] };
  });
}

function cellsBack(
  cells: readonly CellChange[],
  book: Pick<PlanBook, 'phases' | 'rounds'>,
  office: Office,
): CellChange[] {
  const words = wordsOf(office.language);
  const value = valueIn(book);
  return cells.flatMap((cell): CellChange[] => {
    const now = value(cell);
    if (now === cell.old) return [];
    if (now !== cell.next) {
      const { field, id } = cell;
      const told = (one: CellChange['old']): string =>
        logged(field, one, words) || words.reports.planning.blank;
      throw new Problem('UNDO.CHANGED', {
        phase: id,
        column:
          field === 'sendDate'
            ? office.tables.names.column('rounds', field)
            : office.tables.names.column('phases', field),
        expected: told(cell.next),
        found: told(now ?? null),
      });
    }
    return [{ ...cell, old: cell.next, next: cell.old }];
  });
}

/** What the cells hold now. */
export function valueIn({ phases, rounds }: Pick<PlanBook, 'phases' | 'rounds'>) {
  const byPhase = new Map<string, PlanBook['phases'][number]>(
    phases.map((row) => [row.phaseId, row]),
  );
  const byRound = new Map<string, PlanBook['rounds'][number]>(
    rounds.map((row) => [row.roundId, row]),
  );
  return (cell: CellChange) => standingValue(cell, byPhase, byRound);
}
