// What a person does in the grid: typing into a cell (platform.md §2.2, §2.8). A warning-only
// protection asks and is answered with OK; a validation that rejects throws its sentence.

import type { World } from '../core/world.ts';
import { areaName, cellName } from './a1.ts';
import { cellAt, putCell } from './cells.ts';
import { engineFor } from './engines.ts';
import { withContent } from './entered-value.ts';
import {
  documentMissing,
  protectedCell,
  rangeNotFound,
  sheetNotFound,
  textTooLong,
  validationRefused,
} from './errors.ts';
import { FormulaTrial } from './formula-trial.ts';
import { localeFacts } from './locale.ts';
import { areaIn } from './places.ts';
import { mayChange } from './protection-check.ts';
import { selectByPerson } from './selection.ts';
import { serialAt } from './serial.ts';
import type { Cell, CellValue, SheetState, SpreadsheetState } from './state.ts';
import { sameName } from './structure.ts';
import { keyboard, typed } from './typed-text.ts';
import { ruleAt } from './validation-anchor.ts';
import { accepts } from './validation-check.ts';

/** What `onEdit` is told of the change; undefined where Google tells nothing. */
export interface TypedByPerson {
  oldValue: CellValue | undefined;
  value: CellValue | undefined;
  /** The sheet's name and the cell in A1 notation. */
  range: { sheetName: string; a1: string };
}

/** The cell that a person's text makes, read as at the keyboard. */
export function typedCell(
  world: World,
  book: SpreadsheetState,
  cell: Cell | undefined,
  text: string,
): Cell | undefined {
  const now = serialAt(world.now, book.timeZone);
  const rules = { facts: localeFacts(book.locale), format: cell?.nf, switches: keyboard, now };
  return withContent(cell, typed(text, rules));
}

/**
 * Throws what the grid tells a person whose change it refuses.
 * @throws the sentences of a protected cell, a refused value, a text that is too long
 */
export function checkPersonsCell(
  world: World,
  book: SpreadsheetState,
  sheet: SheetState,
  row: number,
  column: number,
  cell: Cell | undefined,
  user: string,
): void {
  const area = { row, column, rows: 1, columns: 1 };
  if (!mayChange(sheet, area, user, world.owner.email)) throw protectedCell();
  if (!cell) return;
  if (String(cell.f ?? cell.v).length > 50_000) throw textTooLong();
  const rule = cell.dv === undefined ? undefined : sheet.validations[cell.dv];
  if (!rule || rule.allowInvalid || cell.f !== undefined) return;
  const switches = { 'formula.comma': 'error' } as const;
  const engine = engineFor(world, book.id, switches);
  const trial = new FormulaTrial(world, switches, book, sheet, area, () => [[cell]]);
  const context = { book, engine, valueOf: (formula: string) => trial.value(formula) };
  if (!accepts(context, ruleAt(rule, row, column, book.locale), cell.v, cell.nf)) {
    throw validationRefused(cellName(row, column), rule.help);
  }
}

/**
 * Types a text into a cell as a person would.
 * @param a1 one cell, or a range whose first cell is meant
 * @param user who types; the owner when left out
 * @throws Google's sentence when the cell refuses it
 */
export function typeByPerson(
  world: World,
  spreadsheetId: string,
  sheetName: string,
  a1: string,
  value: string,
  user: string = world.owner.email,
): TypedByPerson {
  const book = world.spreadsheets[spreadsheetId];
  if (!book) throw documentMissing(spreadsheetId);
  const sheet = book.sheets.find((one) => sameName(one.name, sheetName));
  if (!sheet) throw sheetNotFound();
  const place = areaIn(book, a1, sheet);
  if (!place) throw rangeNotFound();
  const { row, column } = place.area;
  const before = cellAt(sheet, row, column);
  const cell = typedCell(world, book, before, value);
  checkPersonsCell(world, book, sheet, row, column, cell, user);
  putCell(sheet, row, column, cell);
  selectByPerson(book, sheet, { row, column, rows: 1, columns: 1 });
  book.revision++;
  const told = (one: Cell | undefined) => {
    const content = one?.f ?? one?.v;
    return content === '' ? undefined : content;
  };
  return {
    oldValue: told(before),
    value: told(cell),
    range: { sheetName: sheet.name, a1: areaName({ row, column, rows: 1, columns: 1 }) },
  };
}
