// Comments by document of the dossier and by what was done with them; rows and columns add up.

import { enums } from '../enums.ts';
import { quotedText as quoted } from '../places.ts';
import { say } from '../views/formula.ts';
import { cellName, type Grid, span } from '../views/grid.ts';
import { AMBER, columnHead, figure, heading } from '../views/palette.ts';
import { at, type Frame } from './frame.ts';
import type { LayoutInput } from './layout-input.ts';

const FIRST = at.rightTitle + 1;
const SUM = FIRST + 7;

export function putDispositions(grid: Grid, frame: Frame, input: LayoutInput): void {
  const { place, words } = input;
  const ids = place('comments', 'commentId');
  const head = frame.middle + 1;
  const right = { column: at.right, columns: at.roundLate - at.right + 1 };
  const stands = `(${ids}<>"")*(${place('comments', 'status')}<>${replaced(input)})`;
  const total = `SUMPRODUCT(${stands})`;
  const distinct = `SUMPRODUCT(${stands}*(${place('comments', 'duplicateOf')}=""))`;
  grid.put(frame.middle, at.right, `=${say(words.dispositions.heading, { total, distinct })}`);
  grid.dress({ row: frame.middle, rows: 1, ...right }, heading);
  grid.dress({ row: head, rows: 1, ...right }, columnHead);
  grid.put(head, at.right, words.dispositions.part);
  const headStyle = { size: 7, align: 'center' } as const;
  enums.disposition.forEach((id, index) => {
    grid.put(head, FIRST + index, words.dispositions.heads[id], headStyle);
  });
  grid.put(head, FIRST + 6, words.dispositions.none, headStyle);
  grid.put(head, FIRST + 7, words.dispositions.sum, headStyle);

  const first = head + 1;
  const last = first + enums.part.length;
  const column = place('comments', 'part');
  enums.part.forEach((part, index) => {
    const row = first + index;
    const name = quoted(input.label('part', part));
    grid.put(row, at.right, input.label('part', part));
    if (part === 'CHUNG') putRest(grid, row, first, last);
    else putCounts(grid, row, input, [column, name], countOf(input, [column, name]));
  });
  grid.put(last, at.right, words.dispositions.sum);
  putCounts(grid, last, input, [], total);
  grid.dress({ row: last, rows: 1, ...right }, { bold: true, background: '#eef2f7' });

  grid.merge({ row: head, rows: 7, column: at.right, columns: 2 }, true);
  const none = { row: head + 1, rows: 6, column: FIRST + 6, columns: 1 };
  grid.highlight(none, `=$Q${head + 1}>0`, { ...AMBER, bold: true });
  grid.frames.push({ row: frame.middle, rows: 8, ...right });
}

/** The comments for which the conditions hold, less those of replies that were replaced. */
function countOf(input: LayoutInput, conditions: readonly string[]): string {
  const standing = [...conditions, input.place('comments', 'status'), replaced(input)];
  return `COUNTIFS(${conditions.join(';')})-COUNTIFS(${standing.join(';')})`;
}

function replaced(input: LayoutInput): string {
  return quoted(input.label('commentStatus', 'THAY_THE'));
}

/** One line of counts: the comments for which `conditions` hold, `total` of them. */
function putCounts(
  grid: Grid,
  row: number,
  input: LayoutInput,
  conditions: readonly string[],
  total: string,
): void {
  const disposition = input.place('comments', 'disposition');
  enums.disposition.forEach((id, index) => {
    const is = [disposition, quoted(input.label('disposition', id))];
    grid.put(row, FIRST + index, `=${countOf(input, [...conditions, ...is])}`, figure);
  });
  const sum = grid.put(row, SUM, `=${total}`, { ...figure, bold: true });
  const known = `SUM(${cellName(row, FIRST)}:${cellName(row, FIRST + 5)})`;
  grid.put(row, SUM - 1, `=${sum}-${known}`, figure);
}

/** The comments on the whole dossier, and those that name no document: what the others leave of all. */
function putRest(grid: Grid, row: number, first: number, last: number): void {
  for (let column = FIRST; column <= SUM; column += 1) {
    const others = `SUM(${span(column, first, row - 1)})`;
    grid.put(row, column, `=${cellName(last, column)}-${others}`, {
      ...figure,
      bold: column === SUM,
    });
  }
}
