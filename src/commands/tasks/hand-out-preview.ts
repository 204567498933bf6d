// What is shown before tasks change hands, given out or handed over: each in words with what speaks
// against it, each mail. Changes nothing.

import type { GivingPreview } from '../../dialogs/data/assign-tasks.ts';
import { namesOf } from '../../domain/mail-templates/task-facts.ts';
import { calledAs } from '../../domain/tasks/people.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept, Row } from '../../workbook/schema.ts';
import { ackFormOf } from './ack-form.ts';
import { dueTold } from './due-told.ts';
import { mailsTold } from './mails-told.ts';
import { missingNotices } from './notices.ts';
import { mailerAt, writeAll } from './queue-notices.ts';
import type { TaskBook } from './task-book.ts';
import { warningTeller } from './warnings-told.ts';

/** Where nothing can be shown but problems. */
export const emptyPreview: GivingPreview = {
  facts: [],
  problems: [],
  tasks: [],
  mails: [],
  firstMail: null,
  needsForm: false,
};

/** The preview of tasks as they will stand; `reason` is told to those who hand over. */
export function handOutPreview(
  given: readonly Row<'tasks'>[],
  reason: string,
  queue: readonly Kept<'mailQueue'>[],
  book: TaskBook,
  office: Office,
): Omit<GivingPreview, 'problems'> {
  const words = wordsOf(office.language);
  const ids = new Set<string>(given.map(({ taskId }) => taskId));
  const others = book.tasks.filter(({ taskId }) => !ids.has(taskId));
  const warn = warningTeller([...others, ...given], book, office);
  const form = ackFormOf(office.memory) ?? { linkTemplate: words.reports.tasks.linkToCome };
  const keys = new Set(queue.map(({ dedupeKey }) => dedupeKey));
  const notices = missingNotices(given, { team: book.team, keys, form, reason }, office);
  const mails = writeAll(notices, mailerAt('now', book, office));
  return {
    ...mailsTold(mails, notices, given.length, book.settings.mailReserve, office),
    tasks: given.map((task) => {
      const owner = book.team.find(({ memberId }) => memberId === task.ownerId);
      return {
        title: `${task.taskId} – ${task.title}`,
        line: words.reports.tasks.givenTo(
          owner === undefined ? task.ownerId : calledAs(owner),
          dueTold(task, book.calendar(), words),
          namesOf(task.coIds, book.team),
        ),
        warnings: warn(task),
      };
    }),
  };
}
