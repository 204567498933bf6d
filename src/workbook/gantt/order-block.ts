// Which line shows what: every phase takes two lines and one for each of its rounds, in the order of the sheets.

import { nextMatch, nth } from '../views/formula.ts';
import { cellName, type Grid, span } from '../views/grid.ts';
import { type Frame, row } from './frame.ts';
import type { GanttLayoutInput } from './layout-input.ts';

export function putOrder(grid: Grid, frame: Frame, input: GanttLayoutInput): void {
  for (let k = 1; k <= frame.lines; k += 1) {
    putPhase(grid, frame, input, k);
    putRound(grid, frame, input, k);
    putLine(grid, frame, input, k);
  }
}

function putPhase(grid: Grid, frame: Frame, { place }: GanttLayoutInput, k: number): void {
  const here = row.line + k - 1;
  const id = nth(place('phases', 'phaseId'), k);
  const takes = frame.column('takes');
  const begins = frame.column('begins');
  // Past the last row of the sheet there is no cell, and so no phase.
  const own = `IF(${id}="";0;2+COUNTIF(${place('rounds', 'phaseId')};${id}))`;
  grid.put(here, takes, `=IFERROR(${own};0)`);
  const before = `${cellName(here - 1, begins)}+${cellName(here - 1, takes)}`;
  grid.put(here, begins, k === 1 ? '=1' : `=${before}`);
}

function putRound(grid: Grid, frame: Frame, { place }: GanttLayoutInput, k: number): void {
  const here = row.line + k - 1;
  const phase = nth(place('rounds', 'phaseId'), k);
  const known = `IF(${phase}="";0;COUNTIF(${place('phases', 'phaseId')};${phase}))`;
  grid.put(here, frame.column('attached'), `=IFERROR(IF(${known}>0;1;0);0)`);
  const attached = cellName(here, frame.column('attached'));
  const named = `IF(${nth(place('rounds', 'roundId'), k)}="";0;1-${attached})`;
  grid.put(here, frame.column('stray'), `=IFERROR(${named};0)`);
}

function putLine(grid: Grid, frame: Frame, { place }: GanttLayoutInput, k: number): void {
  const here = row.line + k - 1;
  const takes = span(frame.column('takes'), row.line, frame.lastLine);
  const begins = span(frame.column('begins'), row.line, frame.lastLine);
  const phase = grid.put(
    here,
    frame.column('phase'),
    `=IF(${k}>SUM(${takes});"";COUNTIF(${begins};"<=${k}"))`,
  );
  const offset = grid.put(
    here,
    frame.column('offset'),
    `=IF(${phase}="";"";${k}-INDEX(${begins};${phase}))`,
  );
  const rounds = place('rounds', 'phaseId');
  const own = `(${rounds}=${nth(place('phases', 'phaseId'), phase)})`;
  const before = k === 1 ? '0' : `IF(${offset}=2;0;${cellName(here - 1, frame.column('round'))})`;
  grid.put(
    here,
    frame.column('round'),
    `=IF(${offset}="";"";IF(${offset}<2;"";${nextMatch(rounds, own, before)}))`,
  );
}
