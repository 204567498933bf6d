// Range, part 18: the places around it that content tells: regions, ends of columns.

import type { GasEnum } from '../../core/service.ts';
import { cellAt, cellsOf, hasContent } from '../cells.ts';
import type { Area } from '../state.ts';
import type { RangePlace } from './range-place.ts';
import { RangeShape } from './range-shape.ts';

export abstract class RangeRegion extends RangeShape {
  /** The block of content around the range, as Ctrl+A in the page would take it. */
  getDataRegion(dimension?: GasEnum): RangePlace {
    this.book.read();
    const upAndDown = dimension?.name !== 'COLUMNS';
    const toTheSides = dimension?.name !== 'ROWS';
    const sheet = this.book.shown(this.sheetId);
    let { row, column, rows, columns } = this.area;
    const filled = (area: Area) =>
      cellsOf(sheet, area).some((line) => line.some((cell) => hasContent(cell)));
    for (let grown = true; grown; ) {
      grown = false;
      if (upAndDown && row > 0 && filled({ row: row - 1, column, rows: 1, columns })) {
        row--;
        rows++;
        grown = true;
      }
      if (
        upAndDown &&
        row + rows < sheet.maxRows &&
        filled({ row: row + rows, column, rows: 1, columns })
      ) {
        rows++;
        grown = true;
      }
      if (toTheSides && column > 0 && filled({ row, column: column - 1, rows, columns: 1 })) {
        column--;
        columns++;
        grown = true;
      }
      if (
        toTheSides &&
        column + columns < sheet.maxColumns &&
        filled({ row, column: column + columns, rows, columns: 1 })
      ) {
        columns++;
        grown = true;
      }
    }
    return this.at({ row, column, rows, columns });
  }

  /** Where Ctrl+arrow from the first cell ends. */
  getNextDataCell(direction: GasEnum): RangePlace {
    this.book.read();
    const sheet = this.book.shown(this.sheetId);
    const steps: Record<string, [number, number]> = {
      UP: [-1, 0],
      DOWN: [1, 0],
      PREVIOUS: [0, -1],
      NEXT: [0, 1],
    };
    const [down, right] = steps[direction.name] ?? [0, 0];
    let { row, column } = this.area;
    const inside = () =>
      row + down >= 0 &&
      row + down < sheet.maxRows &&
      column + right >= 0 &&
      column + right < sheet.maxColumns;
    const has = (r: number, c: number) => hasContent(cellAt(sheet, r, c));
    const along = has(row, column) && inside() && has(row + down, column + right);
    while (inside()) {
      if (along && !has(row + down, column + right)) break;
      row += down;
      column += right;
      if (!along && has(row, column)) break;
    }
    return this.at({ row, column, rows: 1, columns: 1 });
  }
}
