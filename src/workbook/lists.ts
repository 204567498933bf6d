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
