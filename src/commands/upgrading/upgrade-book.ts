// Brings an earlier book to the schema of this program: one step after the other, the number stored after each.

import { Problem } from '../../domain/problem.ts';
import { once } from '../../once.ts';
import type { Office } from '../../ports.ts';
import { bookWords } from '../../text/book-words.ts';
import { sheetIds } from '../../workbook/columns.ts';
import type { SheetId } from '../../workbook/schema.ts';
import { VERSION_KEY } from '../../workbook/upgrades/book-version.ts';
import type { OldBook, RowChanges, StepChanges } from '../../workbook/upgrades/step.ts';
import { type StepNumber, stepsAfter } from '../../workbook/upgrades/steps.ts';
import { record } from '../record.ts';
import { told } from '../tell.ts';
import { upgradeWords } from './upgrade-words.ts';

/** What was done; null where the book was of this version. */
export interface Upgrade {
  readonly from: number;
  readonly steps: readonly StepNumber[];
}

/**
 * Carries out what is due. Stopped at any call and begun again, it goes on with the step at which it
 * stood: a step asks only for what is not so yet, and its line in the log comes before its number, which
 * is written once. Must be called under the lock, when every tab and column of this version is there.
 * @throws Problem BOOK.STEP_FAILED; what was done before that step stands, and so does its number
 */
export function upgradeBook(from: number, office: Office): Upgrade | null {
  const due = stepsAfter(from);
  if (due.length === 0) return null;
  const words = upgradeWords(office.language);
  const logged = once(() => loggedSteps(office));
  let stands = from;
  for (const { to, carryOut } of due) {
    try {
      write(carryOut(oldBook(office)), office);
      if (!logged().has(String(to))) {
        record(office, [
          { action: 'UPGRADE', entity: null, entityId: String(to), detail: words.steps[to] },
        ]);
      }
      // The ticks have refused this book (this-book.ts): what came meanwhile is taken in soon.
      if (to === due[due.length - 1]?.to) office.triggers.setContinuing(true);
      office.tables.flush();
      office.memory.set({ [VERSION_KEY]: String(to) });
    } catch (error) {
      const why = told(error, office).message;
      throw new Problem('BOOK.STEP_FAILED', { to, stands, step: words.steps[to], why });
    }
    stands = to;
  }
  return { from, steps: due.map(({ to }) => to) };
}

function oldBook(office: Office): OldBook {
  return {
    cells: (sheet) => office.tables.cellsOf(sheet),
    kept: (key) => office.memory.get(key),
    words: bookWords(office.language),
  };
}

function write({ rows, kept }: StepChanges, office: Office): void {
  for (const sheet of sheetIds) writeRows(sheet, rows, office);
  if (Object.keys(kept).length > 0) office.memory.set(kept);
}

function writeRows<Id extends SheetId>(sheet: Id, rows: RowChanges, { tables }: Office): void {
  tables.update(sheet, rows[sheet] ?? []);
}

/** Steps that stand in the log: one that was stopped before its number was stored is not logged twice. */
function loggedSteps({ tables }: Office): ReadonlySet<string> {
  const rows = tables.read('audit').rows.filter(({ action }) => action === 'UPGRADE');
  return new Set(rows.map(({ entityId }) => entityId));
}
