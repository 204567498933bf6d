// Writes changed cells of comments in one go, and what each of them was before into the audit log.

import type { CommentChange } from '../../domain/comments/answering.ts';
import type { Office } from '../../ports.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import { type Deed, record } from '../record.ts';

type Column = keyof Row<'comments'> & string;

/**
 * Must be called under the lock. One append, one write: an audit row for each cell, first, so that none
 * is missing when a run is killed between the two. `reason` is why comments went back, '' otherwise.
 */
export function writeComments(
  changes: readonly CommentChange[],
  log: readonly Row<'comments'>[],
  { action, reason = '' }: { readonly action: Ids<'deed'>; readonly reason?: string },
  office: Office,
): void {
  if (changes.length === 0) return;
  const words = wordsOf(office.language);
  const byId = new Map<string, Row<'comments'>>(log.map((row) => [row.commentId, row]));
  record(
    office,
    changes.flatMap(({ commentId, set }) => {
      const before = byId.get(commentId);
      return (Object.keys(set) as Column[]).map((column): Deed => {
        const label = office.tables.names.column('comments', column);
        return {
          action,
          entity: 'comments',
          entityId: commentId,
          detail:
            reason !== '' && column === 'status'
              ? words.deeds.sentBack(label, reason)
              : words.deeds.commentCell(label),
          cell: {
            field: column,
            old: before === undefined ? '' : cellInWords(before, column, words),
            next: cellInWords(set, column, words),
          },
        };
      });
    }),
  );
  office.tables.update(
    'comments',
    changes.map(({ commentId, set }) => ({ key: commentId, set })),
  );
}

/** What a cell of the log holds, as a person reads it. */
export function cellInWords(
  row: Partial<Row<'comments'>>,
  column: Column,
  { enums }: Words,
): string {
  if (column === 'status') return row.status ? enums.commentStatus[row.status] : '';
  if (column === 'disposition') return row.disposition ? enums.disposition[row.disposition] : '';
  return String(row[column] ?? '');
}
