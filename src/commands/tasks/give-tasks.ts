// Gives out the tasks that were chosen: the form first, then the rows, then a notice to each lead.

import type { Report } from '../../dialogs/data.ts';
import { idOf, type MemberId } from '../../domain/ids.ts';
import { handOutIn } from '../../domain/tasks/hand-out.ts';
import type { Change, Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Row } from '../../workbook/schema.ts';
import type { GivingInput } from '../input/tasks.ts';
import { record } from '../record.ts';
import { checkBook } from '../this-book.ts';
import { ensureAckForm } from './ack-form.ts';
import { handOutCells, planGiving } from './plan-giving.ts';
import { mailerAt, queueNotices } from './queue-notices.ts';
import { readTaskBook } from './task-book.ts';
import { assigner } from './who-assigns.ts';

/**
 * Gives the tasks out; pressed twice, or taken up after a stop, it gives nothing out twice and sends
 * no notice twice. Throws a `TASK.*` or `MAIL.TEMPLATE_*` problem, and then nothing was given out.
 */
export function giveTasks(input: GivingInput, office: Office): Report {
  return office.locked(() => {
    checkBook(office);
    const book = readTaskBook(office);
    const by = assigner(book, office);
    const giving = planGiving(input, book);
    const { tables, clock } = office;
    const queue = tables.read('mailQueue').rows;
    const keys = queue.map(({ dedupeKey }) => dedupeKey);
    // Before anything is written: a mail with a hole in it, or a link that nobody can open would be worse than no mail.
    const mailer = mailerAt('now', book, office);
    const form = ensureAckForm(book.settings, office);
    const cells = handOutCells(by.memberId, book, keys);
    const given = (task: Row<'tasks'>) => ({
      ...cells(task),
      assignedAt: clock.now(),
      ackAt: null,
      ackNote: '',
      handedFrom: idOf<MemberId>(''),
    });
    const added = giving.added.map((task) => ({ ...task, ...given(task) }));
    const changes = giving.ticked.map(
      (task): Change<'tasks'> => ({ key: task.taskId, set: given(task) }),
    );
    tables.append('tasks', added);
    tables.update('tasks', changes);
    tables.flush();
    recordGiven([...added, ...giving.ticked.map((task) => ({ ...task, ...given(task) }))], office);
    const sets = new Map(changes.map(({ key, set }) => [key, set] as const));
    const now = [...book.tasks.map((task) => ({ ...task, ...sets.get(task.taskId) })), ...added];
    const { queued, withoutAddress } = queueNotices(
      now,
      mailer,
      { form, reason: '', queue },
      office,
    );
    return told(
      changes.length + added.length,
      queued.length,
      withoutAddress,
      form.publicUrl,
      office,
    );
  });
}

/** One line in the log for each hand-out: ids and counts only. */
function recordGiven(tasks: readonly Row<'tasks'>[], office: Office): void {
  const { deeds } = wordsOf(office.language);
  const byHandOut = new Map<string, string[]>();
  for (const { handOut, taskId } of tasks) {
    byHandOut.set(handOut, [...(byHandOut.get(handOut) ?? []), taskId]);
  }
  record(
    office,
    Array.from(byHandOut, ([entityId, ids]) => ({
      action: 'ASSIGN_TASK' as const,
      entity: 'tasks' as const,
      entityId,
      detail: deeds.assigned(handOutIn(entityId)?.memberId ?? '', ids),
    })),
  );
}

function told(
  given: number,
  mails: number,
  withoutAddress: readonly string[],
  formUrl: string,
  office: Office,
): Report {
  const { tasks } = wordsOf(office.language).reports;
  return {
    lead: given === 0 && mails === 0 ? tasks.givenBefore : tasks.given(given, mails),
    sections:
      withoutAddress.length === 0
        ? []
        : [
            {
              title: tasks.withoutMail,
              tone: 'warn',
              lines: withoutAddress.map((name) => `${name}: ${tasks.noAddress(name)}`),
            },
          ],
    links: [{ label: tasks.openForm, url: formUrl }],
  };
}
