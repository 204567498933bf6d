// Range, part 14: its values carried on into the cells beside it.

import type { GasEnum } from '../../core/service.ts';
import { type Series, seriesOf } from '../auto-fill.ts';
import { valueAndFormat } from '../cell-values.ts';
import { cellAt, cellsOf, hasContent } from '../cells.ts';
import { copiedCell } from '../copy.ts';
import { badCoordinates } from '../errors.ts';
import { isDateFormat } from '../number-format.ts';
import type { Area, Cell } from '../state.ts';
import { mayWrite } from '../write-values.ts';
import { RangeCopy } from './range-copy.ts';
import type { RangePlace } from './range-place.ts';

/** Where a fill goes: the new cells, and whether they lie along the column, and before the source. */
interface Fill {
  area: Area;
  down: boolean;
  backwards: boolean;
}

function fillOf(source: Area, target: Area): Fill {
  const top = source.row - target.row;
  const left = source.column - target.column;
  const bottom = target.row + target.rows - source.row - source.rows;
  const right = target.column + target.columns - source.column - source.columns;
  const [extended, ...others] = [top, left, bottom, right].filter((more) => more !== 0);
  if (extended === undefined || extended < 0 || others.length > 0) throw badCoordinates();
  const down = top > 0 || bottom > 0;
  const backwards = top > 0 || left > 0;
  const start = down
    ? { row: backwards ? target.row : source.row + source.rows, rows: extended }
    : { column: backwards ? target.column : source.column + source.columns, columns: extended };
  return { area: { ...source, ...start }, down, backwards };
}

export abstract class RangeFill extends RangeCopy {
  /**
   * Fills `destination`, which holds this range and goes on in one direction only, as the reference
   * demands (reference/spreadsheet/range#autofilldestination,-series).
   */
  autoFill(destination: RangePlace, series: GasEnum): void {
    this.book.read();
    const fill = fillOf(this.area, destination.area);
    if (destination.sheetId !== this.sheetId) throw badCoordinates();
    if (!mayWrite(this.book, this.state, fill.area)) return;
    const source = cellsOf(this.state, this.area);
    const lines = fill.down ? this.area.columns : this.area.rows;
    const length = fill.down ? this.area.rows : this.area.columns;
    const goes = Array.from({ length: lines }, (_, line) =>
      series.name === 'ALTERNATE_SERIES' ? null : this.seriesAlong(source, line, fill),
    );
    this.book.writeCells(this.sheetId, fill.area, (_cell, row, column) => {
      const [line, ahead] = fill.down ? [column, row] : [row, column];
      const size = fill.down ? fill.area.rows : fill.area.columns;
      const step = fill.backwards ? size - ahead : ahead + 1;
      const at = fill.backwards ? length - 1 - ((step - 1) % length) : (step - 1) % length;
      const place: [number, number] = fill.down ? [at, line] : [line, at];
      const shift = {
        rows: fill.area.row + row - this.area.row - place[0],
        columns: fill.area.column + column - this.area.column - place[1],
      };
      const from = source[place[0]]?.[place[1]];
      const copy = copiedCell(this, from, place, undefined, 'PASTE_NORMAL', shift, new Map());
      const v = goes[line]?.(step) ?? null;
      return copy && v !== null ? { ...copy, v } : copy;
    });
  }

  private seriesAlong(source: (Cell | undefined)[][], line: number, fill: Fill): Series | null {
    const { row, column } = this.area;
    const cells = fill.down
      ? source.map((cellLine, at) => ({
          cell: cellLine[line],
          row: row + at,
          column: column + line,
        }))
      : (source[line] ?? []).map((cell, at) => ({ cell, row: row + line, column: column + at }));
    if (cells.some(({ cell }) => cell?.f !== undefined)) return null;
    const read = cells.map(({ cell, ...place }) =>
      valueAndFormat(this.book, this.state, place.row, place.column, cell),
    );
    if (fill.backwards) read.reverse();
    const areDates = read.every(({ format }) => isDateFormat(format));
    const series = seriesOf(
      read.map(({ value }) => value),
      areDates,
    );
    // One value alone counts up; in front of it, it counts down.
    return fill.backwards && read.length === 1 ? (step) => series(-step) : series;
  }

  /** Fills down as far as the column on the left has content, or else the one on the right [K]. */
  autoFillToNeighbor(series: GasEnum): void {
    this.book.read();
    const { row, column, rows, columns } = this.area;
    const below = row + rows;
    const reach = (beside: number) => {
      let at = below;
      while (beside >= 0 && hasContent(cellAt(this.state, at, beside))) at++;
      return at - below;
    };
    const more = reach(column - 1) || reach(column + columns);
    if (more > 0) this.autoFill(this.at({ ...this.area, rows: rows + more }), series);
  }
}
