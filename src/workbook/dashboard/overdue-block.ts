// Overdue work by kind and by person, and what falls due within a week.

import { SOON_DAYS } from '../../domain/dashboard/overdue.ts';
import { quotedText as quoted } from '../places.ts';
import { nth, say, shortDay } from '../views/formula.ts';
import { cellName, columnName, type Grid, span } from '../views/grid.ts';
import { heading, RED } from '../views/palette.ts';
import { at, type Frame, PEOPLE, rightHalf, scalar, VISIBLE_COLUMNS } from './frame.ts';
import type { LayoutInput } from './layout-input.ts';

const COUNT = at.overdueCount;
const WORDS = at.overdueWords;
const LAST = VISIBLE_COLUMNS;

/** Puts the block and returns the cells whose sum tells whether anything is overdue. */
export function putOverdue(grid: Grid, frame: Frame, input: LayoutInput): string {
  const { place, label, words } = input;
  const today = cellName(scalar.today, at.scalar);
  const first = frame.overdue + 1;
  const tasks = first + 1;
  const mails = tasks + 2;
  const soon = mails + 1;
  grid.put(frame.overdue, at.right, words.overdue.heading);
  grid.dress({ row: frame.overdue, rows: 1, ...rightHalf }, heading);

  const due = place('tasks', 'due');
  const status = place('tasks', 'status');
  const open =
    `(${place('tasks', 'taskId')}<>"")*(${place('tasks', 'done')}="")` +
    `*(${status}<>${quoted(label('taskStatus', 'XONG'))})` +
    `*(${status}<>${quoted(label('taskStatus', 'HUY'))})*(${due}<>"")`;
  const late = `${open}*(${due}<${today})`;
  const mail = place('mailQueue', 'status');
  const match = place('replies', 'matchStatus');
  const unclear = (['KHONG_RO', 'CHUA_XAC_MINH'] as const)
    .map((id) => `(${match}=${quoted(label('matchStatus', id))})`)
    .join('+');
  const requests = span(at.roundOverdue, frame.firstRound, frame.lastRound);
  const review = `SUMPRODUCT((${unclear})*(${place('replies', 'matchedRequestId')}=""))`;
  const mailsOf = (id: 'LOI' | 'CHUA_RO'): string =>
    `COUNTIF(${mail};${quoted(label('mailStatus', id))})`;
  const counts: readonly (readonly [number, number, number, string, string])[] = [
    [first, at.right, COUNT, words.overdue.requests, `SUM(${requests})`],
    [first, WORDS, LAST, words.overdue.review, review],
    [tasks, at.right, COUNT, words.overdue.tasks, `SUMPRODUCT(${late})`],
    [mails, at.right, COUNT, words.overdue.mailFailed, mailsOf('LOI')],
    [mails, WORDS, LAST, words.overdue.mailUnknown, mailsOf('CHUA_RO')],
  ];
  for (const [row, column, where, words, formula] of counts) {
    grid.put(row, column, words);
    grid.put(row, where, `=${formula}`, { bold: true, align: 'center' });
  }

  for (let k = 1; k <= PEOPLE; k += 1) putPerson(grid, frame, input, k, late);
  const people = span(at.person, frame.firstRow, frame.firstRow + PEOPLE - 1);
  const known = span(at.personCount, frame.firstRow, frame.firstRow + PEOPLE - 1);
  const rest = `${cellName(tasks, COUNT)}-SUM(${known})`;
  const unassigned = grid.put(
    scalar.person,
    at.scalar,
    `=IF(${rest}>0;${say(words.overdue.unassigned, { count: `(${rest})` })};"")`,
  );
  const names = `=TEXTJOIN("; ";TRUE;${people};${unassigned})`;
  grid.put(tasks, WORDS, names, { size: 8, wrap: true });

  const soonWords = soonFormula(grid, frame, input, open, due);
  grid.put(soon, at.right, words.overdue.soon, { bold: true });
  grid.put(soon, COUNT, soonWords, { wrap: true, size: 8 });

  for (const row of [first, mails]) {
    grid.merge({ row, rows: 1, column: at.right, columns: COUNT - at.right });
    grid.merge({ row, rows: 1, column: WORDS, columns: LAST - WORDS });
  }
  for (const row of [tasks, soon]) {
    grid.merge({ row, rows: 2, column: at.right, columns: COUNT - at.right });
  }
  grid.merge({ row: tasks, rows: 2, column: COUNT, columns: 1 });
  grid.merge({ row: tasks, rows: 2, column: WORDS, columns: LAST - WORDS + 1 });
  grid.merge({ row: soon, rows: 2, column: COUNT, columns: LAST - COUNT + 1 });
  for (const [column, row, rows] of [
    [COUNT, first, 4],
    [LAST, first, 1],
    [LAST, mails, 1],
  ] as const) {
    const some = `=$${columnName(column)}${row}>0`;
    grid.highlight({ row, rows, column, columns: 1 }, some, { ...RED, bold: true });
  }
  grid.frames.push({ row: frame.overdue, rows: frame.roundsHead - frame.overdue, ...rightHalf });
  return `${span(COUNT, first, mails)};${cellName(first, LAST)};${cellName(mails, LAST)}`;
}

function putPerson(grid: Grid, frame: Frame, input: LayoutInput, k: number, late: string): void {
  const row = frame.firstRow + k - 1;
  const id = nth(input.place('team', 'memberId'), k);
  const owner = input.place('tasks', 'ownerId');
  const total = cellName(frame.overdue + 2, COUNT);
  const count = grid.put(
    row,
    at.personCount,
    `=IF(OR(${id}="";${total}=0);0;SUMPRODUCT(${late}*(${owner}=${id})))`,
  );
  const name = nth(input.place('team', 'fullName'), k);
  const words = say(input.words.overdue.person, { name, count });
  grid.put(row, at.person, `=IF(${count}>0;${words};"")`);
}

/** Phases, rounds and tasks in one line. */
function soonFormula(
  grid: Grid,
  frame: Frame,
  input: LayoutInput,
  open: string,
  due: string,
): string {
  const today = cellName(scalar.today, at.scalar);
  const soon = `${open}*(${due}>=${today})*(${due}<${today}+${SOON_DAYS + 1})`;
  const tasks = grid.put(scalar.soonTasks, at.scalar, `=SUMPRODUCT(${soon})`);
  // The earliest day is the one farthest from the day after the week: MAX ignores what is not soon.
  const end = `${today}+${SOON_DAYS + 1}`;
  const earliest = grid.put(
    scalar.soonFirst,
    at.scalar,
    `=IF(${tasks}=0;"";INT(${end}-SUMPRODUCT(MAX(${soon}*(${end}-${due})))))`,
  );
  const taskWords = say(input.words.soon.tasks, { count: tasks, day: shortDay(earliest) });
  const phases = span(at.phaseSoon, frame.firstRow, frame.lastPhase);
  const rounds = span(at.roundSoon, frame.firstRound, frame.lastRound);
  const found = `TEXTJOIN("; ";TRUE;${phases};${rounds};IF(${tasks}=0;"";${taskWords}))`;
  return `=IF(${found}="";${quoted(input.words.soon.nothing)};${found})`;
}
