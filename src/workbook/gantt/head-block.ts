// The title, the sentence that says which time the picture shows, and what its signs mean.

import { sign } from '../../domain/gantt/signs.ts';
import { quotedText as quoted } from '../places.ts';
import { programmeName, proseDay, say } from '../views/formula.ts';
import { type Grid, span } from '../views/grid.ts';
import { columnHead, heading, QUIET } from '../views/palette.ts';
import { at, type Frame, row } from './frame.ts';
import type { GanttLayoutInput } from './layout-input.ts';

/** What is merged stays on one side of the frozen columns: Google freezes none that a merge crosses. */
export function putHead(grid: Grid, frame: Frame, input: GanttLayoutInput): void {
  const { words } = input;
  const right = { column: at.when, columns: frame.weeks + at.week - at.when, rows: 1 };
  grid.dress({ row: row.title, column: 1, rows: 1, columns: at.week + frame.weeks - 1 }, heading);
  grid.put(row.title, at.id, words.title, { size: 13 });
  grid.put(row.title, at.when, `=${programmeName(input, words)}`, { size: 12, clip: true });
  const aside = { size: 9, color: QUIET, align: 'right' } as const;
  grid.put(row.sentence, at.title, words.heads.sentence, aside);
  grid.put(row.sentence, at.when, sentence(frame, input), { bold: true, size: 10, wrap: true });
  grid.put(row.legend, at.title, words.heads.legend, aside);
  grid.put(row.legend, at.when, legend(input), { size: 9, color: QUIET });
  for (const line of [row.title, row.sentence, row.legend]) grid.merge({ row: line, ...right });

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
  return [...parts.map(([one, means]) => `${one.trim()} ${means}`), says.holiday].join('     ');
}
