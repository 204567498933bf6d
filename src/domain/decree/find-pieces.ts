// Finds words in paragraphs, as stretches that keep their looks.

import { type Piece, type Placed, pieceOf } from './placed.ts';

export const composed = (text: string): string => text.normalize('NFC');

/** The stretch of a paragraph that a pattern, or a group of it, matches. */
export function pieceBy(at: Placed, pattern: RegExp, group = 0): Piece | null {
  const text = at.paragraph.text;
  // Where composing changes no length, places can be told in the text as it is written.
  const match = pattern.exec(composed(text).length === text.length ? composed(text) : text);
  const found = match?.[group];
  if (match === null || found === undefined) return null;
  const from = match.index + match[0].indexOf(found);
  return pieceOf(at, from, from + found.length);
}

export function firstPiece(among: readonly Placed[], pattern: RegExp, group = 0): Piece | null {
  for (const at of among) {
    const piece = pieceBy(at, pattern, group);
    if (piece !== null) return piece;
  }
  return null;
}

export function lastPiece(among: readonly Placed[], pattern: RegExp): Piece | null {
  return firstPiece([...among].reverse(), pattern);
}
