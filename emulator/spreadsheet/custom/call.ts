// A call of a custom function in a cell, and what came of it, as plain data: the engine and the
// grid page tell them the same way (developers.google.com/apps-script/guides/sheets/functions).

import { errorText } from '../error-text.ts';
import { isDateFormat } from '../number-format.ts';
import type { CellValue } from '../state.ts';

/** A value as the library computes with it. */
export interface LibraryValue {
  value: string | number | boolean | null;
  format?: string | undefined;
  message?: string;
}

/** An argument as the library gives it: omitted, a value, or columns of values. */
export type LibraryArgument = LibraryValue | LibraryValue[][] | undefined;

/** What a cell gives: a number that it shows as a date is one. */
export type Given = CellValue | { serial: number };

export type GivenArgument = Given | Given[][];

export interface ShownCell {
  value: CellValue;
  /** How a date is shown. */
  date?: 'day' | 'time';
}

/** Rows of values, or Google's sentence for the error. */
export type CustomResult = { rows: ShownCell[][] } | { error: string };

/** What a cell says until the call has come back. */
export const LOADING = 'Loading...';

/** An error for the library, so that whatever rests on the cell waits, too. */
export const loading = (): LibraryValue => ({ value: '#ERROR', message: LOADING });

export function isLoading(argument: LibraryArgument): boolean {
  if (argument === undefined) return false;
  if (!Array.isArray(argument)) return argument.message === LOADING;
  return argument.some((column) => column.some((cell) => cell?.message === LOADING));
}

/** Google's names say `Unknown function: 'X'`. */
export const unknownName = (name: string): LibraryValue => ({
  value: '#NAME?',
  message: `Unknown function: '${name}'.`,
});

function given(cell: LibraryValue | undefined): Given {
  const value = cell?.value ?? '';
  if (typeof value === 'string') return errorText(value);
  return typeof value === 'number' && isDateFormat(cell?.format) ? { serial: value } : value;
}

/**
 * The arguments as the function gets them: a single cell its value, a range rows of values. An
 * omitted one is blank, and an error is its text. [K]
 */
export function givenArguments(args: readonly LibraryArgument[]): GivenArgument[] {
  return args.map((argument) => {
    if (!Array.isArray(argument)) return given(argument);
    const height = argument[0]?.length ?? 0;
    if (argument.length === 1 && height === 1) return given(argument[0]?.[0]);
    return Array.from({ length: height }, (_row, row) =>
      argument.map((column) => given(column[row])),
    );
  });
}

/** Equal for the same function with the same arguments. */
export const callKey = (name: string, args: readonly GivenArgument[]): string =>
  JSON.stringify([name.toUpperCase(), args]);

/** The patterns in which the library shows dates. */
export interface DateFormats {
  dateFormat: string;
  timeFormat: string;
}

function shown({ value, date }: ShownCell, { dateFormat, timeFormat }: DateFormats): LibraryValue {
  if (date === undefined) return { value };
  return { value, format: date === 'day' ? dateFormat : `${dateFormat} ${timeFormat}` };
}

/** A result as the library computes on with it; a result of many cells spills. */
export function forLibrary(
  result: CustomResult,
  formats: DateFormats,
): LibraryValue | LibraryValue[][] {
  // The library's bad expression is Google's `#ERROR!`.
  if ('error' in result) return { value: '#BAD_EXPR', message: result.error };
  const [first = [{ value: '' }]] = result.rows;
  return first.map((_cell, column) =>
    result.rows.map((row) => shown(row[column] ?? { value: '' }, formats)),
  );
}
