// The book as its records stand, without moments and without what is given out anew each time: how two ends are compared.

import { columnsOf, sheetIds } from '../../src/workbook/columns.ts';
import type { SheetId } from '../../src/workbook/schema.ts';
import { IN_FLIGHT_KEY } from '../../src/workbook/settings.ts';
import type { BookReader, SeenRow } from '../replay/book-reader.ts';

/**
 * Ids of Google's, links, how often something was tried and under which claim: another run gives
 * others for the same work.
 */
const givenAnew = new Set([
  'rounds.formUrl',
  'rounds.formId',
  'rounds.formLink',
  'rounds.lockedBy',
  'documents.url',
  'documents.jobKey',
  'drafts.docUrl',
  'mailQueue.body',
  'mailQueue.claimId',
  'mailQueue.attempts',
  'mailQueue.attachments',
  'roundHistory.runId',
  'requests.fileUrl',
  // The secret that signs it is made on first use.
  'requests.token',
]);

/** Rows of these are told apart by other means, or are what the program asked Google. */
const leftOut: ReadonlySet<SheetId> = new Set(['audit', 'systemChecks', 'lists']);

/** Every record as one text, by sheet; columns `sheet.column` and sheets that may differ are left out. */
export function recordsOf(
  book: BookReader,
  mayDiffer: readonly string[] = [],
): ReadonlyMap<SheetId, readonly string[]> {
  const out = new Map<SheetId, readonly string[]>();
  for (const sheet of sheetIds) {
    if (leftOut.has(sheet) || mayDiffer.includes(sheet) || !book.has(sheet)) continue;
    const columns = columnsOf(sheet)
      .filter(({ kind }) => kind !== 'moment' && kind !== 'formula')
      .map(({ name }) => name)
      .filter((name) => !givenAnew.has(`${sheet}.${name}`))
      .filter((name) => !mayDiffer.includes(`${sheet}.${name}`));
    const rows = book.rows(sheet).filter((row) => row.text('key') !== IN_FLIGHT_KEY);
    const lines = rows.map((row) => told(row, columns));
    out.set(sheet, lines.filter((line) => line !== '').sort());
  }
  return out;
}

function told(row: SeenRow, columns: readonly string[]): string {
  return columns
    .flatMap((name) => {
      const text = row.text(name);
      return text === '' ? [] : [`${name}=${text}`];
    })
    .join('; ');
}

/** What stands in one end and not in the other, as sentences. */
export function differences(
  calm: ReadonlyMap<SheetId, readonly string[]>,
  struck: ReadonlyMap<SheetId, readonly string[]>,
): string[] {
  const out: string[] = [];
  for (const sheet of new Set([...calm.keys(), ...struck.keys()])) {
    const here = [...(struck.get(sheet) ?? [])];
    for (const line of calm.get(sheet) ?? []) {
      const at = here.indexOf(line);
      if (at < 0) out.push(`Sheet ${sheet} lacks “${line}”.`);
      else here.splice(at, 1);
    }
    for (const line of here) out.push(`Sheet ${sheet} has besides “${line}”.`);
  }
  return out;
}
