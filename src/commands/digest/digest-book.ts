// The rows that a digest counts, each sheet read once, and the words that come of them.

import { calendarOf, countWorkingDays } from '../../domain/calendar/calendar.ts';
import type { MailFacts } from '../../domain/mail-templates/fields.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept, SheetId } from '../../workbook/schema.ts';
import type { Settings } from '../../workbook/settings.ts';

/** What a digest says to whomever it goes, as the book stands now. Throws what keeps a sheet from being read. */
export function digestNow(settings: Settings, office: Office): MailFacts {
  const { tables, clock } = office;
  const rows = <Id extends SheetId>(sheet: Id): readonly Kept<Id>[] => tables.read(sheet).rows;
  const calendar = calendarOf(rows('holidays'));
  return office.printing().digestFacts({
    settings,
    at: clock.now(),
    link: office.book.url(),
    book: {
      today: clock.today(),
      workingDays: (first, last) => (last < first ? 0 : countWorkingDays(calendar, first, last)),
      phases: rows('phases'),
      rounds: rows('rounds'),
      requests: rows('requests'),
      comments: rows('comments'),
      tasks: rows('tasks'),
      team: rows('team'),
      bodies: rows('bodies'),
      mailQueue: rows('mailQueue'),
      replies: rows('replies'),
      roundHistory: rows('roundHistory'),
      decisions: rows('decisions'),
      drafts: rows('drafts'),
      documents: rows('documents'),
      audit: rows('audit'),
      stateWords: wordsOf(office.language).enums.commentStatus,
    },
  });
}
