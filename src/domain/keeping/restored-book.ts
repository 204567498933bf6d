// What every sheet holds once a snapshot is restored: the rows of the snapshot, and what may not be taken back.

import { type KeptRow, namesOfRows, recordOf, recordsOf, rowOf, sameRow } from './grid.ts';
import { cellText, type KeptCell } from './kept-cell.ts';
import { type Rule, type RuleWords, recordRules } from './record-rules.ts';
import type { KeptSheet, Snapshot } from './snapshot.ts';

/** What was done is never undone on record: no row of these is taken out or changed. */
const HISTORY = new Set(['audit', 'roundHistory', 'lists']);
/** Rows that came with a newer version of the product stay. */
const SHIPPED = new Set(['config', 'mailTemplates', 'wordings', 'phrases']);

export interface RestoreFacts {
  /** The column that is the key of a sheet; null for a sheet without keys. */
  readonly keyOf: (sheet: string) => string | null;
  /** Whether the schema has this column of this sheet, computed ones apart. */
  readonly knows: (sheet: string, column: string) => boolean;
  /** Keys of settings that say what this file is and does now. */
  readonly ownSettings: readonly string[];
  readonly words: RuleWords;
}

/**
 * The sheets of the book as they should be: made from the two snapshots alone, so that a restore which
 * was stopped comes to the same. Sheets that the snapshot has not are left out.
 */
export function restoredBook(kept: Snapshot, present: Snapshot, facts: RestoreFacts): KeptSheet[] {
  const before = kept.sheets.map((sheet) => knownColumns(sheet, facts));
  const rules = recordRules(
    {
      kept: rowsIn({ ...kept, sheets: before }),
      present: rowsIn(present),
      presentColumn: (id, column) =>
        present.sheets
          .filter(({ sheet }) => sheet === id)
          .flatMap((sheet) => cellsIn(sheet, column)),
    },
    facts.words,
  );
  return before.flatMap((sheet) => {
    const now = present.sheets.find((one) => one.sheet === sheet.sheet);
    if (now === undefined) return [];
    if (HISTORY.has(sheet.sheet)) return [wholeHistory(sheet, now)];
    const rule = rules[sheet.sheet] ?? backRule(sheet.sheet, kept.schema < present.schema, facts);
    return [merged(sheet, now, facts.keyOf(sheet.sheet), rule)];
  });
}

function rowsIn({ sheets }: Pick<Snapshot, 'sheets'>): (sheet: string) => readonly KeptRow[] {
  const known = new Map<string, readonly KeptRow[]>();
  return (id) => {
    const rows = known.get(id) ?? sheets.filter(({ sheet }) => sheet === id).flatMap(recordsOf);
    known.set(id, rows);
    return rows;
  };
}

function cellsIn({ columns, rows }: KeptSheet, column: string): KeptCell[] {
  const at = columns.indexOf(column);
  return rows.map((cells) => cells[at] ?? '');
}

/** Columns of a version whose columns were others are left out. */
function knownColumns(sheet: KeptSheet, { knows }: RestoreFacts): KeptSheet {
  const columns = sheet.columns.filter((column) => knows(sheet.sheet, column));
  if (columns.length === sheet.columns.length) return sheet;
  return { ...sheet, columns, rows: recordsOf(sheet).map((row) => rowOf(columns, row)) };
}

/** Put back as it was; a column that the snapshot has not keeps what it holds, row by row. */
function backRule(sheet: string, grown: boolean, { ownSettings }: RestoreFacts): Rule {
  const own = (row: KeptRow): boolean =>
    sheet === 'config' && ownSettings.includes(cellText(row.key ?? '').trim());
  return {
    both: (kept, present) => (own(kept) ? present : { ...present, ...kept }),
    missing: (kept) => kept,
    later: (present) => (own(present) || (grown && SHIPPED.has(sheet)) ? present : null),
  };
}

function merged(kept: KeptSheet, present: KeptSheet, key: string | null, rule: Rule): KeptSheet {
  const columns = [
    ...present.columns,
    ...kept.columns.filter((column) => !present.columns.includes(column)),
  ];
  const [before, now] = [namesOfRows(kept, key), namesOfRows(present, key)];
  const standing = new Map(present.rows.map((cells, at) => [now[at] ?? '', cells]));
  const known = new Set(before);
  const alike = sameColumns(kept, present);
  const rows = kept.rows.map((cells, at) => {
    const current = standing.get(before[at] ?? '');
    // No rule changes a row that both have as it is: nearly all of a book are, and no records are made.
    if (alike && current !== undefined && sameRow(cells, current)) return current;
    const row = recordOf(kept.columns, cells);
    if (current === undefined) return rowOf(columns, rule.missing(row));
    return rowOf(columns, rule.both(row, recordOf(present.columns, current)));
  });
  for (const [name, cells] of standing) {
    const later = known.has(name) ? null : rule.later(recordOf(present.columns, cells));
    if (later !== null) rows.push(rowOf(columns, later));
  }
  return { ...kept, columns, rows };
}

function sameColumns({ columns }: KeptSheet, other: KeptSheet): boolean {
  if (columns.length !== other.columns.length) return false;
  return columns.every((column, at) => column === other.columns[at]);
}

/** A row is the same before and after it was sealed. */
const SEAL = 'seal';

function wholeHistory(kept: KeptSheet, present: KeptSheet): KeptSheet {
  const { columns } = present;
  const told = kept.columns.filter((column) => columns.includes(column) && column !== SEAL);
  const before = namesOfRows(kept, null, told);
  const names = namesOfRows(present, null, told);
  const standing = new Map(present.rows.map((cells, at) => [names[at] ?? '', cells]));
  if (before.every((name) => standing.has(name))) return present;
  const known = new Set(before);
  const since = Array.from(standing).flatMap(([name, cells]) => (known.has(name) ? [] : [cells]));
  const back = kept.rows.map(
    (cells, at) => standing.get(before[at] ?? '') ?? rowOf(columns, recordOf(kept.columns, cells)),
  );
  return { ...present, rows: [...back, ...since] };
}
