// The hidden rows of the tasks: what each is to whom, in one number that counts and finds by itself.

import { SOON_DAYS } from '../../domain/dashboard/overdue.ts';
import { kinds, type TodayKind } from '../../domain/today/items.ts';
import { quotedText as quoted } from '../places.ts';
import { nth } from '../views/formula.ts';
import { cellName, type Grid, span } from '../views/grid.ts';
import { columnOf, type Frame, type Hidden, row, scalar } from './frame.ts';
import type { TodayLayoutInput } from './layout-input.ts';
import { peopleIn } from './people-block.ts';

export function putTasks(grid: Grid, frame: Frame, input: TodayLayoutInput): void {
  for (let k = 1; k <= frame.tasks; k += 1) putTask(grid, frame, input, k);
}

function putTask(grid: Grid, frame: Frame, input: TodayLayoutInput, k: number): void {
  const { place, label } = input;
  const here = row.line + k - 1;
  const of = (name: Parameters<typeof place<'tasks'>>[1]): string => nth(place('tasks', name), k);
  const put = (name: Hidden, formula: string): string =>
    grid.put(here, columnOf(name), `=${formula}`);
  const status = (id: 'XONG' | 'HUY' | 'CHO'): string =>
    `${of('status')}=${quoted(label('taskStatus', id))}`;

  // Past the last row of the sheet there is no cell, and so no task.
  const closed = `OR(${of('taskId')}="";${of('done')}<>"";${status('XONG')};${status('HUY')})`;
  const open = put('taskOpen', `IFERROR(IF(${closed};0;1);0)`);
  const due = put(
    'taskDue',
    `IF(${open}=0;"";IFERROR(IF(${of('due')}="";"";INT(${of('due')}));""))`,
  );
  const start = `IFERROR(IF(${of('start')}="";${due};INT(${of('start')}));${due})`;
  put('taskStart', `IF(${due}="";"";${start})`);
  const lead = put('taskLead', personOf(frame, of('ownerId'), open));

  const today = scalar('today');
  const given = `RIGHT(${of('handOut')};LEN(${of('ownerId')})+1)="-"&${of('ownerId')}`;
  const waits = `AND(${of('assignedAt')}<>"";${of('ackAt')}="";${given})`;
  const waiting = `IF(${waits};${numberOf('unacknowledged')};0)`;
  const dated =
    `IF(${due}<${today};${numberOf('late')};` +
    `IF(${due}<=${today}+${SOON_DAYS};${numberOf('due')};${waiting}))`;
  const kind = put('taskKind', `IF(${open}=0;0;IF(${due}="";${waiting};${dated}))`);

  put('leadGroup', `IF(OR(${lead}=0;${kind}=0);0;10*${lead}+${kind})`);
  putKey(grid, here, 'leadGroup', 'leadKey');
  const approver = personOf(frame, of('approverId'), open);
  const asked = `IF(${status('CHO')};${approver};0)`;
  put('approverGroup', `IF(${open}=0;0;IF(${asked}=0;0;10*${asked}+${numberOf('approval')}))`);
  putKey(grid, here, 'approverGroup', 'approverKey');
}

/** The line of the people in which an id stands; 0 for a stranger and for nobody. */
export function personOf(frame: Frame, id: string, open: string): string {
  const found = `IFERROR(MATCH(${id};${peopleIn('memberId', frame)};0);0)`;
  return `IF(${open}=0;0;IF(${id}="";0;${found}))`;
}

/** 1 for the first kind of items, and so on. */
export function numberOf(kind: TodayKind): number {
  return kinds.indexOf(kind) + 1;
}

/** The running number of a row within its group makes a key that a line can look for. */
export function putKey(grid: Grid, here: number, groups: Hidden, keys: Hidden): void {
  const group = cellName(here, columnOf(groups));
  const running = `COUNTIF(${span(columnOf(groups), row.line, here)};${group})`;
  grid.put(here, columnOf(keys), `=IF(${group}=0;"";${keyOf(group, running)})`);
}

export function keyOf(group: string, running: string): string {
  return `${group}*10000+${running}`;
}
