// Moves a phase and those after it, as the preview showed.

import type { Report } from '../../dialogs/data.ts';
import { Problem } from '../../domain/problem.ts';
import type { Office } from '../../ports.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import type { MoveInput } from '../input/move-phase.ts';
import { checkBook } from '../this-book.ts';
import { carryOut, finishStopped } from './carry-out.ts';
import { type CellChange, changedField } from './cell-change.ts';
import { type PlanBook, planBook } from './plan-book.ts';
import { type PlannedMove, planMove } from './planned-move.ts';
import { forgetTrial } from './trial-kept.ts';

/**
 * Applies a move. Throws `MOVE.CHANGED_SINCE` and writes nothing when it is no longer what the
 * preview showed, so that pressing twice moves once; `INPUT.MISSING` without a reason.
 */
export function applyMove(input: MoveInput, office: Office): Report {
  return office.locked(() => {
    checkBook(office);
    if (input.reason === '') throw new Problem('INPUT.MISSING', { field: 'slipReason' });
    finishStopped(office);
    const words = wordsOf(office.language);
    const book = planBook(office);
    const planned = planMove(input, book, office.clock.today(), words);
    if (planned.seen !== input.seen || planned.changes.length === 0) {
      throw new Problem('MOVE.CHANGED_SINCE', {});
    }
    const sends = input.moveSends ? planned.sends : [];
    const detail = words.reports.planning.deed(planned.movers, planned.changes.length);
    const cells = cellsOf(planned, sends, book);
    const clearsTrial = book.phases.some((row) => row.trialEnd !== null || row.trialResult !== '');
    carryOut(
      {
        runId: office.runId,
        by: office.person,
        action: 'MOVE_PHASE',
        detail,
        cells,
        clearsTrial,
      },
      book,
      office,
    );
    if (clearsTrial) forgetTrial(office.memory);
    return reportOf(planned, sends, words);
  });
}

function cellsOf(
  { changes }: PlannedMove,
  sends: PlannedMove['sends'],
  { phases }: PlanBook,
): CellChange[] {
  const rows = new Map<string, PlanBook['phases'][number]>(phases.map((row) => [row.phaseId, row]));
  return [
    ...changes.flatMap(({ phaseId, cells }): CellChange[] => {
      const row = rows.get(phaseId);
      if (row === undefined) return [];
      return Object.entries(cells).flatMap(([name, next]): CellChange[] => {
        const field = changedField(name);
        if (field === null || field === 'sendDate') return [];
        return [{ sheet: 'phases', id: phaseId, field, old: row[field], next }];
      });
    }),
    ...sends.map(({ roundId, from, to }): CellChange => {
      return { sheet: 'rounds', id: roundId, field: 'sendDate', old: from, next: to };
    }),
  ];
}

function reportOf(
  { cascade, movers }: PlannedMove,
  sends: PlannedMove['sends'],
  { reports: { planning } }: Words,
): Report {
  return {
    lead: planning.applied(movers),
    sections: [
      {
        title: planning.changed,
        tone: '',
        lines: cascade.moved.map(({ phase, start, end }) =>
          planning.changeLine(
            phase.phaseId,
            phase.title,
            phase.planStart === null || phase.planEnd === null
              ? planning.blank
              : planning.span(phase.planStart, phase.planEnd),
            planning.span(start, end),
          ),
        ),
      },
      ...(sends.length === 0
        ? []
        : [
            {
              title: planning.sends,
              tone: '' as const,
              lines: sends.map(({ roundId, to }) => planning.sendLine(roundId, to)),
            },
          ]),
      {
        title: planning.next,
        tone: cascade.session === null || cascade.session.safe ? '' : 'bad',
        lines: [
          ...(cascade.session === null
            ? []
            : [planning.sessionLine(planning.session(cascade.session))]),
          planning.undoHint,
        ],
      },
    ],
    links: [],
  };
}
