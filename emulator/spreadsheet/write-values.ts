// How a script's values enter cells: parsed as typed, held against protection, validation and the
// length limit, with the error where the switch says it surfaces (platform.md §2.2, §2.5).

import { NotImplementedError } from '../core/errors.ts';
import { type GasError, Service } from '../core/service.ts';
import { cellName } from './a1.ts';
import type { Book } from './book.ts';
import { cellAt, lookOf, orBlank } from './cells.ts';
import {
  columnsMismatch,
  invalidArgument,
  protectedCell,
  rowsMismatch,
  textTooLong,
  validationRefused,
} from './errors.ts';
import { mayChange } from './protection-check.ts';
import { instantOf, serialAt } from './serial.ts';
import type { Area, Cell, SheetState } from './state.ts';
import { type Typed, typed } from './typed-text.ts';
import { accepts } from './validation-check.ts';

const LONGEST = 50_000;

/** Checks the shape of a two-dimensional argument against the range. */
export function checkShape(data: readonly (readonly unknown[])[], area: Area): void {
  if (data.length !== area.rows) throw rowsMismatch(data.length, area.rows);
  for (const row of data) {
    if (row.length !== area.columns) throw columnsMismatch(row.length, area.columns);
  }
}

function ofDate(book: Book, date: Date): Typed {
  const instant = date.getTime();
  if (Number.isNaN(instant)) return { v: '' };
  const zone = book.state.timeZone;
  const serial = serialAt(instant, zone);
  // A whole number of milliseconds: the noise of the division must not show in a comparison.
  const exact = instantOf(serial, zone) === instant ? serial : serialAt(instant, zone);
  return { v: exact, nf: Number.isInteger(exact) ? book.facts.date : book.facts.dateTime };
}

/** What a value of the script becomes in a cell. */
function entered(book: Book, value: unknown, format: string | undefined, inBlock: boolean): Typed {
  if (value === null || value === undefined) {
    const inArray = inBlock ? book.execution.switches['cells.undefinedInArray'] : 'blank';
    if (inArray === 'throws') throw invalidArgument('value');
    return { v: inArray === 'undefined' && value === undefined ? 'undefined' : '' };
  }
  if (value instanceof Date) return ofDate(book, value);
  if (typeof value === 'boolean') return { v: value };
  if (typeof value === 'number') return Number.isFinite(value) ? { v: value } : { v: '#NUM!' };
  if (value instanceof Service) throw new NotImplementedError('Range.setValue(CellImage)');
  return typed(String(value), book.typing(format));
}

/** A cell with new content in the dress that it has; the text's own format only where there is none. */
export function withContent(cell: Cell | undefined, { v, f, nf }: Typed): Cell | undefined {
  const next: Cell = { ...lookOf(cell), v };
  if (f !== undefined) next.f = f;
  const plain = next.nf === undefined || /^general$/i.test(next.nf);
  if (nf !== undefined && plain) next.nf = nf;
  return orBlank(next);
}

function refusal(
  book: Book,
  sheet: SheetState,
  row: number,
  column: number,
  cell: Cell | undefined,
): GasError | null {
  if (!cell) return null;
  if ((cell.f ?? cell.v).toString().length > LONGEST) return textTooLong();
  const rule = cell.dv === undefined ? undefined : sheet.validations[cell.dv];
  if (!rule || rule.allowInvalid || cell.f !== undefined) return null;
  if (accepts({ book: book.state, engine: book.engine }, rule, cell.v, cell.nf)) return null;
  return validationRefused(cellName(row, column), rule.help);
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
  const next: (Cell | undefined)[][] = [];
  for (let row = 0; row < area.rows && !refused; row++) {
    const line: (Cell | undefined)[] = [];
    next.push(line);
    for (let column = 0; column < area.columns; column++) {
      const cell = content(cellAt(sheet, area.row + row, area.column + column), row, column);
      error = refusal(book, sheet, area.row + row, area.column + column, cell);
      if (error) {
        refused = [row, column];
        break;
      }
      line.push(cell);
    }
  }
  const stopAt = refused && switches['writes.partial'] === 'none' ? ([0, 0] as const) : refused;
  const atCall = switches['writes.surface'] === 'call';
  const surface =
    error && !atCall
      ? () => {
          throw error;
        }
      : undefined;
  book.writeCells(
    sheetId,
    area,
    (_cell, row, column) => {
      if (stopAt && row === stopAt[0] && column === stopAt[1]) return 'stop';
      return next[row]?.[column];
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
