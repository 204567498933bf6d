// The cells of one line, as the formulas of the picture name them.

import type { ColumnName } from '../columns.ts';
import { quotedText as quoted } from '../places.ts';
import { nth } from '../views/formula.ts';
import { cellName } from '../views/grid.ts';
import { type Frame, row } from './frame.ts';
import type { GanttLayoutInput } from './layout-input.ts';

export interface LineCells {
  readonly here: number;
  readonly phase: string;
  readonly offset: string;
  readonly round: string;
  /** Whether the phase is a milestone, whether it has a day and not only a month. */
  readonly milestone: string;
  readonly point: string;
  readonly meeting: string;
  ofPhase(name: ColumnName<'phases'>): string;
  ofRound(name: ColumnName<'rounds'>): string;
  /** The day in a cell as a whole number; "" for a blank one and for what is no day. */
  phaseDay(name: ColumnName<'phases'>): string;
  roundDay(name: ColumnName<'rounds'>): string;
  hidden(name: Parameters<Frame['column']>[0]): string;
}

export function cellsOfLine(
  frame: Frame,
  { place, label }: GanttLayoutInput,
  k: number,
): LineCells {
  const here = row.line + k - 1;
  const hidden: LineCells['hidden'] = (name) => cellName(here, frame.column(name));
  const phase = hidden('phase');
  const round = hidden('round');
  const ofPhase: LineCells['ofPhase'] = (name) => nth(place('phases', name), phase);
  const ofRound: LineCells['ofRound'] = (name) => nth(place('rounds', name), round);
  const milestone = `${ofPhase('milestone')}=${quoted(label('yesNo', 'CO'))}`;
  return {
    here,
    phase,
    offset: hidden('offset'),
    round,
    milestone,
    point: `AND(${milestone};OR(${ofPhase('fuzzyText')}="";${hidden('first')}=""))`,
    meeting: `${ofRound('mode')}=${quoted(label('mode', 'HOI_NGHI'))}`,
    ofPhase,
    ofRound,
    phaseDay: (name) => dayIn(ofPhase(name)),
    roundDay: (name) => dayIn(ofRound(name)),
    hidden,
  };
}

function dayIn(cell: string): string {
  return `IFERROR(IF(${cell}="";"";INT(${cell}));"")`;
}
