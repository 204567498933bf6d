// Comments by document of the dossier and by what was done with them; rows and columns add up.

import { enums } from '../enums.ts';
import { quotedText as quoted } from '../places.ts';
import { say } from '../views/formula.ts';
import { cellName, columnName, type Grid, span } from '../views/grid.ts';
import { AMBER, columnHead, figure, heading } from '../views/palette.ts';
import { at, type Frame, lowerRight, rightHalf } from './frame.ts';
import type { LayoutInput } from './layout-input.ts';
import { replacedState } from './standing-comments.ts';

const FIRST = at.rightTitle + 1;
const SUM = FIRST + 7;

const LIGHT = '#ffffff';
const DARK = '#1f2937';

/** Of the seven ways to deal with a comment: neighbours differ in grey too. */
const COLOURS = [
  { background: '#1e7e34', color: LIGHT },
  { background: '#b7dfc1', color: DARK },
  { background: '#1f3a5f', color: LIGHT },
  { background: '#c3cddb', color: DARK },
  { background: '#5b6572', color: LIGHT },
  { background: '#f7c566', color: DARK },
  { background: '#b3261e', color: LIGHT },
] as const;

export function putDispositions(grid: Grid, frame: Frame, input: LayoutInput): void {
  const { place, words } = input;
  const ids = place('comments', 'commentId');
  const head = frame.table + 1;
  const stands = `(${ids}<>"")*(${place('comments', 'status')}<>${replacedState(input)})`;
  const total = `SUMPRODUCT(${stands})`;
  const distinct = `SUMPRODUCT(${stands}*(${place('comments', 'duplicateOf')}=""))`;
  grid.put(frame.table, at.right, `=${say(words.dispositions.heading, { total, distinct })}`);
  grid.dress({ row: frame.table, rows: 1, ...rightHalf }, heading);
  grid.dress({ row: head, rows: 1, ...rightHalf }, columnHead);
  grid.put(head, at.right, words.dispositions.part);
  const headStyle = { size: 7, align: 'center' } as const;
  const heads = [
    ...enums.disposition.map((id) => words.dispositions.heads[id]),
    words.dispositions.none,
  ];
  // The heads bear the colours of the bars, in place of a legend.
  heads.forEach((text, index) => {
    grid.put(head, FIRST + index, text, { ...headStyle, ...COLOURS[index] });
  });
  grid.put(head, SUM, words.dispositions.sum, headStyle);

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
  grid.dress({ row: last, rows: 1, ...rightHalf }, { bold: true, background: '#eef2f7' });

  grid.merge({ row: head, rows: 7, column: at.right, columns: 2 }, true);
  const none = { row: first, rows: 6, column: SUM - 1, columns: 1 };
  grid.highlight(none, `=$${columnName(SUM - 1)}${first}>0`, { ...AMBER, bold: true });
  grid.frames.push({ row: frame.table, rows: 8, ...rightHalf });
  putChart(grid, frame, words.dispositions.chart);
}

/** The same figures as bars, beside the table that says them in words. */
function putChart(grid: Grid, frame: Frame, title: string): void {
  const rows = { row: frame.table + 1, rows: enums.part.length + 1 };
  const tall = frame.rows - frame.chart;
  grid.put(frame.chart, lowerRight.column, title);
  grid.dress({ row: frame.chart, rows: 1, ...lowerRight }, heading);
  grid.frames.push({ row: frame.chart, rows: tall + 1, ...lowerRight });
  grid.charts.push({
    kind: 'STACKED_BARS',
    place: { row: frame.chart + 1, rows: tall, ...lowerRight },
    labels: { ...rows, column: at.right, columns: 1 },
    series: { ...rows, column: FIRST, columns: SUM - FIRST },
    colours: COLOURS.map(({ background }) => background),
  });
}

/** The comments for which the conditions hold, less those of replies that were replaced. */
function countOf(input: LayoutInput, conditions: readonly string[]): string {
  const standing = [...conditions, input.place('comments', 'status'), replacedState(input)];
  return `COUNTIFS(${conditions.join(';')})-COUNTIFS(${standing.join(';')})`;
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
