// The names of the bodies that have yet to answer, found one after the other in the requests sheet.

import { quotedText as quoted } from '../places.ts';
import { nextMatch, nth, say } from '../views/formula.ts';
import { cellName, type Grid, span } from '../views/grid.ts';
import { heading } from '../views/palette.ts';
import { at, type Frame, leftHalf, MISSING_PER_COLUMN, MISSING_SLOTS, scalar } from './frame.ts';
import type { LayoutInput } from './layout-input.ts';

export function putMissing(grid: Grid, frame: Frame, input: LayoutInput): void {
  const { words } = input;
  for (let n = 1; n <= MISSING_SLOTS; n += 1) putSlot(grid, input, n);

  const openCount = cellName(scalar.openCount, at.scalar);
  const state = span(at.roundState, frame.firstRound, frame.lastRound);
  const missing = span(at.roundMissing, frame.firstRound, frame.lastRound);
  const open = quoted(input.label('roundStatus', 'MO'));
  const count = grid.put(scalar.missing, at.scalar, `=SUMIF(${state};${open};${missing})`);

  grid.put(frame.missing, 1, `=${say(words.missing.heading, { count })}`);
  grid.dress({ row: frame.missing, rows: 1, ...leftHalf }, heading);
  const names = [0, 1]
    .map((index) => span(at.missingText + index, 1, MISSING_PER_COLUMN))
    .join(';');
  const more = say(words.missing.more, { count: `(${count}-${MISSING_SLOTS})` });
  grid.put(
    frame.missing + 1,
    1,
    `=IF(${openCount}=0;${quoted(words.missing.noRound)};IF(${count}=0;${quoted(words.missing.nobody)};` +
      `TEXTJOIN("; ";TRUE;${names})&IF(${count}>${MISSING_SLOTS};${more};"")))`,
    { wrap: true, top: true, size: 8 },
  );
  const body = { row: frame.missing + 1, rows: frame.lower - frame.missing - 1, ...leftHalf };
  grid.merge(body);
  grid.frames.push({ ...body, row: frame.missing, rows: body.rows + 1 });
}

function putSlot(grid: Grid, input: LayoutInput, n: number): void {
  const { place, label, words } = input;
  const column = n <= MISSING_PER_COLUMN ? 0 : 1;
  const row = n - column * MISSING_PER_COLUMN;
  const before =
    n === 1
      ? '0'
      : row === 1
        ? cellName(MISSING_PER_COLUMN, at.missingAt)
        : cellName(row - 1, at.missingAt + column);
  const round = place('requests', 'roundId');
  const position = place('requests', 'position');
  const inOpen = [scalar.open1, scalar.open2, scalar.open3]
    .map((slot) => `(${round}=${cellName(slot, at.scalar)})`)
    .join('+');
  const waiting = `((${position}="")+(${position}=${quoted(label('position', 'CHUA_TRA_LOI'))}))`;
  const found = grid.put(
    row,
    at.missingAt + column,
    `=${nextMatch(round, `(${inOpen})*${waiting}`, before)}`,
  );

  const of = (name: 'bodyId' | 'nameSnapshot' | 'dueAt' | 'roundId'): string =>
    nth(place('requests', name), found);
  const shortName = `IFERROR(INDEX(${place('bodies', 'shortName')};MATCH(${of('bodyId')};${place('bodies', 'bodyId')};0))&"";"")`;
  const name = `IF(${shortName}<>"";${shortName};IF(${of('nameSnapshot')}<>"";${of('nameSnapshot')};${of('bodyId')}))`;
  const openCount = cellName(scalar.openCount, at.scalar);
  const shown = `IF(${openCount}>1;${say(words.missing.inRound, { name, round: of('roundId') })};${name})`;
  const today = cellName(scalar.today, at.scalar);
  const days = `IF(${of('dueAt')}="";0;${today}-INT(${of('dueAt')}))`;
  const late = say(words.missing.lateDays, { name: shown, days: `(${days})` });
  grid.put(row, at.missingText + column, `=IF(${found}="";"";IF(${days}>0;${late};${shown}))`);
}
