// QUERY as a function in cells (support.google.com/docs/answer/3093343).

import { columnName } from '../a1.ts';
import type { Value } from './ast.ts';
import { EmptyOutput, QueryError } from './errors.ts';
import { parseQuery } from './parse.ts';
import type { Result } from './result.ts';
import { runQuery } from './run.ts';
import { type DataCell, tableOf } from './table.ts';

interface Cell extends DataCell {
  /** Where the cell stands; absent in an array that was computed. */
  position?: { col: number };
  message?: string;
}

type Columns<T> = T[][];

const error = (value: string, message: string) => ({ value, message });

/** Letters of the sheet's columns for a range, `Col1` and so on for an array. */
function idsOf(columns: Columns<Cell>): string[] {
  return columns.map(([first], at) =>
    first?.position ? columnName(first.position.col) : `Col${at + 1}`,
  );
}

function shownRows({ columns, rows }: Result): Cell[][] {
  const head = columns.map(({ label }) => ({ value: label }));
  const body = rows.map((row) =>
    row.map((value: Value, at) => {
      const format = columns[at]?.format;
      return format === undefined ? { value: value ?? '' } : { value: value ?? '', format };
    }),
  );
  // A row of labels stands on top unless all of them are blank.
  return head.some(({ value }) => value !== '') ? [head, ...body] : body;
}

/** QUERY over columns of cells; `now` is what a clock of the spreadsheet shows. */
function queryCells(
  data: Columns<Cell>,
  text: string,
  headers: number,
  now: number,
): Columns<Cell> | Cell {
  const rows = (data[0] ?? []).map((_cell, row) =>
    data.map((column): Cell => column[row] ?? { value: null }),
  );
  try {
    const result = shownRows(runQuery(parseQuery(text), tableOf(rows, idsOf(data), headers), now));
    const [first] = result;
    if (!first || first.length === 0) throw new EmptyOutput();
    return first.map((_cell, column) => result.map((row) => row[column] ?? { value: '' }));
  } catch (caught) {
    if (caught instanceof EmptyOutput) return error('#N/A', caught.message);
    if (!(caught instanceof QueryError)) throw caught;
    return error(
      '#ERROR',
      `Unable to parse query string for Function QUERY parameter 2: ${caught.message}`,
    );
  }
}

/** The definition for the library's list of functions. */
export function queryDefinition(now: () => number) {
  return {
    description: 'Runs a Google Visualization API Query Language query across data.',
    category: 'Lookup',
    args: [
      {
        name: 'data',
        description: '',
        type: ['ANY', 'RANGE'],
        acceptErrors: true,
        acceptMatrix: true,
      },
      { name: 'query', description: '', type: ['STRING'] },
      { name: 'headers', description: '', type: ['NUMBER'], optional: true },
    ],
    compute(data: Columns<Cell> | Cell, query: Cell, headers?: Cell) {
      const columns = Array.isArray(data) ? data : [[data]];
      const count = typeof headers?.value === 'number' ? headers.value : -1;
      return queryCells(columns, String(query.value ?? ''), count, now());
    },
  };
}
