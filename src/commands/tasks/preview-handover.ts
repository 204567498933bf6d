// Shows what handing tasks over would do: each task under its new lead, what speaks against it, both mails.

import type { GivingPreview } from '../../dialogs/data/assign-tasks.ts';
import { idOf } from '../../domain/ids.ts';
import { namesOf } from '../../domain/mail-templates/task-facts.ts';
import { calledAs } from '../../domain/tasks/people.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { HandoverInput } from '../input/tasks.ts';
import { attempt } from '../problems-of.ts';
import { checkBook } from '../this-book.ts';
import { ackFormOf } from './ack-form.ts';
import { dueTold } from './due-told.ts';
import { handoverCells } from './handover-cells.ts';
import { mailsTold } from './mails-told.ts';
import { missingNotices } from './notices.ts';
import { planHandover } from './plan-handover.ts';
import { mailerAt, writeAll } from './queue-notices.ts';
import { readTaskBook } from './task-book.ts';
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

/** Shows what handing over would do; changes nothing. */
export function previewHandover(input: HandoverInput, office: Office): GivingPreview {
  checkBook(office);
  const book = readTaskBook(office);
  const by = attempt(() => assigner(book, office), office);
  const plan = attempt(() => planHandover(input, book), office);
  const problems = [...by.problems, ...plan.problems];
  if (plan.value === null) return { ...nothing, problems };
  const words = wordsOf(office.language);
  const queue = office.tables.read('mailQueue').rows;
  const set = handoverCells(plan.value, by.value?.memberId ?? idOf(''), book, queue, office);
  const moved = plan.value.moved.map((task) => ({ ...task, ...set(task) }));
  const ids = new Set<string>(moved.map(({ taskId }) => taskId));
  const others = book.tasks.filter(({ taskId }) => !ids.has(taskId));
  const warn = warningTeller([...others, ...moved], book, office);
  const form = ackFormOf(office.memory) ?? { linkTemplate: words.reports.tasks.linkToCome };
  const keys = new Set(queue.map(({ dedupeKey }) => dedupeKey));
  const around = { team: book.team, keys, form, reason: input.reason };
  const notices = missingNotices(moved, around, office);
  const mails = writeAll(notices, mailerAt('now', book, office));
  return {
    ...mailsTold(mails, notices, moved.length, book.settings.mailReserve, office),
    problems,
    tasks: moved.map((task) => ({
      title: `${task.taskId} – ${task.title}`,
      line: words.reports.tasks.givenTo(
        calledAs(plan.value?.to ?? { honorific: '', fullName: '' }),
        dueTold(task, book.calendar(), words),
        namesOf(task.coIds, book.team),
      ),
      warnings: warn(task),
    })),
  };
}
