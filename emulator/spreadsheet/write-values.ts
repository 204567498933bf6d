// How a script's values enter cells: held against protection, validation and the length limit,
// with the error where the switch says it surfaces (platform.md §2.2, §2.5).

import type { GasError } from '../core/service.ts';
import { cellName, contains } from './a1.ts';
import type { Book } from './book.ts';
import { cellAt } from './cells.ts';
import { entered, withContent } from './entered-value.ts';
import {
  columnsMismatch,
  protectedCell,
  rowsMismatch,
  textTooLong,
  validationRefused,
} from './errors.ts';
import { FormulaTrial } from './formula-trial.ts';
import { mayChange } from './protection-check.ts';
import type { Area, Cell, SheetState } from './state.ts';
import { ruleAt } from './validation-anchor.ts';
import { accepts } from './validation-check.ts';

const LONGEST = 50_000;

/** Checks the shape of a two-dimensional argument against the range. */
export function checkShape(data: readonly (readonly unknown[])[], area: Area): void {
  if (data.length !== area.rows) throw rowsMismatch(data.length, area.rows);
  for (const row of data) {
    if (row.length !== area.columns) throw columnsMismatch(row.length, area.columns);
  }
}

function refusal(
  book: Book,
  sheet: SheetState,
  row: number,
  column: number,
  cell: Cell | undefined,
  trial: FormulaTrial,
): GasError | null {
  if (!cell) return null;
  if ((cell.f ?? cell.v).toString().length > LONGEST) return textTooLong();
  const rule = cell.dv === undefined ? undefined : sheet.validations[cell.dv];
  if (!rule || rule.allowInvalid || cell.f !== undefined) return null;
  const { state, engine } = book;
  const context = { book: state, engine, valueOf: (formula: string) => trial.value(formula) };
  const here = ruleAt(rule, row, column, state.locale);
  return accepts(context, here, cell.v, cell.nf)
    ? null
    : validationRefused(cellName(row, column), rule.help);
}

/** Refuses a write into cells that the acting user may not change. */
function checkProtection(book: Book, sheet: SheetState, area: Area): GasError | null {
  if (sheet.protections.length === 0) return null;
  const { effectiveUser, world } = book.execution;
  return mayChange(sheet, area, effectiveUser, world.owner.email) ? null : protectedCell();
}

/** Whether the acting user may change the area; if not, the refusal comes where U10 says. */
export function mayWrite(book: Book, sheet: SheetState, area: Area): boolean {
  const error = checkProtection(book, sheet, area);
  if (!error) return true;
  if (book.execution.switches['writes.surface'] === 'call') throw error;
  book.execution.buffer.wrote(
    () => undefined,
    () => {
      throw error;
    },
  );
  return false;
}

/**
 * Content at the anchor of a pivot table, even a blank, takes the table's place, as cells cleared with
 * the window's Delete do; elsewhere in its way it makes the table show `#REF!` [K].
 */
export function replacePivots(book: Book, { sheetId, pivots }: SheetState, area: Area): void {
  if (!pivots.some(({ anchor }) => contains(area, anchor.row, anchor.column))) return;
  book.alterSheet(sheetId, (sheet) => {
    sheet.pivots = sheet.pivots.filter(({ anchor }) => !contains(area, anchor.row, anchor.column));
  });
}

/**
 * Writes a block of content: `content` makes each cell. A refused cell ends the write: the cells
 * before it stand (U11), and the error comes at once or at the next read or flush (U10).
 */
export function writeBlock(
  book: Book,
  sheetId: number,
  area: Area,
  content: (cell: Cell | undefined, row: number, column: number) => Cell | undefined,
): void {
  const { switches } = book.execution;
  const sheet = book.sheet(sheetId);
  let error = checkProtection(book, sheet, area);
  let refused: [number, number] | null = error ? [0, 0] : null;
  const made = (row: number, column: number) =>
    content(cellAt(sheet, area.row + row, area.column + column), row, column);
  // A formula sees the whole block as it would stand, not only the cells before its own [K].
  const block = () =>
    Array.from({ length: area.rows }, (_r, row) =>
      Array.from({ length: area.columns }, (_c, column) => made(row, column)),
    );
  const trial = new FormulaTrial(book.execution.world, switches, book.state, sheet, area, block);
  const next: (Cell | undefined)[][] = [];
  for (let row = 0; row < area.rows && !refused; row++) {
    const line: (Cell | undefined)[] = [];
    next.push(line);
    for (let column = 0; column < area.columns; column++) {
      const cell = made(row, column);
      error = refusal(book, sheet, area.row + row, area.column + column, cell, trial);
      if (error) {
        refused = [row, column];
        break;
      }
      line.push(cell);
    }
  }
  if (!refused) replacePivots(book, sheet, area);
  const stopAt = refused && switches['writes.partial'] === 'none' ? ([0, 0] as const) : refused;
  const atCall = switches['writes.surface'] === 'call';
  const surface =
    error && !atCall
      ? () => {
          throw error;
        }
      : undefined;
  let times = 0;
  book.writeCells(
    sheetId,
    area,
    (cell, row, column) => {
      if (stopAt && row === stopAt[0] && column === stopAt[1]) return 'stop';
      if (row === 0 && column === 0) times++;
      // Made again after others have written, it enters the cells that stand there now, in their dress.
      return times > 1 ? content(cell, row, column) : next[row]?.[column];
    },
    surface,
  );
  if (error && atCall) throw error;
}

/** `setValue` and `setValues`. */
export function writeValues(
  book: Book,
  sheetId: number,
  area: Area,
  valueAt: (row: number, column: number) => unknown,
  inBlock: boolean,
): void {
  writeBlock(book, sheetId, area, (cell, row, column) =>
    withContent(cell, entered(book, valueAt(row, column), cell?.nf, inBlock)),
  );
}
