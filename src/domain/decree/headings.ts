// Phần, Chương, Mục, Điều, “I. TIÊU ĐỀ”, khoản and điểm: told by their first words (Mục II.6.đ, V.6).

import { pointLetters, readRoman } from '../numerals.ts';
import type { Element } from './elements.ts';
import { finding } from './look-findings.ts';
import { isCapitals, linesOf, type Piece, type Placed, pieceOf, plain } from './placed.ts';
import type { Finding } from './rules.ts';

export interface Heading {
  readonly element: Element;
  readonly piece: Piece;
}

/** The heading that a paragraph is; null for text. */
export function headingOf(at: Placed): Heading | null {
  const [line = pieceOf(at)] = linesOf(at);
  const text = plain(line.text);
  const centred = at.paragraph.align === 'center';
  if (/^(phần|chương|mục|tiểu mục)\s+(thứ\s+)?([ivxlc]+|\d+)\.?$/iu.test(text)) {
    return { element: 'CHAPTER', piece: line };
  }
  if (centred && isCapitals(text) && text.length < 160)
    return { element: 'CHAPTER_TITLE', piece: line };
  const article = /^\s*Điều\s+\d+\s*\./u.exec(line.text.normalize('NFC'));
  if (article !== null) return { element: 'ARTICLE', piece: pieceOf(at, 0, article[0].length) };
  const section = /^([IVXLC]+)\s*[.-]\s*(\p{L}.*)$/u.exec(text);
  const isSection = section !== null && readRoman(section[1] ?? '') > 0;
  if (isSection && isCapitals(section[2] ?? '')) return { element: 'HEADING', piece: line };
  return null;
}

/** Numerals of the wrong kind, and letters out of the Vietnamese order. */
export function numberingFindings(text: readonly Placed[]): Finding[] {
  const found: Finding[] = [];
  let last = '';
  for (const at of text) {
    const line = plain(at.paragraph.text);
    const chapter =
      /^(phần|chương)\s+(\d+)\.?$/iu.exec(line) ?? /^(mục|tiểu mục)\s+([ivxlc]+)\.?$/iu.exec(line);
    if (chapter !== null) found.push(finding('CHAPTER_NUMERAL', line, line));
    if (/^Điều\s+(\d+\s*[:)-]|[IVXLC]+)/u.test(line)) found.push(finding('ARTICLE_NUMBER', line));
    const letter = /^(\p{Ll})\)/u.exec(line)?.[1] ?? '';
    if (letter === '') {
      // A new khoản begins its points again.
      if (/^(\d+\.|Điều|[IVXLC]+\.)/u.test(line)) last = '';
      continue;
    }
    const expected = last === '' ? 'a' : (pointLetters[pointLetters.indexOf(last) + 1] ?? '');
    const again = letter === 'a';
    if (!again && letter !== expected) found.push(finding('POINT_LETTERS', line, `${letter})`));
    last = letter;
  }
  return found;
}
