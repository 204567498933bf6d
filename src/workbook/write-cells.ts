// What goes into a cell for a typed value: a value that Sheets may parse, or text that it must not.

import { type Day, type Moment, partsOf } from '../domain/day.ts';
import { Problem } from '../domain/problem.ts';
import { columnWords, type NamedColumn } from './columns.ts';
import { isInert } from './inert-text.ts';
import { labelOf, labelsInList } from './labels.ts';
import type { SheetId } from './schema.ts';
import { UNFINISHED } from './unfinished.ts';
import type { BookWords } from './words.ts';

/** `value` is safe with `setValues`; `text` must be written without being parsed. */
export type CellContent =
  | { readonly kind: 'value'; readonly value: string | number | boolean | Date }
  | { readonly kind: 'text'; readonly text: string };

/** More does not fit into a cell: `Your input contains more than the maximum of 50000 characters`. */
export const LONGEST_TEXT = 50_000;

/**
 * The content of the cell that shows a typed value; blank for null. Days stand at noon, so that no
 * zone moves them (platform.md §2.4).
 * @throws Problem CELL.TOO_LONG
 */
export function cellFor(
  words: BookWords,
  sheet: SheetId,
  column: NamedColumn,
  value: string | number | null,
): CellContent {
  if (value === null || value === '') return { kind: 'value', value: '' };
  if (typeof value === 'number') return { kind: 'value', value };
  const { kind } = column;
  switch (kind) {
    case 'day':
      // A day column's typed value is a `Day`, by the schema.
      return { kind: 'value', value: dateOfDay(value as Day) };
    case 'moment':
      return { kind: 'value', value: dateOfMoment(value as Moment) };
    case 'enum':
      return textCell(column.choices ? labelOf(words, column.choices, value) : value);
    case 'enums':
      return textCell(column.choices ? labelsInList(words, column.choices, value) : value);
    case 'id':
    case 'text':
    case 'number':
    case 'formula':
      if (value.length > LONGEST_TEXT) {
        throw new Problem('CELL.TOO_LONG', {
          column: columnWords(words, sheet, column.name).label,
          length: value.length,
          limit: LONGEST_TEXT,
        });
      }
      // What stands for a text that is still to come is nobody's text.
      return textCell(value === UNFINISHED ? `${value}.` : value);
    default:
      return kind satisfies never;
  }
}

/** A day as the `Date` at noon of the wall clock. */
export function dateOfDay(when: Day): Date {
  const { year, month, date } = partsOf(when);
  return new Date(year, month - 1, date, 12, 0, 0, 0);
}

/** A moment as the `Date` of the wall clock. */
export function dateOfMoment(when: Moment): Date {
  const year = Number(when.slice(0, 4));
  const month = Number(when.slice(5, 7));
  const date = Number(when.slice(8, 10));
  return new Date(year, month - 1, date, Number(when.slice(11, 13)), Number(when.slice(14, 16)));
}

/** A text that no spreadsheet parses: as a value where none could, else as a text of its own kind. */
export function textCell(text: string): CellContent {
  return isInert(text) ? { kind: 'value', value: text } : { kind: 'text', text };
}
