// What one cell says, by the kind of its column: from what `getValues` gives to a typed value.

import { at, type Day, dayOf, type Moment, readDay } from '../domain/day.ts';
import { type CellName, Problem } from '../domain/problem.ts';
import type { NamedColumn } from './columns.ts';
import { columnLetters, columnWords } from './columns.ts';
import type { SheetPlace } from './header.ts';
import { idOfLabel, idsInList, labelOf } from './labels.ts';
import type { SheetId } from './schema.ts';

/** A typed value of a row. */
export type Value = string | number | null;

/** Where a cell is, for the sentence about it. */
export interface CellPlace {
  readonly place: SheetPlace<SheetId>;
  readonly row: number;
  readonly column: NamedColumn;
  /** Where the column stands now, counted from 0. */
  readonly index: number;
  /** What its head says now. */
  readonly head: unknown;
}

/**
 * What a cell says where nothing can be wrong with it: a text in a column of texts, a blank.
 * Undefined for every other: most cells of a sheet are told here, before their place is noted down.
 */
export function plainValue({ kind }: NamedColumn, cell: unknown): Value | undefined {
  switch (kind) {
    case 'id':
      return typeof cell === 'string' ? cell.trim() : undefined;
    case 'text':
      return typeof cell === 'string' ? cell : undefined;
    case 'formula':
      return typeof cell === 'string' || typeof cell === 'number' ? cell : undefined;
    case 'enums':
      return cell === '' ? '' : undefined;
    default:
      return isBlank(cell) ? null : undefined;
  }
}

/**
 * The typed value of a cell. Days come as `Date` (local parts are the wall clock's, platform.md
 * §2.4) or as typed text `23/8/2021` or `2021-08-23`.
 * @throws Problem CELL.* naming sheet, row, column and what was found
 */
export function readCell(cell: unknown, where: CellPlace): Value {
  const { kind } = where.column;
  switch (kind) {
    case 'id':
      return plainText(cell).trim();
    case 'text':
      return plainText(cell);
    case 'formula':
      return typeof cell === 'number' ? cell : plainText(cell);
    case 'number':
      return isBlank(cell) ? null : (numberIn(cell) ?? refuse('CELL.NOT_A_NUMBER', cell, where));
    case 'day':
      return isBlank(cell) ? null : (dayIn(cell) ?? refuse('CELL.NOT_A_DAY', cell, where));
    case 'moment':
      return isBlank(cell) ? null : (momentIn(cell) ?? refuse('CELL.NOT_A_MOMENT', cell, where));
    case 'enum':
      return isBlank(cell) ? null : choiceIn(cell, where);
    case 'enums':
      return listIn(cell, where);
    default:
      return kind satisfies never;
  }
}

/** Whether a cell holds nothing that a person would see. */
export function isBlank(cell: unknown): boolean {
  if (typeof cell === 'string') return cell === '' || cell.trim() === '';
  return cell === null || cell === undefined;
}

function choiceIn(cell: unknown, where: CellPlace): string {
  const { words } = where.place;
  const name = where.column.choices;
  if (name === undefined) return plainText(cell);
  const id = idOfLabel(words, name, plainText(cell));
  if (id !== null) return id;
  throw new Problem('CELL.NOT_IN_LIST', {
    ...facts(cell, where),
    allowed: Object.keys(words.enums[name]).map((value) => labelOf(words, name, value)),
  });
}

function listIn(cell: unknown, { place, column }: CellPlace): string {
  const typed = plainText(cell);
  return column.choices === undefined ? typed : idsInList(place.words, column.choices, typed);
}

function refuse(
  code: 'CELL.NOT_A_DAY' | 'CELL.NOT_A_MOMENT' | 'CELL.NOT_A_NUMBER',
  cell: unknown,
  where: CellPlace,
): never {
  throw new Problem(code, facts(cell, where));
}

function facts(cell: unknown, where: CellPlace): CellName & { found: string } {
  return { ...nameOf(where), found: plainText(cell) };
}

/** The cell by the names that stand in the book now: people rename tabs and heads, and move columns. */
export function nameOf({ place, row, column, index, head }: CellPlace): CellName {
  const shown = isBlank(head) ? '' : plainText(head).trim();
  return {
    sheet: place.tab(),
    row,
    column: shown || columnWords(place.words, place.sheet, column.name).label,
    cell: `${columnLetters(index)}${row}`,
  };
}

/** Text of a cell in which Sheets may have kept a number or a date that somebody typed. */
function plainText(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (cell === null || cell === undefined) return '';
  if (isDate(cell)) {
    const day = `${two(cell.getDate())}/${two(cell.getMonth() + 1)}/${cell.getFullYear()}`;
    const noon = cell.getMinutes() === 0 && (cell.getHours() === 0 || cell.getHours() === 12);
    return noon ? day : `${day} ${two(cell.getHours())}:${two(cell.getMinutes())}`;
  }
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

function numberIn(cell: unknown): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== 'string') return null;
  const typed = cell.trim();
  return /^-?\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : null;
}

function dayIn(cell: unknown): Day | null {
  if (isDate(cell)) return dayOf(cell.getFullYear(), cell.getMonth() + 1, cell.getDate());
  return typeof cell === 'string' ? typedDay(cell.trim()) : null;
}

function momentIn(cell: unknown): Moment | null {
  if (isDate(cell)) {
    const day = dayOf(cell.getFullYear(), cell.getMonth() + 1, cell.getDate());
    return day && at(day, cell.getHours(), cell.getMinutes());
  }
  const [, date = '', hour, minute] =
    /^(\S+)(?:[ T]+(\d{1,2}):(\d{2}))?$/.exec(plainText(cell).trim()) ?? [];
  const typed = typedDay(date);
  const hours = Number(hour ?? 0);
  const minutes = Number(minute ?? 0);
  return typed === null || hours > 23 || minutes > 59 ? null : at(typed, hours, minutes);
}

/** `23/8/2021`, `23/08/2021`, `23-8-2021` or `2021-08-23`. */
function typedDay(text: string): Day | null {
  const match = /^(\d{1,2})[/\-.](\d{1,2})[/\-.](\d{4})$/.exec(text);
  if (!match) return readDay(text.slice(0, 10) === text ? text : '');
  return dayOf(Number(match[3]), Number(match[2]), Number(match[1]));
}

/** The kind of a value is asked of itself, because a `Date` may come from another realm. */
export function isDate(cell: unknown): cell is Date {
  return typeof cell === 'object' && Object.prototype.toString.call(cell) === '[object Date]';
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
