// What every sheet holds once a snapshot is restored: the rows of the snapshot, and what may not be taken back.

import { type KeptRow, namesOfRows, recordsOf, rowsOf } from './grid.ts';
import { cellText } from './kept-cell.ts';
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
    { kept: rowsIn({ ...kept, sheets: before }), present: rowsIn(present) },
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

/** Columns of a version whose columns were others are left out. */
function knownColumns(sheet: KeptSheet, { knows }: RestoreFacts): KeptSheet {
  const columns = sheet.columns.filter((column) => knows(sheet.sheet, column));
  if (columns.length === sheet.columns.length) return sheet;
  return { ...sheet, columns, rows: rowsOf(columns, recordsOf(sheet)) };
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
  const standing = new Map(recordsOf(present).map((row, at) => [now[at] ?? '', row]));
  const known = new Set(before);
  const rows = recordsOf(kept).map((row, at) => {
    const present = standing.get(before[at] ?? '');
    return present === undefined ? rule.missing(row) : rule.both(row, present);
  });
  for (const [name, row] of standing) {
    const later = known.has(name) ? null : rule.later(row);
    if (later !== null) rows.push(later);
  }
  return { ...kept, columns, rows: rowsOf(columns, rows) };
}

/** A row is the same before and after it was sealed. */
const SEAL = 'seal';

function wholeHistory(kept: KeptSheet, present: KeptSheet): KeptSheet {
  const { columns } = present;
  const told = kept.columns.filter((column) => columns.includes(column) && column !== SEAL);
  const before = namesOfRows(kept, null, told);
  const names = namesOfRows(present, null, told);
  const standing = new Map(recordsOf(present).map((row, at) => [names[at] ?? '', row]));
  if (before.every((name) => standing.has(name))) return present;
  const known = new Set(before);
  const since = Array.from(standing).flatMap(([name, row]) => (known.has(name) ? [] : [row]));
  const rows = recordsOf(kept).map((row, at) => standing.get(before[at] ?? '') ?? row);
  return { ...present, rows: rowsOf(columns, [...rows, ...since]) };
}
