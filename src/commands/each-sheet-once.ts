// No sheet is asked of Google twice by what looks at much of the book and writes none of it meanwhile.

import type { Office, Table, Tables } from '../ports.ts';
import type { SheetId } from '../workbook/schema.ts';

/** Reads a sheet at its first use and keeps it; `known` were read before. */
export function readOnce(
  tables: Pick<Tables, 'read'>,
  known: readonly Table<SheetId>[] = [],
): <Id extends SheetId>(sheet: Id) => Table<Id> {
  const kept = new Map<SheetId, unknown>(known.map((table) => [table.sheet, table]));
  return <Id extends SheetId>(sheet: Id): Table<Id> => {
    const table = kept.get(sheet) ?? tables.read(sheet);
    kept.set(sheet, table);
    // Kept under the id of the sheet whose rows they are.
    return table as Table<Id>;
  };
}

/** The same office but for its reading, which keeps what it read. */
export function eachSheetOnce(office: Office): Office {
  // All else stays where it is: what of an office is asked of a service is asked at its use.
  const tables: Tables = Object.create(office.tables, { read: { value: readOnce(office.tables) } });
  return Object.create(office, { tables: { value: tables } });
}
