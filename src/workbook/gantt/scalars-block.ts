// The hidden cells that the whole picture leans on: its days, and lines of each sign to cut from.

import { sign } from '../../domain/gantt/signs.ts';
import { dayColumns } from '../../domain/gantt/weeks.ts';
import { quotedText as quoted } from '../places.ts';
import type { Grid } from '../views/grid.ts';
import { span } from '../views/grid.ts';
import { type Frame, repeated, row, type Scalar, signsOf } from './frame.ts';
import type { GanttLayoutInput } from './layout-input.ts';

export function putScalars(grid: Grid, frame: Frame, input: GanttLayoutInput): void {
  const { place } = input;
  const { weeks } = frame;
  const put = (name: Scalar, content: string): string =>
    grid.put(frame.scalarRow(name), frame.column('scalar'), content);
  const days = dayColumns.map((name) => place('phases', name)).join(';');

  const today = put('today', `=INT(${input.today ?? 'TODAY()'})`);
  const first = put('firstDay', `=IF(COUNT(${days})=0;${today};INT(MIN(${days})))`);
  const monday = put('monday', `=${first}-WEEKDAY(${first};2)+1`);
  put('todayMonday', `=${today}-WEEKDAY(${today};2)+1`);
  const week = put('week', `=INT((${today}-${monday})/7)+1`);
  put('lastDay', `=IF(COUNT(${days})=0;"";INT(MAX(${days})))`);
  const attached = span(frame.column('attached'), row.line, frame.lastLine);
  put('total', `=2*SUMPRODUCT((${place('phases', 'phaseId')}<>"")*1)+SUM(${attached})`);

  const nothing = quoted(sign.nothing.repeat(weeks));
  const inside = `AND(${week}>=1;${week}<=${weeks})`;
  const marked = `${signsOf(nothing, `${week}-1`)}&${quoted(sign.today)}&${signsOf(nothing, `${weeks}-${week}`)}`;
  put('blank', `=IF(${inside};${marked};${nothing})`);
  for (const name of repeated) {
    put(name, sign[name].repeat(weeks));
  }
}
