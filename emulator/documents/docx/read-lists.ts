// The lists of a .docx: the glyphs of each by level, under an id of DocumentApp's kind.

import type { GlyphName } from '../style-state.ts';
import { attribute, childOf, childrenOf, type Element, numberIn, valOf } from './dom.ts';

export interface ReadList {
  id: string;
  glyphs: GlyphName[];
}

const formats: Record<string, GlyphName> = {
  decimal: 'NUMBER',
  upperLetter: 'LATIN_UPPER',
  lowerLetter: 'LATIN_LOWER',
  upperRoman: 'ROMAN_UPPER',
  lowerRoman: 'ROMAN_LOWER',
};

/** The lists by `w:numId`. */
export function readLists(root: Element | null): Map<number, ReadList> {
  const kinds = new Map(
    childrenOf(root, 'abstractNum').map((kind) => [numberIn(kind, 'abstractNumId'), kind]),
  );
  const lists = new Map<number, ReadList>();
  for (const list of childrenOf(root, 'num')) {
    const number = numberIn(list, 'numId');
    const kind = kinds.get(numberIn(childOf(list, 'abstractNumId'), 'val'));
    if (number === undefined || !kind) continue;
    const glyphs: GlyphName[] = [];
    for (const level of childrenOf(kind, 'lvl')) {
      glyphs[Number(attribute(level, 'ilvl'))] = glyphOf(level);
    }
    const told = valOf(kind, 'name');
    const id = told?.startsWith('kix.') ? told : `kix.list${number}`;
    lists.set(number, { id, glyphs: Array.from(glyphs, (glyph) => glyph ?? 'BULLET') });
  }
  return lists;
}

function glyphOf(level: Element): GlyphName {
  const format = valOf(level, 'numFmt') ?? 'bullet';
  if (format !== 'bullet') return formats[format] ?? 'NUMBER';
  const sign = valOf(level, 'lvlText') ?? '';
  // The letter o and § are how the fonts Courier New and Wingdings draw a ring and a square.
  if (sign === '○' || sign === 'o') return 'HOLLOW_BULLET';
  return sign === '■' || sign === '\uf0a7' ? 'SQUARE_BULLET' : 'BULLET';
}
