// The rows of the sheet of lists: every choice of the workbook with its labels, for staff to look up.

import { type EnumName, enums } from './enums.ts';
import type { Row } from './schema.ts';
import type { EnumWords } from './words.ts';

/** One row for each value of each enum, in the order of the enum. */
export function listRows(vietnamese: EnumWords, english: EnumWords): Row<'lists'>[] {
  const names = Object.keys(enums) as EnumName[];
  return names.flatMap((list) => {
    const labelsVi: Readonly<Record<string, string>> = vietnamese[list];
    const labelsEn: Readonly<Record<string, string>> = english[list];
    return enums[list].map((id, index) => ({
      list,
      id,
      labelVi: labelsVi[id] ?? id,
      labelEn: labelsEn[id] ?? id,
      order: index + 1,
    }));
  });
}

/**
 * The sheet as this program would have it: its own rows, then those that staff added. Null where it
 * stands so already, in whatever order.
 */
export function refreshedLists(
  own: readonly Row<'lists'>[],
  standing: readonly Row<'lists'>[],
): Row<'lists'>[] | null {
  const known = new Set(own.map(nameOf));
  const added = new Map(
    standing.filter((row) => !known.has(nameOf(row))).map((row) => [nameOf(row), rowOf(row)]),
  );
  const wanted = [...own, ...Array.from(added.values())];
  const texts = new Set(standing.map(textOf));
  const same = standing.length === wanted.length && wanted.every((row) => texts.has(textOf(row)));
  return same ? null : wanted;
}

const nameOf = ({ list, id }: Row<'lists'>): string => `${list} ${id}`;

const textOf = (row: Row<'lists'>): string => JSON.stringify(rowOf(row));

/** Without what a reader adds. */
const rowOf = ({ list, id, labelVi, labelEn, order }: Row<'lists'>): Row<'lists'> => ({
  list,
  id,
  labelVi,
  labelEn,
  order,
});
