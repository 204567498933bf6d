// What became of one comment, cell by cell, as the audit log tells it.

import { proseMoment } from '../../domain/calendar/print.ts';
import type { CommentId } from '../../domain/ids.ts';
import { calledAs, memberAt } from '../../domain/tasks/people.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept, Row } from '../../workbook/schema.ts';
import { checkBook } from '../this-book.ts';

/** Newest first. Reads the log and the team. */
export function commentHistory(
  { commentId }: { commentId: CommentId },
  office: Office,
): { readonly lines: readonly string[] } {
  checkBook(office);
  const { tables } = office;
  const { answering } = wordsOf(office.language).reports;
  const rows = tables
    .read('audit')
    .rows.filter(({ entityId, field }) => entityId === commentId && field !== '');
  const team = rows.length === 0 ? [] : tables.read('team').rows;
  return {
    lines: rows.reverse().map((row) => {
      const when = row.at === null ? '' : proseMoment(row.at);
      const line = answering.historyLine(
        when,
        personOf(row.by, team),
        columnOf(row.field, office),
        row.oldValue,
        row.newValue,
      );
      return row.reason === '' ? line : `${line}. ${answering.historyReason(row.reason)}`;
    }),
  };
}

function personOf(address: string, team: readonly Kept<'team'>[]): string {
  const member = memberAt(team, address);
  return member === null ? address : calledAs(member);
}

/** The head of a column as the book has it; its id for one that is no more. */
function columnOf(field: string, { tables, language }: Office): string {
  const known = wordsOf(language).sheets.comments.columns;
  return field in known
    ? tables.names.column('comments', field as keyof Row<'comments'> & string)
    : field;
}
