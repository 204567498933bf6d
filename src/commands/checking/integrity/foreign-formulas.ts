// Formulas in cells of people's words: text from outside that became one, or one that somebody typed. What is
// shown stays, as text that nothing computes.

import { fingerprint } from '../../../domain/fingerprint.ts';
import type { Inspector, TabAsItIs } from '../../../upkeep-ports.ts';
import {
  columnLetters,
  columnsOf,
  keyColumnOf,
  type NamedColumn,
  sheetIds,
} from '../../../workbook/columns.ts';
import { FIRST_DATA_ROW } from '../../../workbook/header.ts';
import { isDate } from '../../../workbook/read-cells.ts';
import type { SheetId } from '../../../workbook/schema.ts';
import { type CellContent, textCell } from '../../../workbook/write-cells.ts';
import type { IntegrityWords } from './integrity-words.ts';
import { type Found, keptText, type Repair, shortened } from './repair.ts';

/** `#NAME?`, `#REF!`, `#N/A`, or what a formula shows while it fetches: nothing that anybody meant. */
const NO_VALUE = /^(#[A-Z/0]+[!?]?|Loading\.\.\.|Đang tải\.\.\.)$/;

/** A repair each; a formula in a column of days or numbers that shows neither is told only. */
export function foreignFormulas(
  tabs: readonly TabAsItIs[],
  inspector: Inspector,
  words: IntegrityWords,
): Found {
  const lines: string[] = [];
  const repairs: Repair[] = [];
  for (const tab of tabs) {
    const sheet = sheetIds.find((id) => id === tab.id);
    if (sheet === undefined) continue;
    const cells = foreignIn(sheet, tab);
    if (cells.length === 0) continue;
    const shown = tab.shown();
    for (const cell of cells) {
      const found = repairOf(sheet, tab, cell, shown, inspector, words);
      if (typeof found === 'string') lines.push(found);
      else repairs.push(found);
    }
  }
  return { lines, repairs };
}

interface ForeignCell {
  readonly row: number;
  /** Counted from 0. */
  readonly index: number;
  readonly column: NamedColumn;
  readonly formula: string;
}

/** Columns that people added are theirs, formulas and all. */
function foreignIn(sheet: SheetId, { formulas, values }: TabAsItIs): ForeignCell[] {
  const [ids = []] = values;
  const columns = new Map(columnsOf(sheet).map((column) => [column.name, column]));
  const byIndex = ids.map((id) => columns.get(String(id).trim()));
  return formulas.slice(FIRST_DATA_ROW - 1).flatMap((line, offset) =>
    line.flatMap((formula, index): ForeignCell[] => {
      const column = byIndex[index];
      if (formula === '' || column === undefined || column.kind === 'formula') return [];
      return [{ row: FIRST_DATA_ROW + offset, index, column, formula }];
    }),
  );
}

function repairOf(
  sheet: SheetId,
  tab: TabAsItIs,
  { row, index, column, formula }: ForeignCell,
  shown: readonly (readonly string[])[],
  inspector: Inspector,
  words: IntegrityWords,
): Repair | string {
  const cell = `${columnLetters(index)}${row}`;
  const head = String(tab.values[1]?.[index] ?? '');
  const what = words.cells(tab.name, cell, head);
  const reads = shown[row - 1]?.[index] ?? '';
  const content = contentFor(column, tab.values[row - 1]?.[index], reads, formula);
  if (content === null) return words.formulaWithoutValue(what, shortened(formula));
  const next = content.kind === 'text' ? content.text : reads;
  return {
    key: `foreign ${sheet} ${cell} ${fingerprint(`${formula}\n${next}`)}`,
    what,
    now: words.foreignFormula(shortened(formula)),
    after: words.plainValue(shortened(next)),
    proposed: true,
    deed: {
      action: 'REPAIR',
      entity: sheet,
      entityId: keyOf(sheet, tab, row) || `${sheet}_${cell}`,
      detail: words.deeds.foreign(cell),
      cell: {
        field: column.name,
        old: words.kept.formula(keptText(formula)),
        next: words.kept.value(keptText(next)),
      },
    },
    carryOut: () => inspector.putContents(sheet, [{ row, column: index + 1, content }]),
  };
}

/** What the cell holds without its formula; null where that would be nothing its column can hold. */
function contentFor(
  { kind }: NamedColumn,
  value: unknown,
  reads: string,
  formula: string,
): CellContent | null {
  const nothing = NO_VALUE.test(reads);
  switch (kind) {
    case 'number':
      return typeof value === 'number' && !nothing ? { kind: 'value', value } : null;
    case 'day':
    case 'moment':
      return isDate(value) && !nothing ? { kind: 'value', value } : null;
    default:
      // The words that were meant are the formula's own where it shows none.
      return textCell(nothing ? formula : reads);
  }
}

function keyOf(sheet: SheetId, { values }: TabAsItIs, row: number): string {
  const at = (values[0] ?? []).indexOf(keyColumnOf(sheet)?.name);
  const key = values[row - 1]?.[at];
  return typeof key === 'string' ? key : '';
}
