// References that lead nowhere and states that do not agree, in words: told only, since only people know
// whether the row comes back or the cell is to be changed.

import type { Office } from '../../../ports.ts';
import type { TabAsItIs } from '../../../upkeep-ports.ts';
import { lostReferences, type RowsOf } from '../../../workbook/integrity/references.ts';
import { stateFaults } from '../../../workbook/integrity/states.ts';
import { unfinishedRows } from '../../../workbook/read-rows.ts';
import type { SheetId } from '../../../workbook/schema.ts';
import type { IntegrityWords } from './integrity-words.ts';

/** Lines of one kind that are told one by one; of the others only the number. */
const LINES_TOLD = 20;

export interface RowLines {
  /** What stopped writings have left of new records. */
  readonly unfinished: readonly string[];
  readonly references: readonly string[];
  readonly states: readonly string[];
}

export function rowLines(
  tabs: readonly TabAsItIs[],
  { tables }: Office,
  words: IntegrityWords,
): RowLines {
  const { names } = tables;
  const rowsOf: RowsOf = (sheet) => tables.read(sheet).rows;
  const asked = new Set<string>(
    rowsOf('rounds')
      .filter(({ status, mode }) => status !== 'NHAP' && mode !== 'HOI_NGHI')
      .map(({ roundId }) => roundId),
  );
  const lost = lostReferences(rowsOf, (sheet, column, row) =>
    toldElsewhere(`${sheet}.${column}`, asked.has(String(row.roundId ?? ''))),
  );
  const faults = stateFaults(rowsOf);
  return {
    unfinished: some(
      tabs.flatMap(({ name, values }) =>
        unfinishedRows(values).map((row) => words.place(words.halfWritten, name, row)),
      ),
      words,
    ),
    references: some(
      lost.map((found) => {
        const head = columnOf(found.sheet, found.column);
        const said = words.lost(found, head, names.tab(found.refersTo));
        return words.place(said, names.tab(found.sheet), found.rowNumber);
      }),
      words,
    ),
    states: some(
      faults.map((fault) =>
        words.place(words.state(fault), names.tab(fault.sheet), fault.rowNumber),
      ),
      words,
    ),
  };

  /** What the head of a column says now. */
  function columnOf(sheet: SheetId, column: string): string {
    const [ids = [], heads = []] = tabs.find(({ id }) => id === sheet)?.values ?? [];
    return String(heads[ids.indexOf(column)] ?? column);
  }
}

/** What the checks of the rounds, of the directory and of the plan say in words of their own. */
function toldElsewhere(cell: string, ofAskedRound: boolean): boolean {
  switch (cell) {
    case 'requests.bodyId':
    case 'comments.replyId':
    case 'comments.requestId':
    case 'comments.duplicateOf':
      return ofAskedRound;
    case 'bodies.successorId':
    case 'phases.ownerId':
      return true;
    default:
      return false;
  }
}

function some(lines: readonly string[], words: IntegrityWords): string[] {
  const rest = lines.length - LINES_TOLD;
  return rest <= 0 ? [...lines] : [...lines.slice(0, LINES_TOLD), words.more(rest)];
}
