// An office for a check that looks at the whole book: no sheet is asked of Google twice.

import type { Office, Table, Tables } from '../../ports.ts';
import type { SheetId } from '../../workbook/schema.ts';

/** The same office but for its reading, which keeps what it read: for what writes nothing. */
export function eachSheetOnce(office: Office): Office {
  const kept = new Map<SheetId, unknown>();
  const read = <Id extends SheetId>(sheet: Id): Table<Id> => {
    const table = kept.get(sheet) ?? office.tables.read(sheet);
    kept.set(sheet, table);
    // Kept under the id of the sheet whose rows they are.
    return table as Table<Id>;
  };
  // All else stays where it is: what of an office is asked of a service is asked at its use.
  const tables: Tables = Object.create(office.tables, { read: { value: read } });
  return Object.create(office, { tables: { value: tables } });
}
