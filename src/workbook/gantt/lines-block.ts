// The lines of the picture: their hidden cells, their words, their colours.

import { quotedText as quoted } from '../places.ts';
import { columnName, type Grid } from '../views/grid.ts';
import { AMBER, BLUE, GREEN, QUIET, RED } from '../views/palette.ts';
import { at, type Frame, row } from './frame.ts';
import type { GanttLayoutInput } from './layout-input.ts';
import { cellsOfLine } from './line-cells.ts';
import { putDays } from './line-days.ts';
import { putSigns } from './line-signs.ts';
import { putWords } from './line-words.ts';

const BAND = '#eef2f7';

export function putLines(grid: Grid, frame: Frame, input: GanttLayoutInput): void {
  for (let k = 1; k <= frame.lines; k += 1) {
    const line = cellsOfLine(frame, input, k);
    putDays(grid, frame, line);
    putSigns(grid, frame, input, line);
    putWords(grid, frame, input, line);
  }
  colour(grid, frame, input);
}

function colour(grid: Grid, frame: Frame, { label }: GanttLayoutInput): void {
  const words = { row: row.line, column: at.id, rows: frame.lines, columns: at.percent };
  const state = `$${columnName(at.state)}${row.line}`;
  const cells = { ...words, column: at.state, columns: 1 };
  const is = (id: 'XONG' | 'TRE' | 'DANG' | 'CHO'): string =>
    `=${state}=${quoted(label('phaseStatus', id))}`;
  grid.highlight(cells, is('TRE'), { ...RED, bold: true });
  grid.highlight(cells, is('XONG'), GREEN);
  grid.highlight(cells, is('CHO'), AMBER);
  grid.highlight(cells, is('DANG'), { ...BLUE, bold: true });
  const offset = `$${columnName(frame.column('offset'))}${row.line}`;
  grid.highlight(words, `=AND(${offset}<>"";${offset}=0)`, { bold: true, background: BAND });
  grid.highlight(words, `=AND(${offset}<>"";${offset}=1)`, { color: QUIET });
  grid.frames.push({ ...words, row: row.month, rows: 2 });
}
