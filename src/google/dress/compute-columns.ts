// Puts the formulas of the computed columns into every row of the grid but the last, which stays empty.

import { columnLetters } from '../../workbook/columns.ts';
import { phaseFormulas, roundFormulas } from '../../workbook/formulas.ts';
import { FIRST_DATA_ROW } from '../../workbook/header.ts';
import type { Places } from '../../workbook/places.ts';
import type { BookWords } from '../../workbook/words.ts';
import { runs } from './dress-columns.ts';
import type { Headed } from './make-columns.ts';

/** Does nothing for a sheet without computed columns. */
export function computeColumns(headed: Headed, places: Places, words: BookWords): void {
  const { dress, indexes, tab, lastRow } = headed;
  const computed = dress.columns
    .filter((column) => column.computed)
    .sort((one, other) => (indexes.get(one.name) ?? 0) - (indexes.get(other.name) ?? 0));
  if (computed.length === 0) return;
  const formulas: Readonly<Record<string, string>>[] = [];
  for (let row = FIRST_DATA_ROW; row < lastRow; row++) {
    const here = (name: string) => `$${columnLetters(indexes.get(name) ?? 0)}${row}`;
    formulas.push(
      tab.id === 'phases' ? phaseFormulas(words, places, here) : roundFormulas(words, places, here),
    );
  }
  const sideBySide = runs(computed, (one, other) => {
    return (indexes.get(other.name) ?? 0) - (indexes.get(one.name) ?? 0) === 1;
  });
  for (const { columns } of sideBySide) {
    const first = (indexes.get(columns[0]?.name ?? '') ?? 0) + 1;
    const cells = formulas.map((row) => columns.map(({ name }) => row[name] ?? ''));
    tab.sheet.getRange(FIRST_DATA_ROW, first, cells.length, columns.length).setFormulas(cells);
  }
}
