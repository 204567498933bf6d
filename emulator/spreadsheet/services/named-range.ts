// NamedRange.

import { Service } from '../../core/service.ts';
import type { Book } from '../book.ts';
import { rangeNotFound } from '../errors.ts';
import { Range } from './range.ts';

export class NamedRange extends Service {
  readonly gas = 'Spreadsheet.NamedRange';

  constructor(
    private readonly book: Book,
    private name: string,
  ) {
    super();
  }

  private get found() {
    const found = this.book.state.namedRanges.find(({ name }) => name === this.name);
    if (!found) throw rangeNotFound();
    return found;
  }

  getName(): string {
    return this.found.name;
  }

  getRange(): Range {
    return new Range(this.book, this.found.sheetId, this.found.area);
  }

  setName(name: string): this {
    this.book.alterBook(() => {
      this.found.name = name;
    });
    this.name = name;
    return this;
  }

  setRange({ sheetId, area }: Range): this {
    this.book.alterBook(() => {
      Object.assign(this.found, { sheetId, area });
    });
    return this;
  }

  remove(): void {
    this.book.alterBook((book) => {
      book.namedRanges = book.namedRanges.filter(({ name }) => name !== this.name);
    });
  }
}
