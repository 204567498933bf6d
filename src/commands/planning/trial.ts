// What if: a move written beside the plan, in two columns of its own; the plan never changes here.

import type { MovePreview } from '../../dialogs/data/move-phase.ts';
import type { Report } from '../../dialogs/data.ts';
import type { PhaseId } from '../../domain/ids.ts';
import { timeOf } from '../../domain/plan/plan-change.ts';
import { Problem } from '../../domain/problem.ts';
import type { Change, Office } from '../../ports.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import type { Kept, Row } from '../../workbook/schema.ts';
import type { MoveInput } from '../input/move-phase.ts';
import { checkBook } from '../this-book.ts';
import { finishStopped } from './carry-out.ts';
import { type PlanBook, planBook } from './plan-book.ts';
import { type PlannedMove, planMove } from './planned-move.ts';
import { fieldsOf } from './preview-move.ts';
import { noteOf, previewOfMove } from './preview-of-move.ts';
import { forgetTrial, keepTrial, keptTrial } from './trial-kept.ts';

type TrialCells = Pick<Row<'phases'>, 'trialEnd' | 'trialResult'>;

/** Writes what a move would lead to into the columns of trials, and nothing else. */
export function tryMove(input: MoveInput, office: Office): Report {
  return office.locked(() => {
    checkBook(office);
    finishStopped(office);
    const words = wordsOf(office.language);
    const book = planBook(office);
    const planned = planMove(input, book, office.clock.today(), words);
    office.tables.update('phases', trialChanges(planned, book, true, words));
    if (input.how !== 'TRIAL') keepTrial(input, office.memory);
    const { planning } = words.reports;
    const { moved, session } = planned.cascade;
    return {
      lead: planning.tried(moved.length),
      sections: [
        {
          title: planning.next,
          tone: session === null || session.safe ? '' : 'bad',
          lines: [
            ...(session === null ? [] : [planning.sessionLine(planning.session(session))]),
            planning.triedHint,
          ],
        },
      ],
      links: [],
    };
  });
}

/**
 * The trial that stands in the sheet as an ordinary preview: the question of the dialog while its
 * days stand there untouched, else the days that a person typed. Their results are written beside
 * them. Throws `MOVE.NO_TRIAL` when the column is blank.
 */
export function previewTrial(input: MoveInput, office: Office): MovePreview {
  return office.locked(() => {
    checkBook(office);
    finishStopped(office);
    const words = wordsOf(office.language);
    const book = planBook(office);
    const asked = questionOf(input, book, office, words);
    const planned = planMove(asked, book, office.clock.today(), words);
    office.tables.update('phases', trialChanges(planned, book, false, words));
    return previewOfMove(planned, book, fieldsOf(asked, planned.seen), words);
  });
}

/** Clears both columns. */
export function discardTrial(office: Office): Report {
  return office.locked(() => {
    checkBook(office);
    const cleared = office.tables
      .read('phases')
      .rows.filter(({ trialEnd, trialResult }) => trialEnd !== null || trialResult !== '');
    office.tables.update(
      'phases',
      cleared.map(({ phaseId }) => ({ key: phaseId, set: { trialEnd: null, trialResult: '' } })),
    );
    forgetTrial(office.memory);
    return { lead: wordsOf(office.language).reports.planning.discarded, sections: [], links: [] };
  });
}

function questionOf(input: MoveInput, book: PlanBook, office: Office, words: Words): MoveInput {
  const { reason, moveSends } = input;
  const kept = keptTrial(office.memory);
  if (kept !== null) {
    const asked = { ...kept, moveSends, reason: reason === '' ? kept.reason : reason };
    if (stillStands(asked, book, office, words)) return asked;
  }
  return { ...input, how: 'TRIAL' };
}

/** Whether the column holds just what the kept question leads to. */
function stillStands(asked: MoveInput, book: PlanBook, office: Office, words: Words): boolean {
  try {
    const ends = endsOf(planMove(asked, book, office.clock.today(), words));
    return book.phases.every(({ phaseId, trialEnd }) => trialEnd === (ends.get(phaseId) ?? null));
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

function endsOf({ cascade }: PlannedMove): Map<PhaseId, Kept<'phases'>['trialEnd']> {
  return new Map(cascade.moved.map((moved) => [moved.phase.phaseId, timeOf(moved).end]));
}

/** The cells that differ from what stands there; days that a person typed stay unless `days`. */
function trialChanges(
  planned: PlannedMove,
  { phases, calendar }: PlanBook,
  days: boolean,
  words: Words,
): Change<'phases'>[] {
  const { planning } = words.reports;
  const moved = new Map(planned.cascade.moved.map((one) => [one.phase.phaseId, one]));
  const wanted = phases.map((row): { row: Kept<'phases'>; cells: TrialCells } => {
    const one = moved.get(row.phaseId);
    if (one === undefined) {
      const typed = !days && row.trialEnd !== null;
      const trialResult = typed ? planning.trialSame : '';
      return { row, cells: { trialEnd: typed ? row.trialEnd : null, trialResult } };
    }
    const { end } = timeOf(one);
    return {
      row,
      cells: {
        trialEnd: days ? end : row.trialEnd,
        trialResult: planning.trialLine(
          planning.span(one.start, end),
          planning.shift(one.shift),
          noteOf(one, calendar, words),
        ),
      },
    };
  });
  const differs = wanted.map(
    ({ row, cells }) => row.trialEnd !== cells.trialEnd || row.trialResult !== cells.trialResult,
  );
  const first = differs.indexOf(true);
  if (first < 0) return [];
  return wanted
    .slice(first, differs.lastIndexOf(true) + 1)
    .map(({ row, cells }) => ({ key: row.phaseId, set: cells }));
}
