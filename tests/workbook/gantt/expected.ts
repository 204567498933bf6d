// What each cell of the picture must show, told from the pure picture alone.

import { proseDay, shortDay } from '../../../src/domain/calendar/print.ts';
import { fill } from '../../../src/domain/dashboard/words.ts';
import { type Day, partsOf } from '../../../src/domain/day.ts';
import type { GanttLine, GanttPicture } from '../../../src/domain/gantt/picture.ts';
import { enums as labels } from '../../../src/text/vi/enums.ts';
import { gantt as words } from '../../../src/text/vi/gantt.ts';
import { columnName } from '../../../src/workbook/views/grid.ts';
import { serial } from '../dashboard/book.ts';

const FIRST_LINE = 7;
const FIRST_WEEK = 6;

export function expectedPicture(picture: GanttPicture, today: Day): Map<string, string> {
  const cells = new Map<string, string>();
  picture.mondays.forEach((monday, n) => {
    const column = columnName(FIRST_WEEK + n);
    cells.set(`${column}6`, String(serial(monday)));
    cells.set(`${column}5`, monthOver(picture.mondays, n));
    const now = n + 1 === picture.todayWeek ? [fill(words.now, { day: shortDay(today) })] : [];
    const above = [...now, cutTo(picture.holidays[n] ?? '', 22)].filter((text) => text !== '');
    cells.set(`${column}4`, above.join(' · '));
  });
  picture.lines.forEach((line, k) => {
    const row = FIRST_LINE + k;
    cells.set(`A${row}`, line.state.kind === 'round' ? `  ${line.id}` : line.id);
    cells.set(`B${row}`, titleOf(line));
    cells.set(`C${row}`, line.when);
    cells.set(`D${row}`, stateOf(line));
    cells.set(`E${row}`, line.percent === null ? '' : `${line.percent}%`);
    line.signs.forEach((one, n) => {
      cells.set(`${columnName(FIRST_WEEK + n)}${row}`, one);
    });
  });
  return cells;
}

/** What stands behind the plan's span in the sentence. */
export function warnings(picture: GanttPicture): string {
  const { beyond, linesLeft, strays, mondays } = picture;
  const { sentence } = words;
  return [
    beyond && fill(sentence.beyond, { weeks: mondays.length, end: proseDay(beyond) }),
    linesLeft > 0 && fill(sentence.linesLeft, { count: linesLeft }),
    strays > 0 && fill(sentence.strays, { count: strays }),
  ]
    .filter((text) => typeof text === 'string')
    .join('');
}

function titleOf({ state, title }: GanttLine): string {
  if (state.kind === 'base') return '      kế hoạch gốc';
  return state.kind === 'round' ? `      ${cutTo(title, 46)}` : cutTo(title, 52);
}

function cutTo(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

function stateOf({ state }: GanttLine): string {
  switch (state.kind) {
    case 'phase':
      return labels.phaseStatus[state.state];
    case 'round':
      return labels.roundStatus[state.status];
    case 'base': {
      const { slip } = state;
      if (slip === null) return '';
      if (slip === 0) return 'đúng kế hoạch gốc';
      return slip > 0 ? `chậm ${slip} ngày so với gốc` : `sớm ${-slip} ngày so với gốc`;
    }
  }
}

/** “Tháng” over the first Monday of a month, its number over the second; “T6” where there is no second. */
function monthOver(mondays: readonly Day[], n: number): string {
  const month = (index: number): number => partsOf(mondays[index] as Day).month;
  const begins = (index: number): boolean => index === 0 || month(index) !== month(index - 1);
  const last = n + 1 === mondays.length ? null : month(n + 1);
  if (begins(n)) return last !== null && last !== month(n) ? `T${month(n)}` : 'Tháng';
  if (!begins(n - 1)) return '';
  const before = partsOf(mondays[n - 1] as Day);
  return before.month === 1 || n === 1
    ? `${before.month}/${before.year - 2000}`
    : `${before.month}`;
}
