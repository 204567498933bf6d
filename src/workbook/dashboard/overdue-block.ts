// Overdue work by kind and by person, and what falls due within a week.

import { SOON_DAYS } from '../../domain/dashboard/overdue.ts';
import { quotedText as quoted } from '../places.ts';
import { nth, say, shortDay } from '../views/formula.ts';
import { cellName, type Grid, span } from '../views/grid.ts';
import { heading, RED } from '../views/palette.ts';
import { at, type Frame, PEOPLE, scalar } from './frame.ts';
import type { LayoutInput } from './layout-input.ts';

const COUNT = at.roundState;
const WORDS = at.roundState + 1;

/** Puts the block and returns the cells whose sum tells whether anything is overdue. */
export function putOverdue(grid: Grid, frame: Frame, input: LayoutInput): string {
  const { place, label, words } = input;
  const today = cellName(scalar.today, at.scalar);
  const first = frame.bottom + 1;
  const right = { column: at.right, columns: at.roundLate - at.right + 1 };
  grid.put(frame.bottom, at.right, words.overdue.heading);
  grid.dress({ row: frame.bottom, rows: 1, ...right }, heading);

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

  const overdueRequests = span(at.roundOverdue, frame.firstRow, frame.lastRound);
  const counts: readonly (readonly [string, string])[] = [
    [words.overdue.requests, `=SUM(${overdueRequests})`],
    [words.overdue.tasks, `=SUMPRODUCT(${late})`],
    [words.overdue.mailFailed, `=COUNTIF(${mail};${quoted(label('mailStatus', 'LOI'))})`],
    [words.overdue.mailUnknown, `=COUNTIF(${mail};${quoted(label('mailStatus', 'CHUA_RO'))})`],
    [
      words.overdue.review,
      `=SUMPRODUCT((${unclear})*(${place('replies', 'matchedRequestId')}=""))`,
    ],
  ];
  counts.forEach(([words, formula], index) => {
    grid.put(first + index, at.right, words);
    grid.put(first + index, COUNT, formula, { bold: true, align: 'center' });
  });
  const last = first + counts.length;

  for (let k = 1; k <= PEOPLE; k += 1) putPerson(grid, frame, input, k, late);
  const people = span(at.person, frame.firstRow, frame.firstRow + PEOPLE - 1);
  const known = span(at.personCount, frame.firstRow, frame.firstRow + PEOPLE - 1);
  const rest = `${cellName(first + 1, COUNT)}-SUM(${known})`;
  const unassigned = grid.put(
    scalar.person,
    at.scalar,
    `=IF(${rest}>0;${say(words.overdue.unassigned, { count: `(${rest})` })};"")`,
  );
  grid.put(first + 1, WORDS, `=TEXTJOIN("; ";TRUE;${people};${unassigned})`, { size: 8 });

  grid.put(last, at.right, words.overdue.soon, { bold: true });
  grid.put(last, COUNT, soonFormula(grid, frame, input, open, due), { wrap: true, size: 8 });

  grid.merge({ row: first, rows: counts.length + 1, column: at.right, columns: 4 }, true);
  grid.merge({ row: first, rows: counts.length, column: WORDS, columns: 5 }, true);
  grid.merge({ row: last, rows: 1, column: COUNT, columns: 6 });
  const figures = { row: first, rows: counts.length, column: COUNT, columns: 1 };
  grid.highlight(figures, `=$M${first}>0`, { ...RED, bold: true });
  grid.frames.push({ row: frame.bottom, rows: frame.rows - frame.bottom + 1, ...right });
  return span(COUNT, first, last - 1);
}

function putPerson(grid: Grid, frame: Frame, input: LayoutInput, k: number, late: string): void {
  const row = frame.firstRow + k - 1;
  const id = nth(input.place('team', 'memberId'), k);
  const owner = input.place('tasks', 'ownerId');
  const total = cellName(frame.bottom + 2, COUNT);
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
  const rounds = span(at.roundSoon, frame.firstRow, frame.lastRound);
  return `=TEXTJOIN("; ";TRUE;${phases};${rounds};IF(${tasks}=0;"";${taskWords}))`;
}
