// Small pieces of formula text: arguments are separated by `;`, which every locale accepts.

import { piecesOf } from '../../domain/dashboard/words.ts';
import { quotedText as quoted } from '../places.ts';
import type { ViewInput } from './view-input.ts';

/**
 * A template as an expression, its names filled by expressions.
 * @example say('còn {days} ngày', { days: 'S4' }) //=> '"còn "&S4&" ngày"'
 */
export function say(template: string, values: Readonly<Record<string, string>>): string {
  const parts = piecesOf(template).map((piece) => {
    if ('text' in piece) return quoted(piece.text);
    const value = values[piece.name];
    if (value === undefined) throw new RangeError(`No expression for {${piece.name}}`);
    return value;
  });
  return parts.length === 0 ? '""' : parts.join('&');
}

/** The name of the Đề án as the settings have it, in the words of a view. */
export function programmeName(
  { place, programmeKey }: Pick<ViewInput, 'place' | 'programmeKey'>,
  words: { readonly programme: string },
): string {
  const row = `MATCH(${quoted(programmeKey)};${place('config', 'key')};0)`;
  const name = `IFERROR(INDEX(${place('config', 'value')};${row})&"";"")`;
  return say(words.programme, { name });
}

/** A text that ends in “…” where it is longer than its place. */
export function cut(text: string, length: number): string {
  return `IF(LEN(${text})>${length};LEFT(${text};${length - 1})&"…";${text}&"")`;
}

/** The same after a whole word, as `domain/dashboard/shorten.ts` does it. */
export function shortened(text: string, length: number): string {
  const head = `LEFT(${text};${length})`;
  const spaces = `(LEN(${head})-LEN(SUBSTITUTE(${head};" ";"")))`;
  const place = `FIND(CHAR(10);SUBSTITUTE(${head};" ";CHAR(10);${spaces}))`;
  const room = `IF(${spaces}=0;${length};${place})`;
  return `IF(LEN(${text})>${length};LEFT(${text};${room}-1)&"…";${text}&"")`;
}

/** `01/7/2021` of a day's cell, as prose writes it; TEXT() would follow the locale. */
export function proseDay(cell: string): string {
  return `${shortDay(cell)}&"/"&YEAR(${cell})`;
}

/** `01/7`. */
export function shortDay(cell: string): string {
  const zero = `IF(DAY(${cell})<10;"0";"")`;
  return `${zero}&DAY(${cell})&"/"&IF(MONTH(${cell})<3;"0";"")&MONTH(${cell})`;
}

/** `08:05` of a moment's cell. */
export function clockTime(cell: string): string {
  const two = (part: string): string => `IF(${part}(${cell})<10;"0";"")&${part}(${cell})`;
  return `${two('HOUR')}&":"&${two('MINUTE')}`;
}

/**
 * Working days from one day to another, both included: weekdays, less the days off among them, plus
 * the weekend days that are made up for. Days of the sheet stand at noon, so the end is `< last + 1`.
 */
export function workingDays(
  first: string,
  last: string,
  input: Pick<ViewInput, 'place' | 'label'>,
): string {
  const date = input.place('holidays', 'date');
  const kind = input.place('holidays', 'kind');
  const madeUp = quoted(input.label('holidayKind', 'LAM_BU'));
  const inside = `(${date}>=${first})*(${date}<${last}+1)`;
  const off = `SUMPRODUCT(${inside}*(${kind}<>${madeUp})*(WEEKDAY(${date};2)<6))`;
  const on = `SUMPRODUCT(${inside}*(${kind}=${madeUp})*(WEEKDAY(${date};2)>5))`;
  return `(NETWORKDAYS.INTL(${first};${last};1)-${off}+${on})`;
}

/** The n-th cell (1-based) of a range, or '' when that cell is blank. */
export function nth(range: string, n: string | number): string {
  return `INDEX(${range};${n})`;
}

/**
 * The position of the next cell of `range` after position `previous` for which `conditions` (a product
 * of 0 and 1 over the range) is 1; '' when there is none.
 */
export function nextMatch(range: string, conditions: string, previous: string): string {
  const after = `(ROW(${range})>${firstRowOf(range) - 1}+${previous})`;
  return `IF(${previous}="";"";IFERROR(MATCH(1;INDEX(${conditions}*${after};0);0);""))`;
}

/** The row in which a range begins. */
export function firstRowOf(range: string): number {
  const match = /\$[A-Z]+\$(\d+):\$[A-Z]+\$\d+$/.exec(range);
  if (!match) throw new RangeError(`Expected a range like 'Tab'!$A$3:$A$200, got ${range}`);
  return Number(match[1]);
}
