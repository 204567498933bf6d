// Cells that lost the formula which belongs there: it is put back, what stood there is kept in the history.

import { fingerprint } from '../../../domain/fingerprint.ts';
import { once } from '../../../once.ts';
import type { Office } from '../../../ports.ts';
import type { Inspector, TabAsItIs } from '../../../upkeep-ports.ts';
import { sheetIds } from '../../../workbook/columns.ts';
import { type FormulaGap, formulaGaps, rangeName } from '../../../workbook/integrity/formulas.ts';
import type { IntegrityWords } from './integrity-words.ts';
import { keptText, type Repair, shortened } from './repair.ts';

/** One repair for cells one under the other in one column. */
export function formulaRepairs(
  tabs: readonly TabAsItIs[],
  inspector: Inspector,
  { tables }: Office,
  words: IntegrityWords,
): Repair[] {
  const expected = inspector.expected(tabs);
  return tabs.flatMap((tab) =>
    formulaGaps(expected(tab), tab.formulas).map((gap): Repair => {
      const sheet = sheetIds.find((id) => id === tab.id) ?? null;
      // Asked of a view only when something is lost there.
      const cells = once(() => (sheet === null ? tab.shown() : tab.values));
      const range = rangeName(gap);
      const standing = gap.cells.map(({ row, found }) =>
        found === '' ? textOf(cells()[row - 1]?.[gap.column - 1]) : found,
      );
      const formulas = gap.cells.map(({ expected: formula }) => formula);
      const column = String(tab.values[1]?.[gap.column - 1] ?? '');
      return {
        key: `formula ${tab.id} ${range} ${fingerprint(standing.join('\n'))}`,
        what: words.cells(tab.name, range, sheet === null ? '' : column),
        now: nowOf(gap, standing, words),
        after: words.ownFormula(shortened(formulas[0] ?? '')),
        proposed: true,
        deed: {
          action: 'REPAIR',
          entity: sheet,
          entityId: `${tab.id}_${range.replace(':', '_')}`,
          detail: words.deeds.formula(sheet === null ? tab.name : tables.names.tab(sheet)),
          cell: {
            field: String(tab.values[0]?.[gap.column - 1] ?? ''),
            old: words.kept.value(keptText(standing.join(' | '))),
            next: words.kept.formula(keptText(formulas[0] ?? '')),
          },
        },
        carryOut: () =>
          inspector.putFormulas(tab.id, { row: gap.firstRow, column: gap.column, formulas }),
      };
    }),
  );
}

function nowOf({ cells }: FormulaGap, standing: readonly string[], words: IntegrityWords): string {
  const [first = ''] = standing;
  return words.standing(shortened(first), cells.length);
}

const textOf = (cell: unknown): string => String(cell ?? '');
