// Sheet, part 9: the pictures that lie over its cells.

import type { Service } from '../../core/service.ts';
import { anchorAt } from '../figures.ts';
import { OverGridImage } from './over-grid-image.ts';
import { inherentSize } from './picture-source.ts';
import { SheetCharts } from './sheet-charts.ts';

export abstract class SheetImages extends SheetCharts {
  /** At a cell, counted from 1, and some pixels away from its corner. */
  insertImage(source: string | Service, column: number, row: number, x = 0, y = 0): OverGridImage {
    const anchor = anchorAt(this.state, row, column, x, y);
    const size = inherentSize(this.book.execution, source);
    const id = this.book.scatteredId('image');
    const image = {
      id,
      ...size,
      width: size.inherentWidth,
      height: size.inherentHeight,
      anchor,
      title: '',
      description: '',
      script: '',
    };
    this.alter((sheet) => {
      sheet.images = [...sheet.images, image];
    });
    return new OverGridImage(this.book, this.sheetId, id);
  }

  getImages(): OverGridImage[] {
    this.book.read();
    return this.state.images.map(({ id }) => new OverGridImage(this.book, this.sheetId, id));
  }

  /** Only people can draw, and nobody can in this runtime. */
  getDrawings(): Service[] {
    return [];
  }
}
