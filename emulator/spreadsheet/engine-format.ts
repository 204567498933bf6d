// Number formats in the engine's spelling. One that it cannot read would make an error of every
// formula that looks at the cell.

import { readsFormat } from './engine-library.ts';
import { isDateFormat } from './number-format.ts';
import type { Cell } from './state.ts';

const spelled = new Map<string, string | undefined>();

/** Google's pattern in the engine's spelling, or one near to it; undefined where it has none. */
export function engineFormat(cell: Cell): string | undefined {
  const pattern = cell.nf;
  if (pattern === undefined || /^general$/i.test(pattern)) return undefined;
  // The engine would read a number in a text cell as text; Google keeps it a number (U2).
  if (pattern === '@')
    return typeof cell.v === 'string' && cell.v !== '' && !cell.v.startsWith('=') ? '@' : undefined;
  if (!spelled.has(pattern)) spelled.set(pattern, spellings(pattern).find(readsFormat));
  return spelled.get(pattern);
}

/** The pattern as it is, and then ever plainer. */
function spellings(pattern: string): string[] {
  if (isDateFormat(pattern)) return [dayFormat(pattern), plainDay(pattern)];
  // Widths, fillers, colours and conditions.
  const bare = pattern.replace(/[_*]./g, '').replace(/\[(?!\$)[^\]]*\]/g, '');
  return [pattern, bare];
}

function dayFormat(pattern: string): string {
  // The engine knows one pattern for a time that has passed.
  if (/\[[hms]+\]/i.test(pattern)) return 'hhhh:mm:ss';
  return pattern
    .replace(/y+/gi, (years) => (years.length > 2 ? 'yyyy' : 'yy'))
    .replace(/AM\/PM/gi, 'a')
    .replace(/(^|[^\\"])([dMDHhS]+)/g, (all) => all.toLowerCase())
    .replace(/\bh{1,2}\b(?=:m)/g, 'hh');
}

/** So that a day or a time stays one. */
function plainDay(pattern: string): string {
  const [day, time] = [/[yd]/i.test(pattern), /[hs]/i.test(pattern)];
  if (day && time) return 'dd/mm/yyyy hh:mm:ss';
  return time ? 'hh:mm:ss' : 'dd/mm/yyyy';
}
