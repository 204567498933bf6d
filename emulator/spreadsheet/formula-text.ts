// A formula's text cut into pieces, and its change between Google's spelling (the locale's
// separators) and the engine's (`,` between arguments, `.` in decimals).

import { keptByText } from './kept-by-text.ts';
import type { LocaleFacts } from './locale.ts';

export type PieceKind = 'string' | 'reference' | 'name' | 'number' | 'other';

export interface Piece {
  kind: PieceKind;
  text: string;
}

/** A sheet's name in front of a reference, as a pattern. */
export const sheetPart = "(?:'(?:[^']|'')*'|[\\p{L}_][\\p{L}\\p{N}_.]*)!";
const cellPart =
  '(?:\\$?[A-Za-z]{1,3}\\$?[1-9]\\d*(?::\\$?[A-Za-z]{1,3}(?:\\$?[1-9]\\d*)?|:\\$?[1-9]\\d*)?' +
  '|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}(?:\\$?[1-9]\\d*)?|\\$?[1-9]\\d*:\\$?[1-9]\\d*)';

/** What the groups of the pattern tell, in their order; anything else is its last part. */
const kinds: readonly PieceKind[] = ['string', 'reference', 'name', 'number'];

const pieceOf = (decimal: string) =>
  new RegExp(
    `("(?:[^"]|"")*"?)|((?:${sheetPart})?${cellPart}(?![\\p{L}\\p{N}_.(!]))` +
      `|((?:${sheetPart})?[\\p{L}_][\\p{L}\\p{N}_.]*)` +
      `|(\\d+(?:${decimal}\\d+)?(?:[eE][+-]?\\d+)?)|.`,
    'gsu',
  );

const patterns = { ',': pieceOf(','), '.': pieceOf('\\.') };

/** The pieces of a formula; joined they are the text again. */
export function pieces(formula: string, decimal: ',' | '.'): Piece[] {
  const found: Piece[] = [];
  for (const match of formula.matchAll(patterns[decimal])) {
    const group = kinds.findIndex((_kind, index) => match[index + 1] !== undefined);
    found.push({ kind: kinds[group] ?? 'other', text: match[0] });
  }
  return found;
}

/** The engine has no way to write a quote within a string, or a backslash at its end: they are joined on. */
function plainString(text: string): string {
  const inner = /^"((?:[^"]|"")*)"$/s.exec(text)?.[1];
  if (inner === undefined || !/""|\\$/.test(inner)) return text;
  const parts = inner.split('""').map((part) => {
    const end = /\\+$/.exec(part)?.[0].length ?? 0;
    return `"${part.slice(0, part.length - end)}"${'&CHAR(92)'.repeat(end)}`;
  });
  return `(${parts.join('&CHAR(34)&')})`;
}

const spelled = keptByText<string | null>();

/**
 * The engine's spelling of a formula; null when the locale refuses it: a `,` between arguments
 * where the comma is the decimal sign (U33), or a `.` in a number there.
 * @example canonicalFormula('=IF(A1>1,5;2;3)', localeFacts('vi'), false) // '=IF(A1>1.5,2,3)'
 */
export function canonicalFormula(
  formula: string,
  facts: LocaleFacts,
  commaAllowed: boolean,
): string | null {
  const key = `${facts.decimal}${commaAllowed} ${formula}`;
  return spelled(key, () => spelling(formula, facts, commaAllowed));
}

function spelling(formula: string, facts: LocaleFacts, commaAllowed: boolean): string | null {
  const comma = facts.decimal === ',';
  const foreign = comma && commaAllowed && !formula.includes(';') && formula.includes(',');
  const all = pieces(formula, foreign ? '.' : facts.decimal);
  const open: string[] = [];
  let text = '';
  for (let index = 0; index < all.length; index++) {
    const piece = all[index] as Piece;
    if (piece.kind === 'number') {
      text += piece.text.replace(',', '.');
      continue;
    }
    if (piece.kind !== 'other') {
      text += piece.kind === 'string' ? plainString(piece.text) : piece.text;
      continue;
    }
    const inArray = open.at(-1) === '{';
    switch (piece.text) {
      case '(':
      case '{':
        open.push(piece.text);
        text += piece.text;
        break;
      case ')':
      case '}':
        open.pop();
        text += piece.text;
        break;
      case ';':
        text += inArray ? ';' : ',';
        break;
      case '\\':
        text += inArray ? ',' : '\\';
        break;
      case ',':
        if (comma && !commaAllowed) return null;
        text += ',';
        break;
      case '.':
        if (comma && !foreign && all[index + 1]?.kind === 'number') return null;
        text += '.';
        break;
      default:
        text += piece.text;
    }
  }
  return text;
}

/** Google's spelling of a formula that the engine spells; the inverse of `canonicalFormula`. */
export function localFormula(canonical: string, facts: LocaleFacts): string {
  if (facts.decimal === '.') return canonical;
  const open: string[] = [];
  return pieces(canonical, '.')
    .map((piece) => {
      if (piece.kind === 'number') return piece.text.replace('.', ',');
      if (piece.kind !== 'other') return piece.text;
      if (piece.text === '(' || piece.text === '{') open.push(piece.text);
      if (piece.text === ')' || piece.text === '}') open.pop();
      if (piece.text === ',') return open.at(-1) === '{' ? '\\' : ';';
      return piece.text;
    })
    .join('');
}
