// Where the records of a column stand, as formulas write it: tab, letters, and bounded rows.

import { type ColumnName, columnLetters } from './columns.ts';
import { type ColumnIndexes, FIRST_DATA_ROW } from './header.ts';
import type { SheetId } from './schema.ts';

/** A sheet as it stands: what its tab is called, where its columns are, how far its grid goes. */
export interface SheetGeometry {
  readonly tab: string;
  readonly indexes: ColumnIndexes;
  readonly lastRow: number;
}

/** The whole column of a sheet's records, such as `'Ngày nghỉ'!$A$3:$A$400`. */
export type Places = <Id extends SheetId>(sheet: Id, column: ColumnName<Id>) => string;

/** Places by the sheets as they stand. A missing column is a fault of the caller. */
export function placesOf(geometries: ReadonlyMap<SheetId, SheetGeometry>): Places {
  return (sheet, column) => {
    const geometry = geometries.get(sheet);
    const index = geometry?.indexes.get(column);
    if (geometry === undefined || index === undefined) {
      throw new RangeError(`No place is known for ${sheet}.${column}`);
    }
    const letters = columnLetters(index);
    const rows = `$${letters}$${FIRST_DATA_ROW}:$${letters}$${geometry.lastRow}`;
    return `${quotedTab(geometry.tab)}!${rows}`;
  };
}

/** `'Sở''s'` for the tab `Sở's`: always quoted, inner quotes doubled. */
export function quotedTab(tab: string): string {
  return `'${tab.replace(/'/g, "''")}'`;
}

/** A text as a formula writes it, inner quotation marks doubled. */
export function quotedText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
