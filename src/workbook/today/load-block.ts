// The workload: people by the next weeks, overload marked by a sign, absences by a word.

import { quotedText as quoted } from '../places.ts';
import { nth, say } from '../views/formula.ts';
import { cellName, columnName, type Grid } from '../views/grid.ts';
import { columnHead, figure, heading, QUIET, RED } from '../views/palette.ts';
import { at, columnOf, type Frame, hiddenSpan, row, scalar, WEEKS } from './frame.ts';
import type { TodayLayoutInput } from './layout-input.ts';

export function putLoad(grid: Grid, frame: Frame, input: TodayLayoutInput): void {
  const { words } = input;
  const block = { column: at.person, columns: 1 + WEEKS };
  grid.put(row.choose, at.person, words.load.heading);
  grid.dress({ row: row.choose, rows: 1, ...block }, heading);
  grid.dress({ row: row.head, rows: 1, ...block }, columnHead);
  grid.put(row.head, at.person, words.load.person, { wrap: false });
  for (let week = 0; week < WEEKS; week += 1) {
    grid.put(row.head, at.week + week, `=${scalar('monday')}+${7 * week}`, {
      ...figure,
      format: 'dd/M',
    });
  }
  for (let k = 1; k <= frame.people; k += 1) {
    const here = row.line + k - 1;
    grid.put(here, at.person, `=${cellName(here, columnOf('name'))}`, { clip: true });
    for (let week = 0; week < WEEKS; week += 1) {
      putLoadOf(grid, frame, input, here, week);
    }
  }
  const notes = frame.lastPerson + 1;
  const aside = { size: 8, color: QUIET };
  grid.put(notes, at.person, `=${say(words.load.rule, { allowed: scalar('allowed') })}`, aside);
  grid.put(notes + 1, at.person, words.load.legend, aside);
  grid.merge({ row: row.choose, rows: 1, ...block });
  grid.merge({ row: notes, rows: 2, ...block }, true);

  const cells = { row: row.line, rows: frame.people, column: at.week, columns: WEEKS };
  const first = `${columnName(at.week)}${row.line}`;
  // The hidden counts stand in the same order: the formula goes along with them.
  const count = `${columnName(columnOf('load'))}${row.line}`;
  grid.highlight(cells, `=${count}>${scalar('allowed')}`, { ...RED, bold: true });
  grid.highlight(cells, `=ISNUMBER(SEARCH(${quoted(words.load.away)};${first}))`, {
    background: '#e5e7eb',
    color: QUIET,
  });
  grid.frames.push({ row: row.head, rows: frame.people + 1, ...block });
}

/** The open tasks that the person leads and that touch the week; see domain/tasks/workload.ts. */
function putLoadOf(
  grid: Grid,
  frame: Frame,
  input: TodayLayoutInput,
  here: number,
  week: number,
): void {
  const { place, words } = input;
  const monday = cellName(row.head, at.week + week);
  const member = cellName(here, columnOf('member'));
  const conditions = [
    [hiddenSpan('taskLead', frame.tasks), String(here - row.line + 1)],
    [hiddenSpan('taskStart', frame.tasks), `"<"&(${monday}+7)`],
    [hiddenSpan('taskDue', frame.tasks), `">="&${monday}`],
  ];
  const count = grid.put(
    here,
    columnOf('load') + week,
    `=COUNTIFS(${conditions.flat().join(';')})`,
  );

  const of = (name: 'absentFrom' | 'absentTo'): string => nth(place('team', name), member);
  const [from, to] = [of('absentFrom'), of('absentTo')];
  const away = `IF(${from}="";FALSE;AND(${from}<${monday}+7;IF(${to}="";TRUE;${to}>=${monday})))`;
  const over = say(words.load.over, { count });
  const load = `IF(${count}>${scalar('allowed')};${over};IF(${count}=0;"";${count}&""))`;
  const shown = `TEXTJOIN(" ";TRUE;${load};IF(${away};${quoted(words.load.away)};""))`;
  const nothing = `IF(AND(${count}=0;NOT(${away}));${quoted(words.load.none)};${shown})`;
  grid.put(here, at.week + week, `=IF(${member}="";"";${nothing})`, figure);
}
