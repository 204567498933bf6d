// What waits for a leader's word, in the order of the log, with its age. The first thing on the page
// after the sentence, because it is what the reader has to do.

import { EXCERPT } from '../../domain/dashboard/dispositions.ts';
import { quotedText as quoted } from '../places.ts';
import { nextMatch, nth, say, shortened } from '../views/formula.ts';
import { cellName, type Grid } from '../views/grid.ts';
import { AMBER, figure, heading } from '../views/palette.ts';
import { AWAITED_SLOTS, at, type Frame, rightHalf, scalar, VISIBLE_COLUMNS } from './frame.ts';
import type { LayoutInput } from './layout-input.ts';
import { notReplaced } from './standing-comments.ts';

const DAYS = VISIBLE_COLUMNS - 1;

export function putAwaited(grid: Grid, frame: Frame, input: LayoutInput): void {
  const { place, label, words } = input;
  const disposition = place('comments', 'disposition');
  const waits =
    `(${disposition}=${quoted(label('disposition', 'XIN_Y_KIEN'))})` +
    `*(${place('comments', 'leaderDecision')}="")` +
    `*${notReplaced(input)}`;
  const count = grid.put(scalar.awaited, at.scalar, `=SUMPRODUCT(${waits}*1)`);
  const where = `IF(${count}>${AWAITED_SLOTS};${quoted(words.awaited.where)};"")`;
  grid.put(frame.head, at.right, `=${say(words.awaited.heading, { count })}&${where}`);
  const head = { row: frame.head, rows: 1, ...rightHalf };
  grid.dress(head, heading);
  grid.highlight(head, `=${count}>0`, { ...AMBER, bold: true });

  for (let n = 1; n <= AWAITED_SLOTS; n += 1) {
    const row = frame.head + 2 * n - 1;
    const before = n === 1 ? '0' : cellName(row - 2, at.awaitedAt);
    const found = grid.put(row, at.awaitedAt, `=${nextMatch(disposition, waits, before)}`);
    const of = (name: 'commentId' | 'bodyName' | 'content' | 'receivedAt'): string =>
      nth(place('comments', name), found);
    const content = shortened(`SUBSTITUTE(${of('content')};CHAR(10);" ")`, EXCERPT);
    const item = say(words.awaited.item, { id: of('commentId'), body: of('bodyName'), content });
    const nothing = n === 1 ? quoted(words.awaited.nothing) : '""';
    grid.put(row, at.right, `=IF(${found}="";${nothing};${item})`, { wrap: true, size: 8 });
    const received = of('receivedAt');
    const days = say(words.awaited.days, {
      days: `(${cellName(scalar.today, at.scalar)}-INT(${received}))`,
    });
    grid.put(row, DAYS, `=IF(${found}="";"";IF(${received}="";"";${days}))`, figure);
    grid.merge({ row, rows: 2, column: at.right, columns: DAYS - at.right });
    grid.merge({ row, rows: 2, column: DAYS, columns: 2 });
  }
  grid.frames.push({ row: frame.head, rows: frame.overdue - frame.head, ...rightHalf });
}
