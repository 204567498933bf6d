// Range, part 12: cells merged into one, and parted again.

import type { Service } from '../../core/service.ts';
import { overlaps } from '../a1.ts';
import { withoutContent } from '../cells.ts';
import type { Area } from '../state.ts';
import { mayWrite } from '../write-values.ts';
import { RangeCheckboxes } from './range-checkboxes.ts';

export abstract class RangeMerges extends RangeCheckboxes {
  private mergeAreas(areas: Area[]): this {
    if (!mayWrite(this.book, this.state, this.area)) return this;
    this.book.alterSheet(this.sheetId, (sheet) => {
      const others = sheet.merges.filter((merge) => !overlaps(merge, this.area));
      sheet.merges = [...others, ...areas.filter(({ rows, columns }) => rows * columns > 1)];
    });
    for (const area of areas) {
      this.book.writeCells(this.sheetId, area, (cell, row, column) =>
        row === 0 && column === 0 ? cell : withoutContent(cell),
      );
    }
    return this;
  }

  merge(): this {
    return this.mergeAreas([this.area]);
  }

  mergeAcross(): this {
    const { row, rows } = this.area;
    return this.mergeAreas(
      Array.from({ length: rows }, (_, down) => ({ ...this.area, row: row + down, rows: 1 })),
    );
  }

  mergeVertically(): this {
    const { column, columns } = this.area;
    return this.mergeAreas(
      Array.from({ length: columns }, (_, right) => ({
        ...this.area,
        column: column + right,
        columns: 1,
      })),
    );
  }

  breakApart(): this {
    this.book.alterSheet(this.sheetId, (sheet) => {
      sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, this.area));
    });
    return this;
  }

  getMergedRanges(): Service[] {
    this.book.read();
    return this.state.merges
      .filter((merge) => overlaps(merge, this.area))
      .map((area) => this.at(area));
  }
}
