// Number formats: whether a pattern shows a date, and what a number looks like under a pattern.

import { formatDate } from './date-format.ts';
import { digitsUnder } from './digits-format.ts';
import type { LocaleFacts } from './locale.ts';

const literal = /"[^"]*"|\\.|\[[^\]]*\]/g;

const dateCache = new Map<string, boolean>();

/** Whether a pattern shows a number as a date or time. */
export function isDateFormat(pattern: string | undefined): boolean {
  if (pattern === undefined) return false;
  let known = dateCache.get(pattern);
  if (known === undefined) {
    const bare = pattern
      .replace(/\[(h+|m+|s+)\]/gi, '$1')
      .replace(literal, '')
      .split(';')[0];
    known = !/general/i.test(bare ?? '') && /[ymdhs]/i.test(bare ?? '');
    dateCache.set(pattern, known);
  }
  return known;
}

/** Cuts a pattern into its sections at `;` outside quotes. */
function sections(pattern: string): string[] {
  return (
    pattern.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|(?<=;)(?=;|$)/g)?.map((section) => section) ?? [
      pattern,
    ]
  );
}

/** A number without a format, as Google shows it: whole digits, at most ten significant decimals. */
function formatGeneral(value: number, facts: LocaleFacts): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  const text =
    size >= 1e15 || size < 1e-5
      ? Number(value.toPrecision(6))
          .toExponential()
          .replace(/e([+-])(\d+)$/, (_, sign: string, power: string) => {
            return `E${sign}${power.padStart(2, '0')}`;
          })
      : size >= 1e10
        ? String(Math.round(value))
        : String(Number(value.toPrecision(10)));
  return text.replace('.', facts.decimal);
}

function unquote(text: string): string {
  return text
    .replace(
      /\[(?:[A-Za-z]+|\$([^\]-]*)[^\]]*)\]/g,
      (_, symbol: string | undefined) => symbol ?? '',
    )
    .replace(/"([^"]*)"|\\(.)|_(.)|\*./g, (_, quoted, escaped, width) =>
      quoted !== undefined
        ? quoted
        : escaped !== undefined
          ? escaped
          : width !== undefined
            ? ' '
            : '',
    );
}

function formatSection(pattern: string, value: number, facts: LocaleFacts): string {
  const hidden: string[] = [];
  const bare = pattern.replace(literal, (text) => {
    hidden.push(text);
    return String.fromCharCode(0xe000 + hidden.length - 1);
  });
  const shown = digitsUnder(bare, value, facts);
  return unquote(
    shown.replace(/[\ue000-\uefff]/g, (mark) => hidden[mark.charCodeAt(0) - 0xe000] ?? ''),
  );
}

const signed = (value: number, text: string): string =>
  value < 0 && /[1-9]/.test(text) ? `-${text}` : text;

/**
 * A condition of a section's own, such as `[>=100]`, in place of its sign; a number below zero keeps
 * its minus in any of them. [K]
 * @see https://developers.google.com/workspace/sheets/api/guides/formats
 */
const condition = /\[(<=|>=|<>|=|<|>)\s*(-?\d+(?:\.\d+)?)\]/;

/**
 * What a number looks like under a pattern, in the spreadsheet's locale.
 * @example formatNumber(1234.5, '#,##0.00', localeFacts('vi')) // '1.234,50'
 */
export function formatNumber(
  value: number,
  pattern: string | undefined,
  facts: LocaleFacts,
): string {
  if (pattern === undefined || pattern === '@' || /^general$/i.test(pattern)) {
    return formatGeneral(value, facts);
  }
  if (isDateFormat(pattern)) return formatDate(value, sections(pattern)[0] ?? pattern, facts);
  const parts = sections(pattern);
  if (parts.some((part) => condition.test(part))) {
    const chosen = parts.find((part) => admits(part, value)) ?? parts.at(-1) ?? '';
    return signed(value, formatSection(chosen.replace(condition, ''), Math.abs(value), facts));
  }
  const [positive = '', negative, zero] = parts;
  if (value === 0 && zero !== undefined) return formatSection(zero, 0, facts);
  if (value < 0 && negative !== undefined) return formatSection(negative, -value, facts);
  return signed(value, formatSection(positive, Math.abs(value), facts));
}

function admits(section: string, value: number): boolean {
  const [, sign, text] = condition.exec(section) ?? [];
  const bound = Number(text);
  switch (sign) {
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    case '=':
      return value === bound;
    case '<>':
      return value !== bound;
    default:
      return true;
  }
}

/** What a text looks like under a pattern: a fourth section or one with `@` may dress it. */
export function formatText(text: string, pattern: string | undefined): string {
  if (pattern === undefined || pattern === '@' || !pattern.includes('@')) return text;
  const all = sections(pattern);
  const section = all[3] ?? all.find((one) => one.includes('@')) ?? '@';
  return section
    .split('@')
    .map((piece) => unquote(piece))
    .join(text);
}
