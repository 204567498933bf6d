// OverGridImage: a picture that lies over the cells.

import { Service } from '../../core/service.ts';
import type { Book } from '../book.ts';
import { imageMissing } from '../errors.ts';
import type { ImageState } from '../figure-state.ts';
import { inherentSize } from './picture-source.ts';
import { Range } from './range.ts';
import { Sheet } from './sheet.ts';

export class OverGridImage extends Service {
  readonly gas = 'Spreadsheet.OverGridImage';

  constructor(
    private readonly book: Book,
    private readonly sheetId: number,
    private readonly id: number,
  ) {
    super();
  }

  /** @throws when it has been removed */
  private get image(): ImageState {
    const image = this.book.sheet(this.sheetId).images.find(({ id }) => id === this.id);
    if (!image) throw imageMissing();
    return image;
  }

  private alter(change: (image: ImageState) => Partial<ImageState>): this {
    const changed = { ...this.image, ...change(this.image) };
    this.book.alterSheet(this.sheetId, (sheet) => {
      sheet.images = sheet.images.map((one) => (one.id === this.id ? changed : one));
    });
    return this;
  }

  private anchor(change: Partial<ImageState['anchor']>): this {
    return this.alter(({ anchor }) => ({ anchor: { ...anchor, ...change } }));
  }

  getSheet(): Sheet {
    return new Sheet(this.book, this.sheetId);
  }

  getAnchorCell(): Range {
    const { row, column } = this.image.anchor;
    return new Range(this.book, this.sheetId, { row, column, rows: 1, columns: 1 });
  }

  setAnchorCell({ area: { row, column } }: Range): this {
    return this.anchor({ row, column });
  }

  getAnchorCellXOffset(): number {
    return this.image.anchor.x;
  }

  setAnchorCellXOffset(x: number): this {
    return this.anchor({ x });
  }

  getAnchorCellYOffset(): number {
    return this.image.anchor.y;
  }

  setAnchorCellYOffset(y: number): this {
    return this.anchor({ y });
  }

  getWidth(): number {
    return this.image.width;
  }

  setWidth(width: number): this {
    return this.alter(() => ({ width }));
  }

  getHeight(): number {
    return this.image.height;
  }

  setHeight(height: number): this {
    return this.alter(() => ({ height }));
  }

  getInherentWidth(): number {
    return this.image.inherentWidth;
  }

  getInherentHeight(): number {
    return this.image.inherentHeight;
  }

  resetSize(): this {
    return this.alter(({ inherentWidth: width, inherentHeight: height }) => ({ width, height }));
  }

  /** Another picture in the same place and size. */
  replace(source: string | Service): this {
    return this.alter(() => inherentSize(this.book.execution, source));
  }

  remove(): void {
    const { id } = this.image;
    this.book.alterSheet(this.sheetId, (sheet) => {
      sheet.images = sheet.images.filter((one) => one.id !== id);
    });
  }

  /** Where it was fetched from; null for the picture of a blob. */
  getUrl(): string | null {
    return this.image.url ?? null;
  }

  getScript(): string {
    return this.image.script;
  }

  assignScript(script: string): this {
    return this.alter(() => ({ script }));
  }

  getAltTextTitle(): string {
    return this.image.title;
  }

  setAltTextTitle(title: string): this {
    return this.alter(() => ({ title }));
  }

  getAltTextDescription(): string {
    return this.image.description;
  }

  setAltTextDescription(description: string): this {
    return this.alter(() => ({ description }));
  }
}
