// Which cells of a sheet differ from what they should hold, and what is written so that few calls do it.

import { isEmptyCell, type KeptCell, sameCell } from '../../domain/keeping/kept-cell.ts';
import type { PlacedCell } from '../blocks.ts';
import type { CellContent } from '../write-cells.ts';
import { contentFor, keptCell } from './cells.ts';

/** A sheet as it was read. */
export interface StandingCells {
  readonly matrix: readonly (readonly unknown[])[];
  /** From A1 on; [] where none is wanted. */
  readonly formulas: readonly (readonly string[])[];
  /** Where each wanted column stands, counted from 0; null for one that is not there. */
  readonly places: readonly (number | null)[];
  /** The row of the first wanted one, counted from 1. */
  readonly firstRow: number;
}

/** A column with more runs of wrong cells is written from top to bottom. */
const MOST_RUNS = 8;

/** The cells that must be written, rows and columns counted from 1. */
export function cellsToWrite(
  rows: readonly (readonly KeptCell[])[],
  { matrix, formulas, places, firstRow }: StandingCells,
): PlacedCell<CellContent>[] {
  return places.flatMap((place, at) => {
    if (place === null) return [];
    const cellAt = (offset: number): KeptCell => {
      const row = firstRow - 1 + offset;
      return keptCell(matrix[row]?.[place], formulas[row]?.[place]);
    };
    const wanted = rows.map((cells) => cells[at] ?? '');
    const wrong = wanted.flatMap((cell, offset) =>
      sameCell(cell, cellAt(offset)) ? [] : [offset],
    );
    const extra = matrix
      .slice(firstRow - 1 + rows.length)
      .flatMap((_, offset) => (isEmptyCell(cellAt(rows.length + offset)) ? [] : [offset]));
    const whole = runs(wrong) > MOST_RUNS ? wanted.map((_, offset) => offset) : wrong;
    const contents = alike(whole.map((offset) => contentFor(wanted[offset] ?? '')));
    const placed = (offset: number, content: CellContent): PlacedCell<CellContent> => ({
      ...{ row: firstRow + offset, column: place + 1, content },
    });
    return [
      ...whole.map((offset, index) => placed(offset, contents[index] ?? BLANK)),
      // Rows under the last record hold nothing; a tab of staff may go on below.
      ...(firstRow === 1 ? [] : extra.map((offset) => placed(rows.length + offset, BLANK))),
    ];
  });
}

const BLANK: CellContent = { kind: 'value', value: '' };

function runs(places: readonly number[]): number {
  return places.filter((place, at) => at === 0 || place !== (places[at - 1] ?? 0) + 1).length;
}

/**
 * Texts that nothing would parse are written like those that must not be, where that makes fewer
 * rectangles: a rectangle costs two calls, another different text three.
 */
function alike(contents: readonly CellContent[]): readonly CellContent[] {
  const inert = new Set<string>();
  let pieces = 0;
  let before = '';
  for (const content of contents) {
    if (content.kind === 'text' && before !== 'text') pieces += 1;
    before = content.kind;
    if (content.kind === 'value' && typeof content.value === 'string' && content.value !== '') {
      inert.add(content.value);
    }
  }
  if (2 * pieces <= 3 * inert.size + 2) return contents;
  return contents.map((content) =>
    content.kind === 'value' && typeof content.value === 'string' && content.value !== ''
      ? { kind: 'text', text: content.value }
      : content,
  );
}
