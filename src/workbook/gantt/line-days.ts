// The hidden days of a line, and the weeks that they fall into.

import type { Grid } from '../views/grid.ts';
import type { Frame } from './frame.ts';
import type { LineCells } from './line-cells.ts';

/** First and last day of what the line shows; of a point and a meeting one day only. */
export function putDays(grid: Grid, frame: Frame, line: LineCells): void {
  const { here, offset, point, meeting, phaseDay, roundDay } = line;
  const end = `IF(${phaseDay('actualEnd')}<>"";${phaseDay('actualEnd')};${phaseDay('planEnd')})`;
  const start = `IF(${phaseDay('actualStart')}<>"";${phaseDay('actualStart')};${phaseDay('planStart')})`;
  const due = roundDay('dueAt');
  const metOn = `IF(${due}<>"";${due};${roundDay('sendDate')})`;
  const byKind = (plan: string, first: string, round: string): string =>
    `=IF(${offset}="";"";IF(${offset}=0;${plan};IF(${offset}=1;${first};${round})))`;
  grid.put(
    here,
    frame.column('first'),
    byKind(start, phaseDay('baseStart'), `IF(${meeting};${metOn};${roundDay('sendDate')})`),
  );
  grid.put(
    here,
    frame.column('last'),
    byKind(end, phaseDay('baseEnd'), `IF(${meeting};"";${due})`),
  );
  const [first, last] = [line.hidden('first'), line.hidden('last')];
  const monday = frame.scalar('monday');
  const week = (when: string): string => `INT((${when}-${monday})/7)+1`;
  const begins = `IF(AND(${offset}<2;${point});${last};${first})`;
  grid.put(
    here,
    frame.column('from'),
    `=IF(${offset}="";0;IF(${begins}="";0;MAX(0;${week(begins)})))`,
  );
  grid.put(here, frame.column('to'), `=IF(${offset}="";0;IF(${last}="";0;MAX(0;${week(last)})))`);
}
