// Sheet, part 10: the slicers that lie over its cells.

import { anchorAt } from '../figures.ts';
import type { Range } from './range.ts';
import { SheetImages } from './sheet-images.ts';
import { Slicer } from './slicer.ts';

export abstract class SheetSlicers extends SheetImages {
  /** At a cell, counted from 1, and some pixels away from its corner; it follows pivot tables, too. */
  insertSlicer(range: Range, row: number, column: number, x = 0, y = 0): Slicer {
    const anchor = anchorAt(this.state, row, column, x, y);
    const id = this.book.scatteredId('slicer');
    const slicer = {
      ...{ id, anchor, source: { sheetId: range.sheetId, area: { ...range.area } } },
      ...{ offset: null, criteria: null, title: '', align: null, style: {} },
      ...{ bg: null, bgTheme: null },
      // Sheets API, SlicerSpec.applyToPivotTables: "If not set, default to True."
      pivots: true,
    };
    this.alter((sheet) => {
      sheet.slicers = [...sheet.slicers, slicer];
    });
    return new Slicer(this.book, this.sheetId, id);
  }

  getSlicers(): Slicer[] {
    this.book.read();
    return this.state.slicers.map(({ id }) => new Slicer(this.book, this.sheetId, id));
  }
}
