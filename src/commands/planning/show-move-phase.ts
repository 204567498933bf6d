// Opens the dialog that moves a phase, with the moves made lately.

import type { MadeMove, MovePhaseData } from '../../dialogs/data/move-phase.ts';
import { proseMoment } from '../../domain/calendar/print.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import { checkBook } from '../this-book.ts';
import { finishStopped } from './carry-out.ts';
import { type CellChange, logged } from './cell-change.ts';
import { keptMove } from './kept-move.ts';
import { type MadeRun, movesMade } from './moves-made.ts';
import { valueIn } from './undo-move.ts';

/** How many moves are offered to be undone. */
const OFFERED = 8;

export function showMovePhase(office: Office = googleOffice()): void {
  checkBook(office);
  const words = wordsOf(office.language);
  const { planning } = words.reports;
  const finished = keptMove(office.memory) !== null && office.locked(() => finishStopped(office));
  const phases = office.tables.read('phases').rows;
  const rounds = office.tables.read('rounds').rows;
  const value = valueIn({ phases, rounds });
  const made = movesMade(office.tables.read('audit').rows).filter(({ cells }) =>
    cells.some((cell) => value(cell) !== cell.old),
  );
  const movable = phases.filter(
    ({ planStart, planEnd, actualEnd, status }) =>
      planStart !== null &&
      planEnd !== null &&
      actualEnd === null &&
      status !== 'XONG' &&
      status !== 'HUY',
  );
  const today = office.clock.today();
  const running = movable.find(({ planEnd }) => planEnd !== null && planEnd >= today);
  const data: MovePhaseData = {
    common: words.dialogs.common,
    words: words.dialogs.movePhase,
    phases: movable.map(({ phaseId, title, planStart, planEnd }) => ({
      id: phaseId,
      label: planning.phaseLabel(
        phaseId,
        title,
        planStart === null || planEnd === null ? '' : planning.span(planStart, planEnd),
      ),
    })),
    chosen: running?.phaseId ?? movable[0]?.phaseId ?? '',
    hasTrial: phases.some(({ trialEnd }) => trialEnd !== null),
    made: made.slice(0, OFFERED).map((run) => told(run, words)),
    notice: finished ? planning.resumed : '',
  };
  office.screen.show('move-phase', words.dialogs.movePhase.title, data);
}

function told({ runId, at, by, detail, cells }: MadeRun, words: Words): MadeMove {
  return {
    runId,
    when: at === null ? '' : proseMoment(at),
    what: detail,
    by,
    lines: cells.filter(({ field }) => field !== 'slipReason').map((cell) => lineOf(cell, words)),
  };
}

function lineOf({ id, field, old, next }: CellChange, words: Words): string {
  const { planning } = words.reports;
  const say = (value: CellChange['old']): string => logged(field, value, words) || planning.blank;
  return planning.backLine(id, say(next), say(old));
}
