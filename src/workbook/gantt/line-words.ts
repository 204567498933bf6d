// What a line says beside its signs: id, title, time, state, percentage.

import { quotedText as quoted } from '../places.ts';
import { cut, say, shortDay } from '../views/formula.ts';
import { cellName, type Grid } from '../views/grid.ts';
import { phaseState } from '../views/phase-state.ts';
import { at, type Frame } from './frame.ts';
import type { GanttLayoutInput } from './layout-input.ts';
import type { LineCells } from './line-cells.ts';

/** How many letters of a title fit its column. */
export const TITLE = 52;

export function putWords(grid: Grid, frame: Frame, input: GanttLayoutInput, line: LineCells): void {
  const { label, words } = input;
  const { here, offset, ofPhase, ofRound, phaseDay } = line;
  const byKind = (plan: string, first: string, round: string): string =>
    `=IF(${offset}="";"";IF(${offset}=0;${plan};IF(${offset}=1;${first};${round})))`;
  grid.put(here, at.id, byKind(ofPhase('phaseId'), '""', `"  "&${ofRound('roundId')}`));
  grid.put(
    here,
    at.title,
    byKind(
      cut(ofPhase('title'), TITLE),
      quoted(`      ${words.baseLine}`),
      `"      "&${cut(ofRound('title'), TITLE - 6)}`,
    ),
    { clip: true },
  );

  const [first, last] = [line.hidden('first'), line.hidden('last')];
  const day = (cell: string): string => `IF(${cell}="";"";${shortDay(cell)})`;
  const dash = `IF(OR(${first}="";${last}="");"";"–")`;
  const days = `${day(first)}&${dash}&${day(last)}`;
  const fuzzy = ofPhase('fuzzyText');
  const when = byKind(`IF(${fuzzy}<>"";${fuzzy};${days})`, days, days);
  grid.put(here, at.when, when, { size: 8, clip: true });

  const cells = {
    id: ofPhase('phaseId'),
    noted: ofPhase('status'),
    actualStart: ofPhase('actualStart'),
    actualEnd: ofPhase('actualEnd'),
    planStart: phaseDay('planStart'),
    planEnd: phaseDay('planEnd'),
  };
  // The line of the first plan stands right under that of the phase.
  const end = cellName(here - 1, frame.column('last'));
  const moved = `(${end}-${last})`;
  const slip =
    `IF(OR(${end}="";${last}="");"";IF(${end}>${last};${say(words.slip.later, { days: moved })};` +
    `IF(${end}<${last};${say(words.slip.earlier, { days: `(${last}-${end})` })};${quoted(words.slip.none)})))`;
  const status = ofRound('status');
  const round = `IF(${status}="";${quoted(label('roundStatus', 'NHAP'))};${status})`;
  grid.put(here, at.state, byKind(phaseState(cells, frame.scalar('today'), label), slip, round), {
    size: 8,
    clip: true,
  });
  const percent = ofPhase('percent');
  grid.put(here, at.percent, byKind(`IF(${percent}="";"";${percent}&"%")`, '""', '""'), {
    size: 8,
    align: 'center',
  });
}
