// The paragraphs of a file one after the other, each with where it stands.

import type { Block, FormDocument, Paragraph, Run } from './model.ts';

export interface Place {
  /** Index of the section. */
  readonly section: number;
  /** Index of the outermost table, counted over the file; null outside tables. */
  readonly table: number | null;
  readonly row: number;
  readonly column: number;
  /** In a table with lines, the place of data and of other people's words. */
  readonly inData: boolean;
}

export interface Placed extends Place {
  readonly index: number;
  readonly paragraph: Paragraph;
}

/** A stretch of one line of a paragraph: all of it, or one side of a tab. */
export interface Piece {
  readonly at: Placed;
  readonly text: string;
  readonly runs: readonly Run[];
  /** It shares its paragraph with others, so that its place on the line cannot be told. */
  readonly shared: boolean;
}

export function placedIn(document: FormDocument): Placed[] {
  const found: Placed[] = [];
  let tables = 0;
  const walk = (blocks: readonly Block[], place: Place): void => {
    for (const block of blocks) {
      if (block.kind === 'paragraph') {
        found.push({ ...place, index: found.length, paragraph: block });
        continue;
      }
      const outer = place.table === null;
      const table = place.table ?? tables;
      if (outer) tables += 1;
      block.rows.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          const own = outer ? { table, row, column } : {};
          walk(cell.blocks, { ...place, ...own, inData: place.inData || block.bordered });
        });
      });
    }
  };
  document.sections.forEach((section, index) => {
    walk(section.blocks, { section: index, table: null, row: 0, column: 0, inData: false });
  });
  return found;
}

/** The characters `from` to `to` of a paragraph with their looks. */
export function pieceOf(at: Placed, from = 0, to = at.paragraph.text.length): Piece {
  const runs: Run[] = [];
  let start = 0;
  for (const run of at.paragraph.runs) {
    const end = start + run.text.length;
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (text !== '' && end > from) runs.push({ ...run, text });
    start = end;
  }
  const whole = at.paragraph.text;
  const shared = `${whole.slice(0, from)}${whole.slice(to)}`.trim() !== '';
  return { at, text: whole.slice(from, to), runs, shared };
}

/** The lines of a paragraph: what a soft break or a tab parts. */
export function linesOf(at: Placed, parting: RegExp = /\n/): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const line of at.paragraph.text.split(parting)) {
    const start = at.paragraph.text.indexOf(line, from);
    pieces.push(pieceOf(at, start, start + line.length));
    from = start + line.length;
  }
  return pieces;
}

/** As it is compared: composed letters, plain spaces, no air at the ends. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

export const isBlank = (text: string): boolean => plain(text) === '';

/** Letters that are all capitals; false for a text without letters. */
export function isCapitals(text: string): boolean {
  const letters = text.normalize('NFC').replace(/[^\p{L}]/gu, '');
  return letters !== '' && letters === letters.toUpperCase();
}

/** The first words of a place, to find it by. */
export function firstWords(text: string, words = 8): string {
  const all = plain(text).split(' ');
  return all.length > words ? `${all.slice(0, words).join(' ')}…` : all.join(' ');
}
