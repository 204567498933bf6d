// What a text becomes when it is written into a cell: parsed as if a person had typed it
// (platform.md §2.2, §2.3), in the spreadsheet's locale.

import type { Switches } from '../core/switches.ts';
import type { LocaleFacts } from './locale.ts';
import type { CellImageState, CellValue } from './state.ts';
import { parseDateTime } from './typed-date.ts';

/** What a cell gets: a literal or a formula, and the format that the text suggests. */
export interface Typed {
  v: CellValue;
  f?: string;
  nf?: string;
  image?: CellImageState;
}

export interface TypingRules {
  facts: LocaleFacts;
  /** The format that the cell already has. */
  format: string | undefined;
  switches: Pick<Switches, 'cells.apostrophe' | 'cells.plainText' | 'cells.signStart'>;
  /** The serial number of now, for a date without a year. */
  now: number;
}

/** A person at the keyboard: the apostrophe is consumed and `@` keeps everything as text. */
export const keyboard: TypingRules['switches'] = {
  'cells.apostrophe': 'consumed',
  'cells.plainText': 'all',
  'cells.signStart': 'number',
};

function parseNumber(text: string, facts: LocaleFacts): Typed | null {
  const group = /\s/.test(facts.thousands) ? '\\s' : `[${facts.thousands}]`;
  const point = facts.decimal === '.' ? '\\.' : ',';
  const grouped = `\\d{1,3}(?:${group}\\d{3})+`;
  const pattern = new RegExp(
    `^([+-]?)(${grouped}|\\d+)?(?:${point}(\\d*))?(?:[eE]([+-]?\\d{1,3}))?\\s*(%?)$`,
  );
  const currency = facts.currency.symbol;
  const money = text.includes(currency);
  const bare = money ? text.replace(currency, '').trim() : text;
  const found = pattern.exec(bare);
  if (!found || (found[2] === undefined && !found[3])) return null;
  const [, sign = '', whole = '0', fraction, power, percent] = found;
  const digits = whole.replace(/\D/g, '');
  const size = Number(`${digits}.${fraction || '0'}e${power ?? '0'}`);
  if (!Number.isFinite(size)) return null;
  const value = (sign === '-' ? -size : size) / (percent ? 100 : 1);
  const v = percent ? Number(value.toPrecision(15)) : value;
  if (percent) return { v, nf: fraction ? '0.00%' : '0%' };
  if (money) return { v, nf: fraction ? facts.currency.decimals : facts.currency.pattern };
  if (power !== undefined) return { v, nf: '0.00E+00' };
  if (digits !== whole) return { v, nf: fraction ? '#,##0.00' : '#,##0' };
  return { v };
}

function parseLiteral(text: string, rules: TypingRules): Typed {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { v: trimmed.toLowerCase() === 'true' };
  const number = parseNumber(trimmed, rules.facts);
  if (number) return number;
  const date = parseDateTime(trimmed, rules.facts, rules.now);
  return date ? { v: date.serial, nf: date.format } : { v: text };
}

/**
 * What a written text becomes.
 * @example typed('1.234,5', vietnamese rules) // { v: 1234.5, nf: '#,##0.00' }
 */
export function typed(text: string, rules: TypingRules): Typed {
  if (text === '') return { v: '' };
  if (text.startsWith("'")) {
    const rest = text.slice(1);
    switch (rules.switches['cells.apostrophe']) {
      case 'formula':
        return typed(rest, rules);
      case 'kept':
        return { v: text };
      case 'consumed':
        return { v: rest };
    }
  }
  const plain = rules.format === '@' ? rules.switches['cells.plainText'] : 'ignored';
  if (plain === 'all') return { v: text };
  if (text.startsWith('=') && text.length > 1) return { v: '', f: text };
  const signed = signStart(text, rules);
  if (signed) return signed;
  return plain === 'numbersOnly' ? { v: text } : parseLiteral(text, rules);
}

/** `+…`, `-…` and `@…` (U3); null when the text is to be read like any other. */
function signStart(text: string, rules: TypingRules): Typed | null {
  if (!/^[+@-]./s.test(text)) return null;
  switch (rules.switches['cells.signStart']) {
    case 'text':
      return { v: text };
    case 'number':
      return null;
    case 'formula':
      if (text.startsWith('-') && parseNumber(text.trim(), rules.facts)) return null;
      return { v: '', f: `=${text}` };
  }
}
