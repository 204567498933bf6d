// What “Kiểm tra sổ” finds in the register: one document under two rows (NĐ 30/2020, Phụ lục VI III.1h).

import { proseDay } from '../../domain/calendar/print.ts';
import type { Day } from '../../domain/day.ts';
import { lettersThatDiffer } from '../../domain/documents/round-letters.ts';
import { repeatedDocuments } from '../../domain/documents/same-document.ts';
import type { Words } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import type { BookNames } from '../../workbook/words.ts';

export function registerProblems(
  register: readonly Kept<'documents'>[],
  rounds: readonly Kept<'rounds'>[],
  { reports: { directory, letters } }: Words,
  names: BookNames,
): string[] {
  const differing = lettersThatDiffer(rounds, register).map(({ round, letter }) =>
    letters.differ(
      round.roundId,
      shown(round.outDocNo, round.outDocDate),
      letter.docId,
      shown(letter.number, letter.issuedDate),
    ),
  );
  const repeated = repeatedDocuments(register).map((entries) => {
    const [{ number, organ }] = entries;
    const places = entries.map(({ docId, rowNumber }) => ({ id: docId, row: rowNumber }));
    return directory.repeated(number.trim(), organ.trim(), places, names);
  });
  return [...repeated, ...differing];
}

function shown(number: string, day: Day | null): string {
  return [number.trim(), day === null ? '' : proseDay(day)]
    .filter((text) => text !== '')
    .join(', ');
}
