// Texts read as dates by the patterns of Java's SimpleDateFormat, which Utilities.parseDate takes.

import { GasError } from '../core/service.ts';
import { momentOf } from './zoned-time.ts';

/** Reads what `formatDate` writes, for the numeric letters; the moment in milliseconds. */
export function parseDate(text: string, zone: string, pattern: string): number {
  const local = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 };
  const fields: Record<string, keyof typeof local> = {
    y: 'year',
    M: 'month',
    d: 'day',
    H: 'hour',
    m: 'minute',
    s: 'second',
    S: 'millisecond',
  };
  let rest = text;
  for (const [token, quoted, letter] of pattern.matchAll(
    /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g,
  )) {
    if (letter === undefined) {
      const literal = quoted ?? token;
      if (!rest.startsWith(literal)) throw unparseable(text);
      rest = rest.slice(literal.length);
      continue;
    }
    const field = fields[letter];
    const digits = /^\d+/.exec(rest)?.[0].slice(0, letter === 'y' ? 4 : Math.max(2, token.length));
    if (!field || digits === undefined) throw unparseable(text);
    local[field] = Number(digits);
    rest = rest.slice(digits.length);
  }
  return momentOf(local, zone);
}

function unparseable(text: string): GasError {
  return new GasError(`Unparseable date: "${text}"`);
}
