// Comments by document of the dossier and by what was done with them; rows and columns add up.

import { enums } from '../enums.ts';
import { quotedText as quoted } from '../places.ts';
import { say } from './formula.ts';
import { at, type Frame } from './frame.ts';
import { cellName, type Grid } from './grid.ts';
import type { LayoutInput } from './layout-input.ts';
import { AMBER, columnHead, figure, heading } from './palette.ts';

const FIRST = at.rightTitle + 1;

export function putDispositions(grid: Grid, frame: Frame, input: LayoutInput): void {
  const { place, words } = input;
  const ids = place('comments', 'commentId');
  const head = frame.middle + 1;
  const right = { column: at.right, columns: at.roundLate - at.right + 1 };
  const total = `SUMPRODUCT((${ids}<>"")*1)`;
  const distinct = `SUMPRODUCT((${ids}<>"")*(${place('comments', 'duplicateOf')}=""))`;
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

  enums.part.forEach((part, index) => {
    grid.put(head + 1 + index, at.right, input.label('part', part));
    putCounts(grid, head + 1 + index, `(${ids}<>"")*${partCondition(part, input)}`, input);
  });
  const last = head + 1 + enums.part.length;
  grid.put(last, at.right, words.dispositions.sum);
  putCounts(grid, last, `(${ids}<>"")`, input);
  grid.dress({ row: last, rows: 1, ...right }, { bold: true, background: '#eef2f7' });

  grid.merge({ row: head, rows: 7, column: at.right, columns: 2 }, true);
  const none = { row: head + 1, rows: 6, column: FIRST + 6, columns: 1 };
  grid.highlight(none, `=$Q${head + 1}>0`, { ...AMBER, bold: true });
  grid.frames.push({ row: frame.middle, rows: 8, ...right });
}

function putCounts(grid: Grid, row: number, condition: string, input: LayoutInput): void {
  const disposition = input.place('comments', 'disposition');
  enums.disposition.forEach((id, index) => {
    const is = `(${disposition}=${quoted(input.label('disposition', id))})`;
    grid.put(row, FIRST + index, `=SUMPRODUCT(${condition}*${is})`, figure);
  });
  const total = grid.put(row, FIRST + 7, `=SUMPRODUCT(${condition}*1)`, { ...figure, bold: true });
  const known = `SUM(${cellName(row, FIRST)}:${cellName(row, FIRST + 5)})`;
  grid.put(row, FIRST + 6, `=${total}-${known}`, figure);
}

/** What names no document counts as on the whole dossier: it is none of the four. */
function partCondition(part: (typeof enums.part)[number], input: LayoutInput): string {
  const column = input.place('comments', 'part');
  if (part !== 'CHUNG') return `(${column}=${quoted(input.label('part', part))})`;
  return enums.part
    .filter((other) => other !== 'CHUNG')
    .map((other) => `(${column}<>${quoted(input.label('part', other))})`)
    .join('*');
}
