// What follows `where`.

import type { Comparison, Condition } from './ast.ts';
import { QueryError } from './errors.ts';
import { expression } from './parse-expression.ts';
import type { Reader } from './reader.ts';
import { unexpected } from './tokens.ts';

const comparisons: [words: string[], by: Comparison][] = [
  [['='], '='],
  [['!='], '!='],
  [['<>'], '!='],
  [['<='], '<='],
  [['>='], '>='],
  [['<'], '<'],
  [['>'], '>'],
  [['contains'], 'contains'],
  [['starts', 'with'], 'starts with'],
  [['ends', 'with'], 'ends with'],
  [['matches'], 'matches'],
  [['like'], 'like'],
];

/** A condition; `not` binds closest, then `and`, then `or`. */
export function condition(reader: Reader): Condition {
  return joined(reader, 'or', () => joined(reader, 'and', () => negated(reader)));
}

function joined(reader: Reader, kind: 'and' | 'or', part: () => Condition): Condition {
  const first = part();
  const parts = [first];
  while (reader.takes(kind)) parts.push(part());
  return parts.length === 1 ? first : { kind, parts };
}

function negated(reader: Reader): Condition {
  return reader.takes('not') ? { kind: 'not', part: primary(reader) } : primary(reader);
}

/** A parenthesis may hold a condition or the beginning of a column: the column is tried first. */
function primary(reader: Reader): Condition {
  const place = reader.place;
  try {
    return comparison(reader);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    reader.backTo(place);
    if (!reader.takes('(')) throw error;
    const inner = condition(reader);
    reader.must(')');
    return inner;
  }
}

function comparison(reader: Reader): Condition {
  const left = expression(reader);
  if (reader.takes('is', 'not', 'null')) {
    return { kind: 'not', part: { kind: 'null', of: left } };
  }
  if (reader.takes('is', 'null')) return { kind: 'null', of: left };
  const by = comparisons.find(([words]) => reader.takes(...words))?.[1];
  if (by === undefined) throw unexpected(reader.next);
  return { kind: 'compare', by, left, right: expression(reader) };
}
