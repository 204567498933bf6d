// Rows of a book that has nothing but the cells a test names.

import { columnsOf } from '../../../src/workbook/columns.ts';
import type { RowsOf } from '../../../src/workbook/integrity/references.ts';
import type { SheetId } from '../../../src/workbook/schema.ts';

export type Rows = { readonly [Id in SheetId]?: readonly Record<string, string>[] };

/** A book of these cells; what is not named is blank. */
export const book =
  (sheets: Rows): RowsOf =>
  (sheet) => {
    const blank = Object.fromEntries(
      columnsOf(sheet).map(({ name, kind }) => [
        name,
        kind === 'id' || kind === 'text' || kind === 'enums' ? '' : null,
      ]),
    );
    return (sheets[sheet] ?? []).map(
      (cells, index) => ({ ...blank, ...cells, rowNumber: index + 3 }) as never,
    );
  };
