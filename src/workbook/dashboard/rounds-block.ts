// The rounds with their due day and how many of the bodies asked have answered.

import { SOON_DAYS } from '../../domain/dashboard/overdue.ts';
import { quotedText as quoted } from '../places.ts';
import { nth, say, shortDay, shortened } from '../views/formula.ts';
import { cellName, columnName, type Grid, span } from '../views/grid.ts';
import { AMBER, BLUE, figure, heading, headOfColumn, QUIET, RED } from '../views/palette.ts';
import { at, type Frame, rightHalf, scalar } from './frame.ts';
import type { LayoutInput } from './layout-input.ts';

/** The positions that are an answer; what is none of them is still awaited. */
const answers = [
  'THONG_NHAT',
  'THONG_NHAT_CO_Y_KIEN',
  'KHONG_CO_Y_KIEN',
  'KHONG_THONG_NHAT',
] as const;

/** How many characters of a round's title its line has room for, in bold too. */
export const TITLE = 32;

/** An id that no round has, for the slots of open rounds that stay empty. */
const NO_ROUND = '∅';

export function putRounds(grid: Grid, frame: Frame, input: LayoutInput): void {
  const { words } = input;
  const head = frame.roundsHead;
  grid.put(head, at.right, words.rounds.heading);
  grid.dress({ row: head, rows: 1, ...rightHalf }, heading);
  grid.put(head, at.roundState, words.rounds.state, { size: 8 });
  const narrow = { ...headOfColumn, size: 7 };
  grid.put(head, at.roundDue, words.rounds.due, narrow);
  grid.put(head, at.roundAnswered, words.rounds.answered, narrow);
  grid.put(head, at.roundMissing, words.rounds.missing, narrow);
  grid.put(head, at.roundLate, words.rounds.late, narrow);

  for (let k = 1; k <= frame.rounds; k += 1) putRound(grid, frame, input, k);
  putOpenRounds(grid, frame);

  const block = { row: frame.firstRound, rows: frame.rounds };
  grid.merge({ ...block, column: at.rightTitle, columns: 3 }, true);
  grid.merge({ row: head, rows: frame.rounds + 1, column: at.roundState, columns: 2 }, true);
  const first = (column: number): string => `$${columnName(column)}${frame.firstRound}`;
  const open = `=${first(at.roundState)}=${quoted(input.label('roundStatus', 'MO'))}`;
  const meeting = `=${first(at.roundAnswered)}=${quoted(words.rounds.none)}`;
  const late = `=${first(at.roundOverdue)}>0`;
  grid.highlight({ ...block, column: at.roundMissing, columns: 1 }, late, { ...RED, bold: true });
  grid.highlight({ ...block, column: at.roundDue, columns: 1 }, late, { ...AMBER, bold: true });
  grid.highlight({ ...block, ...rightHalf }, open, { ...BLUE, bold: true });
  grid.highlight({ ...block, column: at.roundAnswered, columns: 3 }, meeting, { color: QUIET });
  grid.frames.push({ row: head, rows: frame.table - head, ...rightHalf });
}

function putRound(grid: Grid, frame: Frame, input: LayoutInput, k: number): void {
  const { place, label, words } = input;
  const row = frame.firstRound + k - 1;
  const today = cellName(scalar.today, at.scalar);
  const id = grid.put(row, at.right, `=${nth(place('rounds', 'roundId'), k)}&""`, { bold: true });
  grid.put(row, at.rightTitle, `=${shortened(nth(place('rounds', 'title'), k), TITLE)}`);
  const draft = quoted(label('roundStatus', 'NHAP'));
  const status = nth(place('rounds', 'status'), k);
  const state = grid.put(
    row,
    at.roundState,
    `=IF(${id}="";"";IF(${status}="";${draft};${status}))`,
  );
  const due = nth(place('rounds', 'dueAt'), k);
  const dueCell = grid.put(row, at.roundDue, `=IFERROR(IF(${due}="";"";INT(${due}));"")`, {
    ...figure,
    format: 'dd/MM',
  });

  const round = place('requests', 'roundId');
  const position = place('requests', 'position');
  const asked = (...conditions: string[]): string =>
    `COUNTIFS(${[round, id, ...conditions].join(';')})`;
  const answered = (...conditions: string[]): string =>
    `(${answers.map((one) => asked(position, quoted(label('position', one)), ...conditions)).join('+')})`;
  const invited = asked();
  const meeting = `${nth(place('rounds', 'mode'), k)}=${quoted(label('mode', 'HOI_NGHI'))}`;
  const none = quoted(words.rounds.none);
  // A meeting asks nobody, and a round not yet opened has asked nobody.
  const counted = (count: string): string =>
    `=IF(${id}="";"";IF(OR(${meeting};${invited}=0);${none};${count}))`;
  grid.put(row, at.roundAnswered, counted(`${answered()}&"/"&${invited}`), figure);
  grid.put(row, at.roundMissing, counted(`${invited}-${answered()}`), figure);
  const late = asked(place('requests', 'late'), quoted(label('yesNo', 'CO')));
  grid.put(row, at.roundLate, counted(late), figure);

  const isOpen = `AND(${state}=${quoted(label('roundStatus', 'MO'))};NOT(${meeting}))`;
  const before = k === 1 ? '0' : cellName(row - 1, at.openRun);
  grid.put(row, at.openRun, `=${before}+IF(${isOpen};1;0)`);
  const soon = `IF(${dueCell}="";FALSE;AND(${dueCell}>=${today};${dueCell}<=${today}+${SOON_DAYS}))`;
  const soonWords = say(words.soon.round, { round: id, day: shortDay(dueCell) });
  grid.put(row, at.roundSoon, `=IF(AND(${isOpen};${soon});${soonWords};"")`);
  const past = [place('requests', 'dueAt'), `"<"&${today}`];
  grid.put(row, at.roundOverdue, `=IF(${isOpen};${asked(...past)}-${answered(...past)};0)`);
}

function putOpenRounds(grid: Grid, frame: Frame): void {
  const ids = span(at.right, frame.firstRound, frame.lastRound);
  const run = span(at.openRun, frame.firstRound, frame.lastRound);
  for (const [n, row] of [scalar.open1, scalar.open2, scalar.open3].entries()) {
    const found = `INDEX(${ids};MATCH(${n + 1};${run};0))`;
    grid.put(row, at.scalar, `=IFERROR(${found};${quoted(NO_ROUND)})`);
  }
  grid.put(scalar.openCount, at.scalar, `=MAX(${run})`);
}
