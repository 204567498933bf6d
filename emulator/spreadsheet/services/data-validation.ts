// DataValidation: what may be typed into a cell, as a script reads it.

import type { Book } from '../book.ts';
import type { Place } from '../places.ts';
import type { ValidationState } from '../state.ts';
import { DataValidationBuilder } from './data-validation-builder.ts';
import { Range } from './range.ts';
import { ValidationFacts } from './validation-facts.ts';

export class DataValidationService extends ValidationFacts {
  readonly gas = 'Spreadsheet.DataValidation';

  constructor(
    protected readonly book: Book,
    readonly rule: ValidationState,
  ) {
    super();
  }

  protected override rangeOf({ sheetId, area }: Place): Range {
    return new Range(this.book, sheetId, area);
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.book, structuredClone(this.rule));
  }
}
