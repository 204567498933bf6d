// What waits for a leader's word, the longest known first in the order of the log, with its age.

import { EXCERPT } from '../../domain/dashboard/dispositions.ts';
import { quotedText as quoted } from '../places.ts';
import { nextMatch, nth, say } from '../views/formula.ts';
import { cellName, type Grid } from '../views/grid.ts';
import { figure, heading } from '../views/palette.ts';
import { AWAITED_SLOTS, at, type Frame, scalar } from './frame.ts';
import type { LayoutInput } from './layout-input.ts';

export function putAwaited(grid: Grid, frame: Frame, input: LayoutInput): void {
  const { place, label, words } = input;
  const disposition = place('comments', 'disposition');
  const waits =
    `(${disposition}=${quoted(label('disposition', 'XIN_Y_KIEN'))})` +
    `*(${place('comments', 'leaderDecision')}="")` +
    `*(${place('comments', 'status')}<>${quoted(label('commentStatus', 'THAY_THE'))})`;
  const count = grid.put(scalar.awaited, at.scalar, `=SUMPRODUCT(${waits}*1)`);
  grid.put(frame.bottom, 1, `=${say(words.awaited.heading, { count })}`);
  grid.dress({ row: frame.bottom, column: 1, rows: 1, columns: at.strip }, heading);

  for (let n = 1; n <= AWAITED_SLOTS; n += 1) {
    const before = n === 1 ? '0' : cellName(n - 1, at.awaitedAt);
    const found = grid.put(n, at.awaitedAt, `=${nextMatch(disposition, waits, before)}`);
    const of = (name: 'commentId' | 'bodyName' | 'content' | 'receivedAt'): string =>
      nth(place('comments', name), found);
    const content = `LEFT(SUBSTITUTE(${of('content')};CHAR(10);" ");${EXCERPT})`;
    const item = say(words.awaited.item, { id: of('commentId'), body: of('bodyName'), content });
    const nothing = n === 1 ? quoted(words.awaited.nothing) : '""';
    grid.put(frame.bottom + n, 1, `=IF(${found}="";${nothing};${item})`);
    const received = of('receivedAt');
    const days = say(words.awaited.days, {
      days: `(${cellName(scalar.today, at.scalar)}-INT(${received}))`,
    });
    grid.put(
      frame.bottom + n,
      at.strip,
      `=IF(${found}="";"";IF(${received}="";"";${days}))`,
      figure,
    );
  }
  const rows = frame.rows - frame.bottom + 1;
  grid.merge({ row: frame.bottom + 1, column: 1, rows: AWAITED_SLOTS, columns: at.elapsed }, true);
  grid.frames.push({ row: frame.bottom, column: 1, rows, columns: at.strip });
}
