// Which formulas the tabs should hold, as they stand now: the computed columns of records, the views as drawn last.

import type { Memory } from '../../ports.ts';
import { bookWords } from '../../text/book-words.ts';
import type { TabAsItIs } from '../../upkeep-ports.ts';
import { columnLetters, columnsOf, keyColumnOf, sheetIds } from '../../workbook/columns.ts';
import { phaseFormulas, roundFormulas } from '../../workbook/formulas.ts';
import { FIRST_DATA_ROW, findColumns } from '../../workbook/header.ts';
import type { ExpectedFormula } from '../../workbook/integrity/formulas.ts';
import { type Places, placesOf, type SheetGeometry } from '../../workbook/places.ts';
import { isBlank } from '../../workbook/read-cells.ts';
import type { SheetId } from '../../workbook/schema.ts';
import { isViewId, type ViewId } from '../../workbook/views/view-ids.ts';
import type { BookWords } from '../../workbook/words.ts';
import {
  DRAWN_KEY,
  type Drawn,
  layoutOfView,
  viewInput,
  viewsPrint,
} from '../views/dress-views.ts';

/**
 * What each tab should hold. The book speaks the language in which its views were drawn; one whose
 * views were never drawn, or before this was kept, has nothing to be held against.
 */
export function expectedFormulas(
  tabs: readonly TabAsItIs[],
  memory: Memory,
): (tab: TabAsItIs) => readonly ExpectedFormula[] {
  const kept = memory.get(DRAWN_KEY);
  if (kept === null) return () => [];
  const drawn: Drawn = JSON.parse(kept);
  const words = bookWords(drawn.language);
  const geometries = geometriesOf(tabs, words);
  const place = placesOf(geometries);
  // Views that an earlier program drew hold what that one put there: the next set-up draws them anew.
  const ours = drawn.print === viewsPrint(words, drawn.language);
  return (tab) => {
    if (isViewId(tab.id)) return ours ? formulasOfView(tab.id, place, words, drawn) : [];
    const geometry = geometries.get(tab.id);
    return geometry === undefined ? [] : formulasOfRows(tab, tab.id, geometry, place, words);
  };
}

const isRecords = (id: TabAsItIs['id']): id is SheetId => sheetIds.some((sheet) => sheet === id);

function geometriesOf(tabs: readonly TabAsItIs[], words: BookWords): Map<SheetId, SheetGeometry> {
  const geometries = new Map<SheetId, SheetGeometry>();
  for (const { id, name, values } of tabs) {
    if (!isRecords(id)) continue;
    const [ids = [], labels = []] = values;
    const indexes = findColumns({ sheet: id, tab: () => name, words }, ids, labels);
    // How far the rows go is not compared (workbook/integrity/formulas.ts).
    geometries.set(id, { tab: name, indexes, lastRow: values.length });
  }
  return geometries;
}

/** In rows that hold a record; the free ones below wait for theirs. */
function formulasOfRows(
  { values }: TabAsItIs,
  sheet: SheetId,
  { indexes }: SheetGeometry,
  place: Places,
  words: BookWords,
): ExpectedFormula[] {
  const computed = columnsOf(sheet).filter(({ kind }) => kind === 'formula');
  const key = indexes.get(keyColumnOf(sheet)?.name ?? '') ?? 0;
  if (computed.length === 0) return [];
  return values.slice(FIRST_DATA_ROW - 1).flatMap((cells, offset) => {
    if (isBlank(cells[key])) return [];
    const row = FIRST_DATA_ROW + offset;
    const here = (name: string) => `$${columnLetters(indexes.get(name) ?? 0)}${row}`;
    const formulas: Readonly<Record<string, string>> =
      sheet === 'phases' ? phaseFormulas(words, place, here) : roundFormulas(words, place, here);
    return computed.map(({ name }) => ({
      row,
      column: (indexes.get(name) ?? 0) + 1,
      formula: formulas[name] ?? '',
    }));
  });
}

function formulasOfView(
  id: ViewId,
  place: Places,
  words: BookWords,
  { room, language }: Drawn,
): ExpectedFormula[] {
  const { contents } = layoutOfView(id, viewInput(place, words), words, language, room);
  return contents.flatMap((line, above) =>
    line.flatMap((content, before) =>
      content.startsWith('=') ? [{ row: above + 1, column: before + 1, formula: content }] : [],
    ),
  );
}
