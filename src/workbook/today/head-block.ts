// The title, the day in one sentence, whom the list is of, and the hidden cells that all lean on.

import type { TodayKind } from '../../domain/today/items.ts';
import { SHOWN } from '../../domain/today/lines.ts';
import { quotedText as quoted } from '../places.ts';
import { programmeName, proseDay, say } from '../views/formula.ts';
import { cellName, type Grid } from '../views/grid.ts';
import { columnHead, figure, heading, QUIET } from '../views/palette.ts';
import {
  at,
  columnOf,
  type Frame,
  hiddenSpan,
  row,
  type Scalar,
  scalar,
  scalarRow,
  VISIBLE_COLUMNS,
} from './frame.ts';
import type { TodayLayoutInput } from './layout-input.ts';
import { activeIn, peopleIn } from './people-block.ts';
import { numberOf } from './tasks-block.ts';

export function putHead(grid: Grid, frame: Frame, input: TodayLayoutInput): void {
  const { words } = input;
  putScalars(grid, frame, input);
  const whole = { column: 1, columns: VISIBLE_COLUMNS, rows: 1 };
  grid.dress({ row: row.title, ...whole }, heading);
  grid.put(row.title, 1, `=${quoted(`${words.title} – `)}&${programmeName(input, words)}`, {
    size: 13,
  });
  grid.merge({ row: row.title, ...whole });
  grid.put(row.sentence, 1, sentence(frame, input), { bold: true, size: 10, wrap: true });
  grid.merge({ row: row.sentence, ...whole });

  grid.put(row.choose, at.id, words.choose, { size: 9, color: QUIET, align: 'right' });
  grid.put(row.choose, at.title, words.wholeTeam, { bold: true, background: '#fff9e5' });
  grid.frames.push({ row: row.choose, column: at.title, rows: 1, columns: 1 });
  grid.dress({ row: row.head, column: 1, rows: 1, columns: at.detail }, columnHead);
  grid.put(row.head, at.kind, words.heads.kind);
  grid.put(row.head, at.id, words.heads.id);
  grid.put(row.head, at.title, words.heads.title);
  grid.put(row.head, at.due, words.heads.due, figure);
  grid.put(row.head, at.detail, words.heads.detail);
}

function putScalars(grid: Grid, frame: Frame, input: TodayLayoutInput): void {
  const { place, overload } = input;
  const put = (name: Scalar, formula: string): string =>
    grid.put(scalarRow(name), columnOf('scalar'), formula);
  const today = put('today', `=INT(${input.today ?? 'TODAY()'})`);
  const choice = cellName(row.choose, at.title);
  // What is nobody's name shows the whole team.
  const chosen = put('chosen', `=IF(COUNTIF(${peopleIn('name', frame)};${choice})>0;${choice};"")`);
  put('most', `=IF(${chosen}="";${SHOWN.team};${SHOWN.one})`);
  const value = `INDEX(${place('config', 'value')};MATCH(${quoted(overload.key)};${place('config', 'key')};0))`;
  put('allowed', `=IFERROR(VALUE(${value});${overload.usual})`);
  put('monday', `=${today}-WEEKDAY(${today};2)+1`);
  put('active', `=SUMPRODUCT(${activeIn(input)})`);
}

function sentence(frame: Frame, { place, words }: TodayLayoutInput): string {
  const today = scalar('today');
  const sum = (name: Parameters<typeof columnOf>[0]): string => `SUM(${peopleIn(name, frame)})`;
  const weekday = words.weekdays.reduceRight(
    (rest, name, n) => `IF(WEEKDAY(${today};2)=${n + 1};${quoted(name)};${rest})`,
    '""',
  );
  const values = {
    weekday,
    today: proseDay(today),
    late: `(${sum('latePhase')}+${sum('late')})`,
    due: sum('due'),
    waiting: `(${sum('unacknowledged')}+${sum('approval')}+${sum('comments')})`,
  };
  const active = scalar('active');
  const count = (kind: TodayKind): string =>
    `COUNTIFS(${hiddenSpan('taskLead', frame.tasks)};0;${hiddenSpan('taskKind', frame.tasks)};${numberOf(kind)})`;
  const rest = `(${count('late')}+${count('due')})`;
  const beyond = `SUMPRODUCT((${place('tasks', 'taskId')}<>"")*(ROW(${place('tasks', 'taskId')})>${frame.tasks + 2}))`;
  const tasksLeft = say(words.sentence.tasksLeft, { count: beyond });
  const unowned = `IF(${rest}>0;${say(words.sentence.unowned, { count: rest })};"")`;
  const left = say(words.sentence.peopleLeft, { count: `(${active}-${frame.people})` });
  return (
    `=IF(${sum('total')}=0;${say(words.sentence.nothing, values)};${say(words.sentence.counts, values)})` +
    `&IF(${active}>${frame.people};${left};${unowned})&IF(${beyond}>0;${tasksLeft};"")` +
    `&IF(${active}=0;${quoted(words.sentence.noTeam)};"")`
  );
}
