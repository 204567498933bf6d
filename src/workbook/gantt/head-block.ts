// The title, the sentence that says which time the picture shows, and what its signs mean.

import { sign } from '../../domain/gantt/signs.ts';
import { quotedText as quoted } from '../places.ts';
import { programmeTitle, proseDay, say } from '../views/formula.ts';
import { type Grid, span } from '../views/grid.ts';
import { columnHead, heading, QUIET } from '../views/palette.ts';
import { at, type Frame, row } from './frame.ts';
import type { GanttLayoutInput } from './layout-input.ts';

export function putHead(grid: Grid, frame: Frame, input: GanttLayoutInput): void {
  const { words } = input;
  const whole = { column: 1, columns: at.week + frame.weeks - 1, rows: 1 };
  grid.put(row.title, 1, `=${programmeTitle(input, words)}`, { size: 13 });
  grid.dress({ row: row.title, ...whole }, { ...heading, size: 13 });
  grid.put(row.sentence, 1, sentence(frame, input), { bold: true, size: 10, wrap: true });
  grid.put(row.legend, 1, legend(input), { size: 9, color: QUIET });
  for (const line of [row.title, row.sentence, row.legend]) grid.merge({ row: line, ...whole });

  grid.put(row.above, at.percent, words.above, { size: 8, color: QUIET, align: 'right' });
  grid.dress({ row: row.month, column: 1, rows: 2, columns: at.percent }, columnHead);
  grid.put(row.head, at.id, words.heads.id);
  grid.put(row.head, at.title, words.heads.title);
  grid.put(row.head, at.when, words.heads.when);
  grid.put(row.head, at.state, words.heads.state);
  grid.put(row.head, at.percent, words.heads.percent, { align: 'center' });
}

function sentence(frame: Frame, { words }: GanttLayoutInput): string {
  const { weeks, lines } = frame;
  const [today, week, last] = [
    frame.scalar('today'),
    frame.scalar('week'),
    frame.scalar('lastDay'),
  ];
  const monday = frame.scalar('monday');
  const total = frame.scalar('total');
  const plan = say(words.sentence.plan, {
    start: proseDay(frame.scalar('firstDay')),
    end: proseDay(last),
  });
  const now = say(words.sentence.week, { today: proseDay(today), week });
  const outside = say(words.sentence.outside, { today: proseDay(today) });
  const beyond = say(words.sentence.beyond, { weeks: quoted(String(weeks)), end: proseDay(last) });
  const linesLeft = say(words.sentence.linesLeft, { count: `(${total}-${lines})` });
  const strays = `SUM(${span(frame.column('stray'), row.line, frame.lastLine)})`;
  const stray = say(words.sentence.strays, { count: strays });
  return (
    `=IF(${last}="";${quoted(words.sentence.empty)};${plan})` +
    `&IF(AND(${week}>=1;${week}<=${weeks});${now};${outside})` +
    `&IF(${last}="";"";IF(${last}>=${monday}+${7 * weeks};${beyond};""))` +
    `&IF(${total}>${lines};${linesLeft};"")&IF(${strays}>0;${stray};"")`
  );
}

function legend({ words }: GanttLayoutInput): string {
  const { legend: says } = words;
  const parts: readonly (readonly [string, string])[] = [
    [sign.done, says.done],
    [sign.left, says.left],
    [sign.fuzzy, says.fuzzy],
    [sign.forecast, says.forecast],
    [sign.base, says.base],
    [sign.sent, says.sent],
    [sign.due, says.due],
    [sign.meeting, says.meeting],
    [sign.cancelled, says.cancelled],
    [sign.today, says.today],
  ];
  return [...parts.map(([one, means]) => `${one} ${means}`), says.holiday].join('     ');
}
