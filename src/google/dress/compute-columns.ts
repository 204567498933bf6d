// Puts the formulas of the computed columns into every row of the grid but the last, which stays empty.

import { phaseFormulas, roundFormulas } from '../../workbook/formulas.ts';
import { FIRST_DATA_ROW, findColumns } from '../../workbook/header.ts';
import type { Places } from '../../workbook/places.ts';
import type { BookWords } from '../../workbook/words.ts';
import { lettersOf, runs } from './dress-columns.ts';
import type { Headed } from './make-columns.ts';

/** Does nothing for a sheet without computed columns. */
export function computeColumns(found: Headed, places: Places, words: BookWords): void {
  const { dress, tab, lastRow } = found;
  const computed = dress.columns.filter((column) => column.computed);
  if (computed.length === 0) return;
  const headed = asItStands(found, words);
  const formulas: Readonly<Record<string, string>>[] = [];
  for (let row = FIRST_DATA_ROW; row < lastRow; row++) {
    const here = (name: string) => `$${lettersOf(headed, name)}${row}`;
    formulas.push(
      tab.id === 'phases' ? phaseFormulas(words, places, here) : roundFormulas(words, places, here),
    );
  }
  for (const { first, columns } of runs(headed, computed)) {
    const cells = formulas.map((row) => columns.map(({ name }) => row[name] ?? ''));
    tab.sheet.getRange(FIRST_DATA_ROW, first, cells.length, columns.length).setFormulas(cells);
  }
}

/**
 * Formulas go by place and cover what stands there: the columns are looked for once more, since people
 * may have put one in while the other sheets were dressed.
 */
function asItStands(headed: Headed, words: BookWords): Headed {
  const { tab, fresh } = headed;
  if (fresh) return headed;
  const [ids = [], labels = []] = tab.sheet.getSheetValues(1, 1, 2, -1);
  const place = { sheet: tab.id, tab: () => tab.sheet.getName(), words };
  return { ...headed, indexes: findColumns(place, ids, labels) };
}
