// A cell as the engine is given it: content in the engine's spelling, format and style.

import { engineFormat } from './engine-format.ts';
import { type EngineStyle, styleOf } from './engine-style.ts';
import { canonicalFormula } from './formula-text.ts';
import type { LocaleFacts } from './locale.ts';
import type { Cell } from './state.ts';

interface EngineLine {
  style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted';
  color: string;
}

export type EngineBorder = Partial<Record<'top' | 'bottom' | 'left' | 'right', EngineLine>>;

export interface EngineCell {
  content: string;
  format: string | undefined;
  style: EngineStyle | undefined;
  border: EngineBorder | undefined;
}

export interface ContentRules {
  facts: LocaleFacts;
  /** U33: whether `,` may part arguments where it is the decimal sign. */
  commaAllowed: boolean;
}

/** A formula that the locale refuses; the engine answers `#BAD_EXPR`, Google `#ERROR!`. */
const REFUSED = '=(';

function contentOf(cell: Cell, rules: ContentRules): string {
  if (cell.f !== undefined) {
    return canonicalFormula(cell.f, rules.facts, rules.commaAllowed) ?? REFUSED;
  }
  switch (typeof cell.v) {
    case 'number':
      return String(cell.v);
    case 'boolean':
      return cell.v ? 'TRUE' : 'FALSE';
    case 'string':
      return textContent(cell.v, cell.nf);
  }
}

/** A text that must stay one gets the engine's leading apostrophe. */
function textContent(text: string, format: string | undefined): string {
  if (text === '') return '';
  if (format === '@' && !text.startsWith('=')) return text;
  return /^[\s\p{L}]/u.test(text) && !/^\s*(true|false)\s*$/i.test(text) ? text : `'${text}`;
}

const lineStyles: Record<string, EngineLine['style']> = {
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'medium',
  DASHED: 'dashed',
  DOTTED: 'dotted',
};

const borders = new Map<string, EngineBorder>();

function borderOf(text: string | undefined): EngineBorder | undefined {
  if (text === undefined) return undefined;
  let border = borders.get(text);
  if (!border) {
    const [sides = '', color = '#000000', style = 'SOLID'] = text.split('|');
    const line: EngineLine = { style: lineStyles[style] ?? 'thin', color };
    border = {
      ...(sides.includes('t') && { top: line }),
      ...(sides.includes('b') && { bottom: line }),
      ...(sides.includes('l') && { left: line }),
      ...(sides.includes('r') && { right: line }),
    };
    borders.set(text, border);
  }
  return border;
}

/** What the engine is given for a cell. */
export function engineCell(cell: Cell, rules: ContentRules): EngineCell {
  return {
    content: contentOf(cell, rules),
    format: engineFormat(cell),
    style: styleOf(cell),
    border: borderOf(cell.border),
  };
}

/** What the engine is given for a cell of which only the value is wanted. */
export function valueCell(cell: Cell, rules: ContentRules): EngineCell {
  return {
    content: contentOf(cell, rules),
    format: engineFormat(cell),
    style: undefined,
    border: undefined,
  };
}
