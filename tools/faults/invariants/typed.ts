// I7: cells that people fill in are what they were before the press, or what an undisturbed run makes of them.

import type { World } from '../../../emulator/index.ts';
import { columnsOf, keyColumnOf, sheetIds } from '../../../src/workbook/columns.ts';
import type { SheetId } from '../../../src/workbook/schema.ts';
import { IN_FLIGHT_KEY } from '../../../src/workbook/settings.ts';
import { BookReader, type SeenRow } from '../../replay/book-reader.ts';
import type { Finding } from '../tally.ts';

/**
 * @param before the world before the press
 * @param calm the world in which the undisturbed run has ended
 * @param after the world in which the struck run has ended
 * @param mayDiffer columns (`sheet.column`) that are looked at otherwise
 */
export function typedCellsKept(
  before: World,
  calm: World,
  after: World,
  mayDiffer: readonly string[] = [],
): Finding[] {
  const [was, could, is] = [before, calm, after].map((world) => new BookReader({ world }));
  if (was === undefined || could === undefined || is === undefined) return [];
  return sheetIds.flatMap((sheet) => {
    if (!was.has(sheet)) return [];
    const columns = columnsOf(sheet)
      .filter(({ owned, kind }) => !owned && kind !== 'formula')
      .filter(({ name }) => !mayDiffer.includes(`${sheet}.${name}`));
    const [now, calmly] = [byKey(sheet, is), byKey(sheet, could)];
    return Array.from(byKey(sheet, was)).flatMap(([key, row]) =>
      columns.flatMap(({ name }): Finding[] => {
        const typed = row.text(name);
        if (typed === '') return [];
        const found = now.get(key)?.text(name) ?? '';
        // What the undisturbed run changes as well, the press is for.
        if (found === typed || (calmly.get(key)?.text(name) ?? '') !== typed) return [];
        const sentence = `${sheet} ${key}: ${name} was “${typed}” and is “${found}”.`;
        return [{ promise: 'I7', counts: 'invariantFailures', sentence }];
      }),
    );
  });
}

function byKey(sheet: SheetId, book: BookReader): ReadonlyMap<string, SeenRow> {
  const key = keyColumnOf(sheet)?.name;
  if (key === undefined || !book.has(sheet)) return new Map();
  // The mark of the mail in flight stands among the settings, and is the program's own.
  const rows = book.rows(sheet).filter((row) => row.text(key) !== IN_FLIGHT_KEY);
  return new Map(rows.map((row) => [row.text(key), row]));
}
