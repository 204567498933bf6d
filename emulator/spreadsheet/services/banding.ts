// Banding, part 2: where it lies, and how it comes and goes.

import { GasError } from '../../core/service.ts';
import { overlaps } from '../a1.ts';
import type { Book } from '../book.ts';
import { rangeNotFound } from '../errors.ts';
import type { Area, BandingState } from '../state.ts';
import { BandingColours } from './banding-colours.ts';
import { Range } from './range.ts';

function checkFree(book: Book, sheetId: number, area: Area, own?: string): void {
  const { bandings } = book.sheet(sheetId);
  if (bandings.some((one) => one.id !== own && overlaps(one.area, area))) {
    throw new GasError(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
}

/** Lays a banding on a range. */
export function addBanding(
  { book, sheetId, area }: Range,
  { rows, columns }: Pick<BandingState, 'rows' | 'columns'>,
): Banding {
  checkFree(book, sheetId, area);
  const id = book.execution.newId('banding');
  book.alterSheet(sheetId, (sheet) => {
    sheet.bandings.push(structuredClone({ id, area, rows, columns }));
  });
  return new Banding(book, sheetId, area);
}

export class Banding extends BandingColours {
  readonly #id: string | undefined;

  /** Bandings do not overlap: the area tells which one it is. */
  constructor(
    protected readonly book: Book,
    protected readonly sheetId: number,
    area: Area,
  ) {
    super();
    this.#id = book.sheet(sheetId).bandings.find((one) => overlaps(one.area, area))?.id;
  }

  protected get state(): BandingState {
    const found = this.book.sheet(this.sheetId).bandings.find(({ id }) => id === this.#id);
    if (!found) throw rangeNotFound();
    return found;
  }

  /** Whether it lies on an area; for the services of this room. */
  covers(area: Area): boolean {
    return overlaps(area, this.state.area);
  }

  getRange(): Range {
    return new Range(this.book, this.sheetId, this.state.area);
  }

  setRange({ area }: Range): this {
    checkFree(this.book, this.sheetId, area, this.#id);
    this.book.alterSheet(this.sheetId, () => {
      this.state.area = area;
    });
    return this;
  }

  copyTo(range: Range): Banding {
    return addBanding(range, this.state);
  }

  remove(): void {
    this.book.alterSheet(this.sheetId, (sheet) => {
      sheet.bandings = sheet.bandings.filter(({ id }) => id !== this.#id);
    });
  }
}
