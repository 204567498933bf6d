// Shows what giving these tasks out would do: each task in words with what speaks against it, each mail. Changes nothing.

import type { GivingPreview } from '../../dialogs/data/assign-tasks.ts';
import { idOf, type MemberId } from '../../domain/ids.ts';
import { namesOf } from '../../domain/mail-templates/task-facts.ts';
import { calledAs } from '../../domain/tasks/people.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Row } from '../../workbook/schema.ts';
import type { GivingInput } from '../input/tasks.ts';
import { attempt } from '../problems-of.ts';
import { checkBook } from '../this-book.ts';
import { ackFormOf } from './ack-form.ts';
import { dueTold } from './due-told.ts';
import { mailsTold } from './mails-told.ts';
import { missingNotices } from './notices.ts';
import { type Giving, handOutCells, planGiving } from './plan-giving.ts';
import { mailerAt, writeAll } from './queue-notices.ts';
import { readTaskBook, type TaskBook } from './task-book.ts';
import { warningTeller } from './warnings-told.ts';
import { assigner } from './who-assigns.ts';

const nothing: GivingPreview = {
  facts: [],
  problems: [],
  tasks: [],
  mails: [],
  firstMail: null,
  needsForm: false,
};

export function previewGiving(input: GivingInput, office: Office): GivingPreview {
  checkBook(office);
  const book = readTaskBook(office);
  const by = attempt(() => assigner(book, office), office);
  const giving = attempt(() => planGiving(input, book), office);
  const problems = [...by.problems, ...giving.problems];
  if (giving.value === null) return { ...nothing, problems };
  return { ...previewOf(giving.value, by.value?.memberId ?? idOf(''), book, office), problems };
}

function previewOf(
  giving: Giving,
  by: MemberId,
  book: TaskBook,
  office: Office,
): Omit<GivingPreview, 'problems'> {
  const words = wordsOf(office.language);
  const queue = office.tables.read('mailQueue').rows;
  const keys = queue.map(({ dedupeKey }) => dedupeKey);
  const cells = handOutCells(by, book, keys);
  const assignedAt = office.clock.now();
  const given = [...giving.ticked, ...giving.added].map(
    (task): Row<'tasks'> => ({ ...task, ...cells(task), assignedAt, ackAt: null }),
  );
  const ids = new Set<string>(given.map(({ taskId }) => taskId));
  const others = book.tasks.filter(({ taskId }) => !ids.has(taskId));
  const warn = warningTeller([...others, ...given], book, office);
  const form = ackFormOf(office.memory) ?? { linkTemplate: words.reports.tasks.linkToCome };
  const around = { team: book.team, keys: new Set(keys), form, reason: '' };
  const notices = missingNotices(given, around, office);
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
