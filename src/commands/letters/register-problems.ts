// What “Kiểm tra sổ” finds in the register: one document under two rows (NĐ 30/2020, Phụ lục VI III.1h).

import { repeatedDocuments } from '../../domain/documents/same-document.ts';
import type { Words } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import type { BookNames } from '../../workbook/words.ts';

export function registerProblems(
  register: readonly Kept<'documents'>[],
  { reports: { directory } }: Words,
  names: BookNames,
): string[] {
  return repeatedDocuments(register).map((entries) => {
    const [{ number, organ }] = entries;
    const places = entries.map(({ docId, rowNumber }) => ({ id: docId, row: rowNumber }));
    return directory.repeated(number.trim(), organ.trim(), places, names);
  });
}
