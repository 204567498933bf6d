// Writes changed cells of comments in one go, and what each of them was before into the audit log.

import type { CommentChange } from '../../domain/comments/answering.ts';
import type { Office } from '../../ports.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import { type Deed, record } from '../record.ts';

type Column = keyof Row<'comments'> & string;

/** What was done, and why comments went back ('' for any other step). */
export interface CommentDeed {
  readonly action: Ids<'deed'>;
  readonly reason?: string;
}

/**
 * Must be called under the lock. One append, one write: an audit row for each cell, first, so that none
 * is missing when a run is killed between the two.
 */
export function writeComments(
  changes: readonly CommentChange[],
  log: readonly Row<'comments'>[],
  deed: CommentDeed,
  office: Office,
): void {
  if (changes.length === 0) return;
  record(office, commentDeeds(changes, log, deed, office));
  updateComments(changes, office);
}

export function updateComments(changes: readonly CommentChange[], { tables }: Office): void {
  tables.update(
    'comments',
    changes.map(({ commentId, set }) => ({ key: commentId, set })),
  );
}

/** A deed for each cell that changes; `log` says what the cells hold now. */
export function commentDeeds(
  changes: readonly CommentChange[],
  log: readonly Row<'comments'>[],
  { action, reason = '' }: CommentDeed,
  office: Office,
): Deed[] {
  const words = wordsOf(office.language);
  const byId = new Map<string, Row<'comments'>>(log.map((row) => [row.commentId, row]));
  return changes.flatMap(({ commentId, set }) => {
    const before = byId.get(commentId);
    return (Object.keys(set) as Column[]).map((column): Deed => {
      const old = before === undefined ? '' : cellInWords(before, column, words);
      return {
        ...cellDeed(
          action,
          commentId,
          { column, old, next: cellInWords(set, column, words) },
          office,
        ),
        reason: column === 'status' ? reason : '',
      };
    });
  });
}

/** One changed cell of the log as the history keeps it, its values as a person reads them. */
export function cellDeed(
  action: Ids<'deed'>,
  entityId: string,
  { column, old, next }: { readonly column: Column; readonly old: string; readonly next: string },
  office: Office,
): Deed {
  const detail = wordsOf(office.language).deeds.commentCell(
    office.tables.names.column('comments', column),
  );
  return { action, entity: 'comments', entityId, detail, cell: { field: column, old, next } };
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
