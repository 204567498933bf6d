// The phases with their state, the share of time gone and a strip of the whole plan.

import { SOON_DAYS } from '../../domain/dashboard/overdue.ts';
import { quotedText as quoted } from '../places.ts';
import { nth, say, shortDay, shortened } from '../views/formula.ts';
import { cellName, columnName, type Grid, span } from '../views/grid.ts';
import {
  AMBER,
  BLUE,
  figure,
  GREEN,
  heading,
  headOfColumn,
  QUIET,
  RED,
  strip,
} from '../views/palette.ts';
import { phaseState } from '../views/phase-state.ts';
import { at, type Frame, leftHalf, scalar } from './frame.ts';
import type { LayoutInput } from './layout-input.ts';

/** What stands for no time: as wide as the bar's own sign in every font. */
const EMPTY = '░';

/** How many characters of a phase's title its line has room for, in bold too. */
export const TITLE = 48;

/** The sign of today above the strips, on the dark ground of a heading. */
const TODAY = '#ffd666';

/** How many characters the strip of the plan is long. */
export const STRIP = 24;

export function putPhases(grid: Grid, frame: Frame, input: LayoutInput): void {
  const { words } = input;
  const head = frame.head;
  const today = cellName(scalar.today, at.scalar);
  const starts = span(at.start, frame.firstRow, frame.lastPhase);
  const ends = span(at.end, frame.firstRow, frame.lastPhase);

  grid.put(head, at.id, words.phases.heading);
  grid.dress({ row: head, rows: 1, ...leftHalf }, heading);
  grid.put(head, at.start, words.phases.start, headOfColumn);
  grid.put(head, at.end, words.phases.end, headOfColumn);
  grid.put(head, at.state, words.phases.state, { size: 8 });
  grid.put(head, at.elapsed, words.phases.elapsed, headOfColumn);
  const place = `INT((${today}-MIN(${starts}))*${STRIP}/(MAX(${ends})-MIN(${starts})+1))`;
  grid.put(
    head,
    at.strip,
    `=IF(OR(COUNT(${starts})=0;COUNT(${ends})=0);"";IF(OR(${today}<MIN(${starts});${today}>MAX(${ends}));"";LEFT(${quoted(EMPTY.repeat(STRIP))};${place})&"▼"))`,
    { ...strip, color: TODAY, bold: true },
  );

  for (let k = 1; k <= frame.phases; k += 1) putPhase(grid, frame, input, k);
  const block = { row: frame.firstRow, rows: frame.phases, ...leftHalf };
  const state = `$${columnName(at.state)}${frame.firstRow}`;
  const is = (id: 'XONG' | 'TRE' | 'DANG' | 'CHO' | 'HUY'): string =>
    `=${state}=${quoted(input.label('phaseStatus', id))}`;
  const stateCells = { ...block, column: at.state, columns: 1 };
  grid.highlight(stateCells, is('TRE'), { ...RED, bold: true });
  grid.highlight(stateCells, is('XONG'), GREEN);
  grid.highlight(stateCells, is('CHO'), AMBER);
  grid.highlight(stateCells, is('DANG'), { ...BLUE, bold: true });
  const covered = `=$${columnName(at.covers)}${frame.firstRow}=1`;
  grid.highlight({ ...block, columns: at.end }, covered, { ...BLUE, bold: true });
  grid.highlight(block, is('HUY'), { color: QUIET });
  grid.merge({ ...block, column: at.title, columns: at.start - at.title }, true);
  grid.frames.push({ ...block, row: head, rows: frame.phases + 1 });
}

function putPhase(grid: Grid, frame: Frame, input: LayoutInput, k: number): void {
  const { place, label, words } = input;
  const row = frame.firstRow + k - 1;
  const today = cellName(scalar.today, at.scalar);
  const word = (status: Parameters<typeof label<'phaseStatus'>>[1]): string =>
    quoted(label('phaseStatus', status));
  const from = (column: 'planStart' | 'planEnd' | 'actualStart' | 'actualEnd' | 'status'): string =>
    nth(place('phases', column), k);
  const dayOf = (column: 'planStart' | 'planEnd'): string =>
    `=IFERROR(IF(${from(column)}="";"";INT(${from(column)}));"")`;

  const id = grid.put(row, at.id, `=${nth(place('phases', 'phaseId'), k)}&""`, { bold: true });
  grid.put(row, at.title, `=${shortened(nth(place('phases', 'title'), k), TITLE)}`);
  const dayStyle = { ...figure, size: 8, format: 'dd/MM/yy' };
  const start = grid.put(row, at.start, dayOf('planStart'), dayStyle);
  const end = grid.put(row, at.end, dayOf('planEnd'), dayStyle);
  const dated = `AND(${start}<>"";${end}<>"")`;

  const cells = {
    id,
    noted: from('status'),
    actualStart: from('actualStart'),
    actualEnd: from('actualEnd'),
    planStart: start,
    planEnd: end,
  };
  const state = grid.put(row, at.state, `=${phaseState(cells, today, label)}`);
  grid.put(
    row,
    at.elapsed,
    `=IF(${dated};IF(${end}<${start};0;MAX(0;MIN(1;(${today}-${start}+1)/(${end}-${start}+1))));"")`,
    { ...figure, format: '0%' },
  );
  grid.put(row, at.strip, stripFormula(frame, start, end, dated), strip);

  const closed = `OR(${state}=${word('XONG')};${state}=${word('HUY')})`;
  const covering = `IF(${dated};AND(${start}<=${today};${today}<=${end});FALSE)`;
  grid.put(row, at.covers, `=IF(AND(${covering};NOT(${closed}));1;0)`);
  grid.put(row, at.coverIndex, `=IF(${covering};${k};0)`);
  grid.put(row, at.startsLater, `=IF(${dated};IF(${start}>${today};${start};"");"")`);
  grid.put(row, at.endedBefore, `=IF(${dated};IF(${end}<${today};${end};"");"")`);
  const soon = `IF(${end}="";FALSE;AND(${end}>=${today};${end}<=${today}+${SOON_DAYS}))`;
  grid.put(
    row,
    at.phaseSoon,
    `=IF(AND(${soon};NOT(${closed}));${say(words.soon.phase, { phase: id, day: shortDay(end) })};"")`,
  );
}

function stripFormula(frame: Frame, start: string, end: string, dated: string): string {
  const first = `MIN(${span(at.start, frame.firstRow, frame.lastPhase)})`;
  const last = `MAX(${span(at.end, frame.firstRow, frame.lastPhase)})`;
  const slot = (when: string): string => `INT((${when}-${first})*${STRIP}/(${last}-${first}+1))`;
  const dots = quoted(EMPTY.repeat(STRIP));
  const bar = quoted('█'.repeat(STRIP));
  return (
    `=IF(${dated};LEFT(${dots};${slot(start)})&LEFT(${bar};MAX(0;${slot(end)}-${slot(start)}+1))` +
    `&LEFT(${dots};${STRIP - 1}-${slot(end)});"")`
  );
}
