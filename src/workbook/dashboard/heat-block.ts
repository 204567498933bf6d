// The clauses with the most comments, warmer the more they have; the figures say it too.

import { FEW } from '../../domain/dashboard/heat.ts';
import { quotedText as quoted } from '../places.ts';
import { firstRowOf, nth, shortened } from '../views/formula.ts';
import { cellName, columnName, type Grid } from '../views/grid.ts';
import { figure, HEAT, heading, headOfColumn } from '../views/palette.ts';
import { at, type Frame, HEAT_LINES, lowerLeft } from './frame.ts';
import type { LayoutInput } from './layout-input.ts';
import { notReplaced, replacedState } from './standing-comments.ts';

/** How many characters of a clause its line has room for. */
export const CLAUSE = 42;

/** A clause's key is how many comments it has, times this, and how early it stands in the outline. */
const STEP = 100_000;

export function putHeat(grid: Grid, frame: Frame, input: LayoutInput): void {
  const { words } = input;
  const head = frame.lower;
  grid.put(head, at.id, words.heat.heading);
  grid.dress({ row: head, rows: 1, ...lowerLeft }, heading);
  grid.put(head, at.heatAll, words.heat.all, headOfColumn);
  grid.put(head, at.heatUnsettled, words.heat.unsettled, { ...headOfColumn, size: 7 });

  const first = head + 1;
  for (let n = 1; n <= HEAT_LINES; n += 1) putClause(grid, first, input, n);
  putElsewhere(grid, first + HEAT_LINES, input);

  const area = { row: first, rows: HEAT_LINES, column: at.id, columns: at.heatAll };
  HEAT.forEach((style, index) => {
    grid.highlight(area, `=$${columnName(at.heatLevel)}${first}=${index + 1}`, style);
  });
  grid.merge({ row: first, rows: HEAT_LINES + 1, column: at.id, columns: at.title }, true);
  grid.frames.push({ row: head, rows: HEAT_LINES + 2, ...lowerLeft });
}

function putClause(grid: Grid, first: number, input: LayoutInput, n: number): void {
  const { place, words } = input;
  const row = first + n - 1;
  const ids = place('clauses', 'clauseId');
  const tied = `${place('comments', 'clauseId')};${ids}`;
  const replaced = `${place('comments', 'status')};${replacedState(input)}`;
  const counts = `(COUNTIFS(${tied})-COUNTIFS(${tied};${replaced}))`;
  const key = `(${ids}<>"")*(${counts}*${STEP}+${STEP}-ROW(${ids}))`;
  const hottest = grid.put(row, at.heatKey, `=SUMPRODUCT(LARGE(${key};${n}))`);
  // A clause without comments has a key all the same, but a small one.
  const none = `${hottest}<${STEP}`;

  const position = `${STEP}-(${hottest}-INT(${hottest}/${STEP})*${STEP})-${firstRowOf(ids) - 1}`;
  const of = (name: 'clauseId' | 'number' | 'title' | 'part'): string =>
    nth(place('clauses', name), `(${position})`);
  const clause = `TEXTJOIN(". ";TRUE;${of('number')};${of('title')})`;
  const item = `TEXTJOIN(": ";TRUE;${of('part')};${clause})`;
  const nothing = n === 1 ? quoted(words.heat.nothing) : '""';
  grid.put(row, at.id, `=IF(${none};${nothing};${shortened(item, CLAUSE)})`);
  const count = `=IF(${none};"";INT(${hottest}/${STEP}))`;
  const all = grid.put(row, at.heatAll, count, { ...figure, bold: true });
  const unsettled = `${unsettledComments(input)}*(${place('comments', 'clauseId')}=${of('clauseId')})`;
  grid.put(row, at.heatUnsettled, `=IF(${none};"";SUMPRODUCT(${unsettled}))`, figure);
  const most = cellName(first, at.heatAll);
  const level = `IF(OR(${most}<${FEW};${all}*3<=${most});1;IF(${all}*3>${most}*2;3;2))`;
  grid.put(row, at.heatLevel, `=IF(${none};0;${level})`);
}

/** The comments that are tied to nothing in the outline. */
function putElsewhere(grid: Grid, row: number, input: LayoutInput): void {
  const { place, words } = input;
  const tied = place('comments', 'clauseId');
  const known = `ISNUMBER(MATCH(${tied};${place('clauses', 'clauseId')};0))`;
  const elsewhere = `(1-(${tied}<>"")*${known})`;
  grid.put(row, at.id, words.heat.elsewhere, { italic: true });
  const all = `=SUMPRODUCT(${standingComments(input)}*${elsewhere})`;
  grid.put(row, at.heatAll, all, { ...figure, bold: true });
  const unsettled = `=SUMPRODUCT(${unsettledComments(input)}*${elsewhere})`;
  grid.put(row, at.heatUnsettled, unsettled, figure);
}

const standingComments = (input: LayoutInput): string =>
  `(${input.place('comments', 'commentId')}<>"")*${notReplaced(input)}`;

const unsettledComments = (input: LayoutInput): string =>
  `${standingComments(input)}*(${input.place('comments', 'disposition')}="")`;
