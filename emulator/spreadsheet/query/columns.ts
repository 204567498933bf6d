// Columns of a query over a table: their types, labels, patterns and values.

import { type Expression, idOf, type Value } from './ast.ts';
import { QueryError } from './errors.ts';
import { functionNames, scalarFunctions } from './functions.ts';
import type { Column, Table } from './table.ts';

/** Gives the value of a column that is there already: of the data, of a group. */
export type Known = (id: string) => Value | undefined;

const scalar = (name: string) => {
  const found = scalarFunctions[name];
  if (!found) throw new Error(`The query language has no function ${name}.`);
  return found;
};

/**
 * What is known of a column before a row is looked at.
 * @throws QueryError for a column that the table lacks, or a type that a function does not take
 */
export function columnOf(table: Table, expression: Expression): Column {
  const id = idOf(expression);
  switch (expression.kind) {
    case 'column': {
      const column = table.columns.find((one) => one.id === expression.id);
      if (!column) throw new QueryError('NO_COLUMN', expression.id);
      return column;
    }
    case 'constant':
      return { id, label: `${expression.value}()`, type: expression.type, format: undefined };
    case 'aggregate': {
      const { by, of } = expression;
      const inner = columnOf(table, of);
      if ((by === 'sum' || by === 'avg') && inner.type !== 'number') {
        throw new QueryError('AVG_SUM_ONLY_NUMERIC');
      }
      const label = `${by} ${inner.label}`;
      if (by === 'count') return { id, label, type: 'number', format: undefined };
      return { ...inner, id, label };
    }
    case 'call': {
      const args = expression.args.map((arg) => columnOf(table, arg));
      const type = scalar(expression.name).type(args.map((arg) => arg.type));
      const name = functionNames[expression.name] ?? expression.name;
      const label = `${name}(${args.map((arg) => arg.label).join('')})`;
      return { id, label, type, format: type === 'date' ? args[0]?.format : undefined };
    }
  }
}

/** The value of a column in one row. */
export function valueIn(table: Table, expression: Expression, known: Known, now: number): Value {
  const there = known(idOf(expression));
  if (there !== undefined) return there;
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'call': {
      const args = expression.args.map((arg) => valueIn(table, arg, known, now));
      const types = expression.args.map((arg) => columnOf(table, arg).type);
      return scalar(expression.name).compute(args, types, now);
    }
    case 'column':
    case 'aggregate':
      throw new Error(`A row has no ${idOf(expression)}.`);
  }
}

/** The columns of the data in one of its rows. */
export function knownInRow({ columns }: Table): (row: readonly Value[]) => Known {
  const places = new Map(columns.map(({ id }, at) => [id, at]));
  return (row) => (id) => {
    const at = places.get(id);
    return at === undefined ? undefined : (row[at] ?? null);
  };
}
