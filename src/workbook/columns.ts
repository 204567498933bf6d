// The columns of a sheet as a plain list, so that reading, writing and dressing walk the schema alike.

import type { EnumName } from './enums.ts';
import type { Column } from './kinds.ts';
import { keyOf, type Row, type SheetId, schema } from './schema.ts';
import type { BookWords, ColumnWords, OneSheetWords } from './words.ts';

export type ColumnName<Id extends SheetId> = keyof Row<Id> & string;

/** One column with its permanent id. */
export interface NamedColumn extends Column<unknown> {
  readonly name: string;
}

export const sheetIds = Object.keys(schema) as SheetId[];

const lists = new Map<SheetId, readonly NamedColumn[]>();

/** The columns of a sheet in the order in which the sheet is made; the same list every time. */
export function columnsOf(sheet: SheetId): readonly NamedColumn[] {
  const known = lists.get(sheet);
  if (known !== undefined) return known;
  const columns: Readonly<Record<string, Column<unknown>>> = schema[sheet];
  const list = Object.entries(columns).map(([name, column]) => ({ name, ...column }));
  lists.set(sheet, list);
  return list;
}

/** The column that holds the key of a sheet; null for a sheet without keys. */
export function keyColumnOf(sheet: SheetId): NamedColumn | null {
  const keys: { readonly [Id in SheetId]?: string } = keyOf;
  const key = keys[sheet];
  return columnsOf(sheet).find((column) => column.name === key) ?? null;
}

/** The label and note of a column. */
export function columnWords(words: BookWords, sheet: SheetId, name: string): ColumnWords {
  const { columns }: Pick<OneSheetWords<SheetId>, 'columns'> = words.sheets[sheet];
  const all: Readonly<Record<string, ColumnWords>> = columns;
  return all[name] ?? { label: name, note: '' };
}

/** The labels of an enum by id, in the language that is written. */
export function labelsOf(words: BookWords, name: EnumName): ReadonlyArray<[string, string]> {
  const labels: Readonly<Record<string, string>> = words.enums[name];
  return Object.entries(labels);
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
