// The scalar functions and the arithmetic of a query
// (developers.google.com/chart/interactive/docs/querylanguage#Scalar_Functions).

import { serialAt, wallOf } from '../serial.ts';
import type { ColumnType, Value } from './ast.ts';
import { QueryError } from './errors.ts';

export interface ScalarFunction {
  type(args: readonly ColumnType[]): ColumnType;
  /** @param now what a clock of the spreadsheet shows */
  compute(args: readonly Value[], types: readonly ColumnType[], now: number): Value;
}

const dates: readonly ColumnType[] = ['date', 'datetime'];
const times: readonly ColumnType[] = ['datetime', 'timeofday'];

/** @throws QueryError where an argument is of another type; the sentence is a guess [K] */
function demand(name: string, types: readonly ColumnType[], allowed: readonly ColumnType[]): void {
  const wrong = types.find((type) => !allowed.includes(type));
  if (wrong === undefined) return;
  throw new QueryError(
    `Can't perform the function ${name} on values that are not ${allowed[0] === 'number' ? 'numbers' : `${allowed.join(' or ')} values`}`,
  );
}

/** A part of a date or time. */
function part(
  name: string,
  allowed: readonly ColumnType[],
  of: (wall: ReturnType<typeof wallOf>) => number,
): ScalarFunction {
  return {
    type(types) {
      demand(name, types, allowed);
      return 'number';
    },
    compute: ([value]) => (typeof value === 'number' ? of(wallOf(value)) : null),
  };
}

function calculated(name: string, by: (one: number, other: number) => number): ScalarFunction {
  return {
    type(types) {
      demand(name, types, ['number']);
      return 'number';
    },
    compute([one, other]) {
      if (typeof one !== 'number' || typeof other !== 'number') return null;
      const result = by(one, other);
      return Number.isFinite(result) ? result : null;
    },
  };
}

function spelled(name: string, by: (text: string) => string): ScalarFunction {
  return {
    type(types) {
      demand(name, types, ['text']);
      return 'text';
    },
    compute: ([text]) => (typeof text === 'string' ? by(text) : null),
  };
}

/** A number counts milliseconds since 1970. */
function toDay(value: Value, type: ColumnType): Value {
  if (typeof value !== 'number') return null;
  return Math.floor(type === 'number' ? serialAt(value, 'UTC') : value);
}

export const scalarFunctions: Readonly<Record<string, ScalarFunction>> = {
  year: part('year', dates, ({ year }) => year),
  /** Counted from 0. */
  month: part('month', dates, ({ month }) => month - 1),
  day: part('day', dates, ({ day }) => day),
  quarter: part('quarter', dates, ({ month }) => Math.ceil(month / 3)),
  /** 1 is Sunday. */
  dayofweek: part('dayOfWeek', dates, ({ weekday }) => weekday + 1),
  hour: part('hour', times, ({ hour }) => hour),
  minute: part('minute', times, ({ minute }) => minute),
  second: part('second', times, ({ second }) => second),
  millisecond: part('millisecond', times, ({ millisecond }) => millisecond),
  now: { type: () => 'datetime', compute: (_args, _types, now) => now },
  datediff: {
    type(types) {
      demand('dateDiff', types, dates);
      return 'number';
    },
    compute: ([one, other]) =>
      typeof one === 'number' && typeof other === 'number'
        ? Math.floor(one) - Math.floor(other)
        : null,
  },
  todate: {
    type(types) {
      demand('toDate', types, ['date', 'datetime', 'number']);
      return 'date';
    },
    compute: ([value = null], [type = 'number']) => toDay(value, type),
  },
  upper: spelled('upper', (text) => text.toUpperCase()),
  lower: spelled('lower', (text) => text.toLowerCase()),
  sum: calculated('sum', (one, other) => one + other),
  difference: calculated('difference', (one, other) => one - other),
  product: calculated('product', (one, other) => one * other),
  quotient: calculated('quotient', (one, other) => one / other),
  modulo: calculated('modulo', (one, other) => one % other),
};

/** How a function is spelled in labels. */
export const functionNames: Readonly<Record<string, string>> = {
  dayofweek: 'dayOfWeek',
  datediff: 'dateDiff',
  todate: 'toDate',
};
