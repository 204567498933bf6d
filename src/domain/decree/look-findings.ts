// Holds a piece of text against the look that the decree gives its element.

import { type Element, lookOf, type Property } from './elements.ts';
import type { Run } from './model.ts';
import { firstWords, isBlank, isCapitals, type Piece } from './placed.ts';
import type { Finding, RuleId } from './rules.ts';

export function finding(rule: RuleId, where = '', found = ''): Finding {
  return { rule, where: firstWords(where), found, more: 0 };
}

const wordsOnly = (piece: Piece): Run[] => piece.runs.filter(({ text }) => !isBlank(text));

/** A size as it is told: `13,5`. */
export const sizeTold = (points: number): string =>
  `${String(Math.round(points * 100) / 100).replace('.', ',')} pt`;

/** What is wrong with the look of an element; nothing for a piece without words. */
export function lookFindings(element: Element, piece: Piece): Finding[] {
  const look = lookOf(element);
  const runs = wordsOnly(piece);
  if (runs.length === 0) return [];
  const [least, most] = look.size;
  const found: Finding[] = [];
  const add = (property: Property, told = ''): void => {
    found.push(finding(`${element}.${property}`, piece.text, told));
  };
  if (look.letters === 'capitals' && !isCapitals(piece.text)) add('LETTERS');
  if (look.letters === 'sentence' && isShouted(piece.text)) add('LETTERS');
  const size = runs.find((run) => run.size < least || run.size > most)?.size;
  if (size !== undefined) add('SIZE', sizeTold(size));
  if (look.bold !== undefined && runs.some(({ bold }) => bold !== look.bold)) add('BOLD');
  if (look.italic !== undefined && runs.some(({ italic }) => italic !== look.italic)) add('ITALIC');
  if (look.centred === true && !piece.shared && !isCentred(piece)) add('ALIGN');
  return found;
}

/** More than an abbreviation in capitals. */
function isShouted(text: string): boolean {
  return isCapitals(text) && text.trim().includes(' ') && text.replace(/\P{L}/gu, '').length > 8;
}

function isCentred(piece: Piece): boolean {
  const { align, left, right, firstLine } = piece.at.paragraph;
  // An indent on one side moves the middle; a point or two does not show.
  return align === 'center' && Math.abs(left + firstLine - right) < 20;
}
