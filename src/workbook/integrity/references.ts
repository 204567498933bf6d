// References that lead nowhere: every column of the schema that names records of a sheet is looked up.

import { columnsOf, keyColumnOf, sheetIds } from '../columns.ts';
import type { Referred } from '../kinds.ts';
import type { Kept, SheetId } from '../schema.ts';

/** The rows of a sheet as they were read. */
export type RowsOf = <Id extends SheetId>(sheet: Id) => readonly Kept<Id>[];

/** One id in one cell that names no record, or a blank cell that must name one. */
export interface LostReference {
  readonly sheet: SheetId;
  readonly column: string;
  readonly rowNumber: number;
  /** The key of the record; '' in a sheet without keys. */
  readonly key: string;
  /** The id that leads nowhere; '' where there is none and must be one. */
  readonly value: string;
  readonly refersTo: keyof Referred;
}

/**
 * Every reference that leads nowhere, in the order of the schema. `told` are columns of which
 * another check says the same in words of its own, row by row.
 */
export function lostReferences(
  rowsOf: RowsOf,
  told: (sheet: SheetId, column: string, row: Readonly<Record<string, unknown>>) => boolean,
): LostReference[] {
  const keys = new Map<SheetId, ReadonlySet<string>>();
  const keysOf = (sheet: SheetId): ReadonlySet<string> => {
    const known = keys.get(sheet) ?? new Set(rowsOf(sheet).map((row) => keyIn(sheet, row)));
    keys.set(sheet, known);
    return known;
  };
  return sheetIds.flatMap((sheet) => {
    const columns = columnsOf(sheet).filter(({ refersTo }) => refersTo !== undefined);
    if (columns.length === 0) return [];
    return rowsOf(sheet).flatMap((row): LostReference[] => {
      const cells: Readonly<Record<string, unknown>> = row;
      const place = { sheet, rowNumber: row.rowNumber, key: keyIn(sheet, row) };
      return columns.flatMap(({ name, refersTo, kind, needed }) => {
        if (refersTo === undefined || told(sheet, name, cells)) return [];
        const text = String(cells[name] ?? '');
        const ids = kind === 'text' ? idsIn(text) : [text.trim()];
        const lost = ids.filter((id) => (id === '' ? needed : !keysOf(refersTo).has(id)));
        return lost.map((value) => ({ ...place, column: name, value, refersTo }));
      });
    });
  });
}

/** The key of a row; '' in a sheet without keys. */
function keyIn(sheet: SheetId, row: Readonly<Record<string, unknown>>): string {
  const key = keyColumnOf(sheet)?.name;
  return key === undefined ? '' : String(row[key] ?? '');
}

/** @example idsIn('TV2, TV3 / TV4') //=> ['TV2', 'TV3', 'TV4'] */
function idsIn(text: string): string[] {
  return text.split(/[\s,;/]+/).filter((word) => word !== '');
}
