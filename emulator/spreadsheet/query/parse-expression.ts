// Columns of a query: of the data, aggregated, computed.

import type { Aggregation, Expression } from './ast.ts';
import { literal } from './literals.ts';
import type { Reader } from './reader.ts';
import { reserved, unexpected } from './tokens.ts';

const aggregations: readonly Aggregation[] = ['sum', 'avg', 'count', 'max', 'min'];

/** Scalar functions with their number of arguments; names count in any case. */
const functions: Record<string, number> = {
  year: 1,
  month: 1,
  day: 1,
  hour: 1,
  minute: 1,
  second: 1,
  millisecond: 1,
  quarter: 1,
  dayofweek: 1,
  now: 0,
  datediff: 2,
  todate: 1,
  upper: 1,
  lower: 1,
};

/** What the signs of arithmetic are called in ids and labels. */
const arithmetic: Record<string, string> = {
  '+': 'sum',
  '-': 'difference',
  '*': 'product',
  '/': 'quotient',
  '%': 'modulo',
};

const sums = (reader: Reader): Expression => chain(reader, ['+', '-'], products);
const products = (reader: Reader): Expression => chain(reader, ['*', '/', '%'], atom);

/** A column, with arithmetic: `*`, `/` and `%` bind closer than `+` and `-`. */
export const expression = sums;

function chain(
  reader: Reader,
  signs: readonly string[],
  part: (reader: Reader) => Expression,
): Expression {
  let left = part(reader);
  for (;;) {
    const sign = signs.find((one) => reader.takes(one));
    if (sign === undefined) return left;
    left = { kind: 'call', name: arithmetic[sign] ?? sign, args: [left, part(reader)] };
  }
}

function atom(reader: Reader): Expression {
  if (reader.takes('(')) {
    const inner = sums(reader);
    reader.must(')');
    return inner;
  }
  const constant = literal(reader);
  if (constant) return constant;
  const { kind, text } = reader.next;
  if (kind === 'id') return { kind: 'column', id: reader.take().text };
  if (kind !== 'word' || reserved.has(text.toLowerCase())) throw unexpected(reader.next);
  reader.take();
  return reader.takes('(') ? called(reader, text.toLowerCase()) : { kind: 'column', id: text };
}

/** What follows the parenthesis after a name. */
function called(reader: Reader, name: string): Expression {
  const by = aggregations.find((one) => one === name);
  if (by) {
    const of = sums(reader);
    reader.must(')');
    return { kind: 'aggregate', by, of };
  }
  const count = functions[name];
  if (count === undefined) throw unexpected(reader.ahead(-1));
  const args: Expression[] = [];
  for (let at = 0; at < count; at++) {
    if (at > 0) reader.must(',');
    args.push(sums(reader));
  }
  reader.must(')');
  return { kind: 'call', name, args };
}
