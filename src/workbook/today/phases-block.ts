// The hidden rows of the phases: the late ones, each with the person who owns it.

import { quotedText as quoted } from '../places.ts';
import { nth } from '../views/formula.ts';
import type { Grid } from '../views/grid.ts';
import { columnOf, type Frame, row, scalar } from './frame.ts';
import type { TodayLayoutInput } from './layout-input.ts';
import { numberOf, personOf, putKey } from './tasks-block.ts';

export function putPhases(grid: Grid, frame: Frame, { place, label }: TodayLayoutInput): void {
  for (let k = 1; k <= frame.phases; k += 1) {
    const here = row.line + k - 1;
    const of = (name: Parameters<typeof place<'phases'>>[1]): string =>
      nth(place('phases', name), k);
    const is = (id: 'XONG' | 'HUY'): string =>
      `${of('status')}=${quoted(label('phaseStatus', id))}`;
    const closed = `OR(${of('planEnd')}="";${of('actualEnd')}<>"";${is('XONG')};${is('HUY')})`;
    const late = `IF(${closed};0;IF(INT(${of('planEnd')})<${scalar('today')};1;0))`;
    const owner = personOf(frame, of('ownerId'), '1');
    // Past the last row of the sheet there is no cell, and so no phase.
    const group = `IF(${late}*${owner}=0;0;10*${owner}+${numberOf('latePhase')})`;
    grid.put(here, columnOf('phaseGroup'), `=IFERROR(${group};0)`);
    putKey(grid, here, 'phaseGroup', 'phaseKey');
  }
}
