// The weeks: their months and Mondays, their days off, and one sign of every line.

import { sign, WIDTH } from '../../domain/gantt/signs.ts';
import { quotedText as quoted } from '../places.ts';
import { cut, say, shortDay } from '../views/formula.ts';
import { cellName, columnName, type Grid } from '../views/grid.ts';
import { AMBER, columnHead, INK, QUIET } from '../views/palette.ts';
import { at, type Frame, row } from './frame.ts';
import type { GanttLayoutInput } from './layout-input.ts';

const NOW = '#b3261e';
const SIGN = { align: 'center', size: 10, clip: true } as const;

/** How many letters of a holiday's name stand upright over its week. */
export const NAME = 22;

export function putWeeks(grid: Grid, frame: Frame, input: GanttLayoutInput): void {
  for (let week = 1; week <= frame.weeks; week += 1) {
    putHeads(grid, frame, input, week);
    const column = at.week + week - 1;
    for (let line = row.line; line <= frame.lastLine; line += 1) {
      const signs = cellName(line, frame.column('signs'));
      grid.put(line, column, `=MID(${signs};${WIDTH * (week - 1) + 1};${WIDTH})`, SIGN);
    }
  }
  const weeks = { column: at.week, columns: frame.weeks };
  grid.dress(
    { row: row.month, rows: 2, ...weeks },
    { ...columnHead, wrap: false, align: 'center' },
  );
  grid.upright.push({ row: row.above, rows: 1, ...weeks });
  colourHeads(grid, frame);
  colourSigns(grid, frame);
  grid.frames.push({ row: row.month, rows: 2, ...weeks });
}

function putHeads(grid: Grid, frame: Frame, input: GanttLayoutInput, week: number): void {
  const { place, words } = input;
  const column = at.week + week - 1;
  const before = cellName(row.head, column - 1);
  const monday = grid.put(
    row.head,
    column,
    week === 1 ? `=${frame.scalar('monday')}` : `=${before}+7`,
    { format: 'dd/M', size: 7 },
  );
  const changed = week === 1 ? 'TRUE' : `MONTH(${monday})<>MONTH(${before})`;
  const alone = `MONTH(${monday})<>MONTH(${monday}+7)`;
  // A month is named over its first two weeks: one cell is too narrow for both words.
  const number = `MONTH(${before})&IF(OR(${week}=2;MONTH(${before})=1);"/"&(YEAR(${before})-2000);"")`;
  const first = week <= 2 ? 'TRUE' : `MONTH(${before})<>MONTH(${before}-7)`;
  const second = week === 1 ? '""' : `IF(${first};${number};"")`;
  const named = `IF(${alone};${say(words.monthAlone, { month: `MONTH(${monday})` })};${quoted(words.month)})`;
  grid.put(row.month, column, `=IF(${changed};${named};${second})`, { size: 7 });

  const date = place('holidays', 'date');
  const madeUp = quoted(input.label('holidayKind', 'LAM_BU'));
  const off = `(${date}>=${monday})*(${date}<${monday}+7)*(${place('holidays', 'kind')}<>${madeUp})`;
  const name = `INDEX(${place('holidays', 'name')};MATCH(1;INDEX(${off};0);0))`;
  const holiday = `IFERROR(${cut(name, NAME)};"")`;
  const now = say(words.now, { day: shortDay(frame.scalar('today')) });
  const isNow = `${monday}=${frame.scalar('todayMonday')}`;
  grid.put(row.above, column, `=TEXTJOIN(" · ";TRUE;IF(${isNow};${now};"");${holiday})`, {
    size: 8,
    color: QUIET,
  });
}

/** In the heads: this week, weeks with a day off, every other month. */
function colourHeads(grid: Grid, frame: Frame): void {
  const weeks = { column: at.week, columns: frame.weeks };
  const [above, month, head] = [row.above, row.month, row.head].map(
    (line) => `${columnName(at.week)}$${line}`,
  );
  const now = `${head}=${frame.scalar('todayMonday')}`;
  const today = { background: NOW, color: '#ffffff', bold: true };
  grid.highlight({ row: row.above, rows: 1, ...weeks }, `=${now}`, { color: NOW, bold: true });
  grid.highlight({ row: row.head, rows: 1, ...weeks }, `=${now}`, today);
  grid.highlight({ row: row.head, rows: 1, ...weeks }, `=${above}<>""`, {
    background: '#d5d9df',
    color: INK,
  });
  grid.highlight({ row: row.month, rows: 1, ...weeks }, `=INT(MONTH(${head})/2)*2=MONTH(${head})`, {
    background: '#d6e0ee',
    color: INK,
  });
  grid.highlight({ row: row.month, rows: 1, ...weeks }, `=${month}<>""`, { color: INK });
}

/** Every sign has a colour of its own; this week shows through the bars as red. */
function colourSigns(grid: Grid, frame: Frame): void {
  const cells = { row: row.line, rows: frame.lines, column: at.week, columns: frame.weeks };
  const here = `${columnName(at.week)}${row.line}`;
  const now = `${columnName(at.week)}$${row.head}=${frame.scalar('todayMonday')}`;
  const bars: readonly (readonly [string, string, string])[] = [
    [sign.done, '#1f3a5f', '#1f3a5f'],
    [sign.left, '#8fb0dc', '#6c93c7'],
    [sign.fuzzy, '#dbe6f5', '#8fb0dc'],
    [sign.cancelled, '#eeeeee', QUIET],
  ];
  for (const [one, background, color] of bars) {
    grid.highlight(cells, `=AND(${here}=${quoted(one)};${now})`, {
      background,
      color: NOW,
      bold: true,
    });
    grid.highlight(cells, `=${here}=${quoted(one)}`, { background, color });
  }
  grid.highlight(cells, `=${here}=${quoted(sign.today)}`, {
    background: '#fdecea',
    color: NOW,
    bold: true,
  });
  grid.highlight(cells, `=${here}=${quoted(sign.forecast)}`, { ...AMBER, bold: true });
  grid.highlight(cells, `=${here}=${quoted(sign.base)}`, { color: QUIET });
  const above = `${columnName(at.week)}$${row.above}`;
  grid.highlight(cells, `=AND(${here}=${quoted(sign.nothing)};${above}<>"")`, {
    background: '#eceff3',
  });
}
