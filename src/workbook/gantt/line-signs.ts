// The signs of a line as one hidden text, a sign a week; the weeks' cells show one each.

import { sign, WIDTH } from '../../domain/gantt/signs.ts';
import { quotedText as quoted } from '../places.ts';
import type { Grid } from '../views/grid.ts';
import { type Frame, signsAfter, signsOf } from './frame.ts';
import type { GanttLayoutInput } from './layout-input.ts';
import type { LineCells } from './line-cells.ts';

export function putSigns(grid: Grid, frame: Frame, input: GanttLayoutInput, line: LineCells): void {
  putDone(grid, frame, input, line);
  const { here, offset } = line;
  const bar = `IF(${offset}=0;${planSigns(frame, input, line)};${baseSigns(frame, line)})`;
  grid.put(
    here,
    frame.column('signs'),
    `=IF(${offset}="";"";LEFT(IF(${offset}<2;IF(${drawn(line)};${bar};${frame.scalar('blank')});${roundSigns(frame, line)});${WIDTH * frame.weeks}))`,
  );
}

/** How many weeks of a phase's bar are done, and the week of a later end that is forecast. */
function putDone(grid: Grid, frame: Frame, { label }: GanttLayoutInput, line: LineCells): void {
  const { here, offset, milestone, ofPhase, phaseDay } = line;
  const status = ofPhase('status');
  const is = (id: 'XONG' | 'HUY'): string => `${status}=${quoted(label('phaseStatus', id))}`;
  const finished = `OR(${is('XONG')};${ofPhase('actualEnd')}<>"")`;
  const length = `(${line.hidden('to')}-${line.hidden('from')}+1)`;
  const percent = ofPhase('percent');
  const share = `IF(ISNUMBER(${percent});MAX(0;MIN(100;${percent}));0)`;
  const done = `IF(${is('HUY')};0;IF(${finished};${length};INT((2*${length}*${share}+100)/200)))`;
  const bar = `IF(${offset}=0;${drawn(line)};FALSE)`;
  grid.put(here, frame.column('done'), `=IF(${bar};IF(${line.point};0;${done});0)`);

  const forecast = phaseDay('forecastEnd');
  const planned = phaseDay('planEnd');
  const week = `MAX(${line.hidden('to')};INT((${forecast}-${frame.scalar('monday')})/7)+1)`;
  const later = `IF(OR(${forecast}="";${planned}="");FALSE;${forecast}>${planned})`;
  const open = `NOT(OR(${finished};${is('HUY')}))`;
  // A mark on a milestone's own week would hide the milestone.
  const shown = `IF(AND(${milestone};${week}=${line.hidden('to')});0;${week})`;
  grid.put(here, frame.column('forecast'), `=IF(${bar};IF(AND(${open};${later});${shown};0);0)`);
}

/** Whether a phase or its first plan has a bar: two days in their order, or the one of a milestone. */
function drawn({ point, hidden }: LineCells): string {
  const [first, last] = [hidden('first'), hidden('last')];
  const both = `IF(OR(${first}="";${last}="");FALSE;${first}<=${last})`;
  return `IF(${point};${last}<>"";${both})`;
}

function planSigns(frame: Frame, { label }: GanttLayoutInput, line: LineCells): string {
  const { ofPhase, milestone, hidden } = line;
  const [from, to, done, forecast] = [
    hidden('from'),
    hidden('to'),
    hidden('done'),
    hidden('forecast'),
  ];
  const cancelled = `${ofPhase('status')}=${quoted(label('phaseStatus', 'HUY'))}`;
  const left =
    `IF(${cancelled};${frame.scalar('cancelled')};` +
    `IF(${ofPhase('fuzzyText')}="";${frame.scalar('left')};${frame.scalar('fuzzy')}))`;
  const rest = signsOf(left, `${to}-${from}+1-${done}`);
  const whole = `${signsOf(frame.scalar('done'), done)}&${rest}`;
  const ends = `IF(${milestone};${quoted(sign.due)};"")`;
  const shown = `IF(OR(${milestone};${forecast}=${to});0;1)`;
  const body = `${signsOf(whole, `${to}-${from}+${shown}`)}&${ends}`;
  const between = signsOf(frame.scalar('between'), `${forecast}-${to}-1`);
  const gap = `IF(${forecast}>${to};${between};"")`;
  const late = `IF(${forecast}=0;"";${gap}&${quoted(sign.forecast)})`;
  return placed(frame, from, `${body}&${late}`, `MAX(${to};${forecast})`);
}

function baseSigns(frame: Frame, { point, hidden }: LineCells): string {
  const [from, to] = [hidden('from'), hidden('to')];
  const fill = `IF(${point};${frame.scalar('baseMilestone')};${frame.scalar('base')})`;
  return placed(frame, from, signsOf(fill, `${to}-${from}+1`), to);
}

function roundSigns(frame: Frame, { meeting, hidden }: LineCells): string {
  const [sent, due] = [hidden('from'), hidden('to')];
  const mark = (week: string, one: string): string => placed(frame, week, quoted(one), week);
  const gap = signsOf(frame.scalar('between'), `${due}-${sent}-1`);
  const both = `${quoted(sign.sent)}&${gap}&${quoted(sign.due)}`;
  const sentOnly = `IF(${sent}=0;${frame.scalar('blank')};IF(${meeting};${mark(sent, sign.meeting)};${mark(sent, sign.sent)}))`;
  return (
    `IF(${due}=0;${sentOnly};IF(${sent}=${due};${mark(due, sign.sentAndDue)};` +
    `IF(OR(${sent}=0;${sent}>${due});${mark(due, sign.due)};${placed(frame, sent, both, due)})))`
  );
}

/** The blank line with signs over it, from one week to another; what lies beyond is cut off outside. */
function placed(frame: Frame, from: string, signs: string, to: string): string {
  const blank = frame.scalar('blank');
  return `${signsOf(blank, `MAX(0;${from}-1)`)}&${signs}&${signsAfter(blank, to, frame)}`;
}
