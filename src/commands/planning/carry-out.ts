// Writes a move of the plan: kept first, then the cells, then the log, so that a stop anywhere is made up for.

import type { Change, Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept, Row } from '../../workbook/schema.ts';
import { type Deed, record } from '../record.ts';
import { type CellChange, logged, standingValue } from './cell-change.ts';
import { forecastChanges } from './forecast-cells.ts';
import { forgetMove, type KeptMove, keepMove, keptMove } from './kept-move.ts';
import { bookOf, type PlanBook, planBook } from './plan-book.ts';

/** Writes the move. Must be called under the lock, with the book as it stands. */
export function carryOut(move: KeptMove, book: PlanBook, office: Office): void {
  keepMove(move, office.memory);
  writeMove(move, book, office, new Set());
}

/**
 * Goes on with a move that was stopped, if there is one; what a person has changed since stays.
 * Returns whether there was. Must be called under the lock, before the plan is read for anything.
 */
export function finishStopped(office: Office): boolean {
  const move = keptMove(office.memory);
  if (move === null) return false;
  const log = office.tables.read('audit').rows.filter(({ runId }) => runId === move.runId);
  const written = new Set(log.map(({ field, entityId }) => keyOf(field, entityId)));
  writeMove(move, planBook(office), office, written);
  return true;
}

function writeMove(
  move: KeptMove,
  book: PlanBook,
  office: Office,
  inLog: ReadonlySet<string>,
): void {
  const phases = new Map<string, Kept<'phases'>>(book.phases.map((row) => [row.phaseId, row]));
  const rounds = new Map<string, Kept<'rounds'>>(book.rounds.map((row) => [row.roundId, row]));
  // Neither what it was nor what it is to be: somebody has been there since the stop.
  const cells = move.cells.filter((cell) => {
    const now = standingValue(cell, phases, rounds);
    return now === cell.old || now === cell.next;
  });
  const changes = changesOf(cells.filter(({ sheet }) => sheet === 'phases'));
  const moved = book.phases.map((row) => ({
    ...row,
    ...(changes.get(row.phaseId) ?? {}),
    ...(move.clearsTrial ? { trialEnd: null, trialResult: '' } : {}),
  }));
  const after = bookOf(moved, book.rounds, book.calendar);
  const forecast = forecastChanges(after, office.clock.today(), office.language);
  office.tables.update('phases', merged(changes, forecast, move.clearsTrial ? moved : []));
  office.tables.update(
    'rounds',
    cells.flatMap(({ sheet, id, next }): Change<'rounds'>[] =>
      // Read back from JSON a day is a text; `sendDate` holds a day or nothing.
      sheet === 'rounds' ? [{ key: id, set: { sendDate: next as Row<'rounds'>['sendDate'] } }] : [],
    ),
  );
  record(office, deedsOf(move, cells, inLog, office), move.by, move.runId);
  // What was written must stand before it is forgotten that it had to be.
  office.tables.flush();
  forgetMove(office.memory);
}

function changesOf(cells: readonly CellChange[]): Map<string, Partial<Row<'phases'>>> {
  const changes = new Map<string, Partial<Row<'phases'>>>();
  for (const { id, field, next } of cells) {
    changes.set(id, { ...changes.get(id), [field]: next });
  }
  return changes;
}

function merged(
  changes: ReadonlyMap<string, Partial<Row<'phases'>>>,
  forecast: readonly Change<'phases'>[],
  cleared: readonly Kept<'phases'>[],
): Change<'phases'>[] {
  const all = new Map(changes);
  for (const { key, set } of forecast) all.set(key, { ...all.get(key), ...set });
  for (const { phaseId } of cleared) {
    all.set(phaseId, { ...all.get(phaseId), trialEnd: null, trialResult: '' });
  }
  return Array.from(all, ([key, set]) => ({ key, set }));
}

function deedsOf(
  { action, detail }: KeptMove,
  cells: readonly CellChange[],
  inLog: ReadonlySet<string>,
  office: Office,
): Deed[] {
  const words = wordsOf(office.language);
  return cells
    .filter(({ field, id }) => !inLog.has(keyOf(field, id)))
    .map(({ sheet, id, field, old, next }) => ({
      action,
      entity: sheet,
      entityId: id,
      detail,
      cell: { field, old: logged(field, old, words), next: logged(field, next, words) },
    }));
}

const keyOf = (field: string, id: string): string => `${field} ${id}`;
