// Hands tasks over from one member to another: the log first, then the rows, then a notice to both.

import type { Report } from '../../dialogs/data.ts';
import { calledAs } from '../../domain/tasks/people.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept, Row } from '../../workbook/schema.ts';
import type { HandoverInput } from '../input/tasks.ts';
import { type Deed, record } from '../record.ts';
import { checkBook } from '../this-book.ts';
import { ensureAckForm } from './ack-form.ts';
import { handoverCells, type Moved } from './handover-cells.ts';
import { type Handover, planHandover } from './plan-handover.ts';
import { mailerAt, queueNotices } from './queue-notices.ts';
import { readTaskBook } from './task-book.ts';
import { assigner } from './who-assigns.ts';

/**
 * Hands the tasks over; pressed twice, or taken up after a stop, nothing moves twice and nobody is
 * mailed twice. Throws a `TASK.*`, `HANDOVER.*` or `MAIL.TEMPLATE_*` problem, and nothing has moved.
 */
export function handOver(input: HandoverInput, office: Office): Report {
  return office.locked(() => {
    checkBook(office);
    const book = readTaskBook(office);
    const by = assigner(book, office);
    const plan = planHandover(input, book);
    const queue = office.tables.read('mailQueue').rows;
    const mailer = mailerAt('now', book, office);
    const form = ensureAckForm(book.settings, office);
    const set = handoverCells(plan, by.memberId, book, queue, office);
    recordMoves(plan, set, input.reason, office);
    office.tables.update(
      'tasks',
      plan.moved.map((task) => ({ key: task.taskId, set: set(task) })),
    );
    office.tables.flush();
    const moved = new Set(plan.moved.map(({ taskId }) => taskId));
    const now = book.tasks.map((task) =>
      moved.has(task.taskId) ? { ...task, ...set(task) } : task,
    );
    const around = { form, reason: input.reason, queue };
    const { queued, withoutAddress } = queueNotices(now, mailer, around, office);
    const { tasks } = wordsOf(office.language).reports;
    return {
      lead:
        plan.moved.length === 0 && queued.length === 0
          ? tasks.handedBefore
          : `${tasks.handedOver(plan.moved.length + plan.before.length, calledAs(plan.from), calledAs(plan.to))} ${tasks.mailsQueued(queued.length)}`,
      sections: [
        ...(withoutAddress.length === 0
          ? []
          : [
              {
                title: tasks.withoutMail,
                tone: 'warn' as const,
                lines: withoutAddress.map((name) => `${name}: ${tasks.noAddress(name)}`),
              },
            ]),
      ],
      links: [],
    };
  });
}

/**
 * The history, cell by cell, before the rows: a run that stops between the two finds its lines by the
 * number of the hand-out and writes them once.
 */
function recordMoves(
  { from, to, moved }: Handover,
  set: (task: Row<'tasks'>) => Moved,
  reason: string,
  office: Office,
): void {
  if (moved.length === 0) return;
  const { deeds } = wordsOf(office.language);
  const deedsOf = (task: Kept<'tasks'>): Deed[] => {
    const next = set(task);
    const detail = deeds.handedOver(from.memberId, to.memberId, next.handOut, reason);
    return (['ownerId', 'coIds'] as const)
      .filter((field) => task[field] !== next[field])
      .map((field) => ({
        action: 'REASSIGN_TASK',
        entity: 'tasks',
        entityId: task.taskId,
        detail,
        cell: { field, old: task[field], next: next[field] },
      }));
  };
  const log = office.tables.read('audit').rows;
  // A stop inside the writing may have left a line without its words.
  const isLogged = ({ entityId, detail, cell }: Deed): boolean =>
    log.some(
      (row) =>
        row.entityId === entityId &&
        row.field === cell?.field &&
        row.oldValue === cell.old &&
        row.newValue === cell.next &&
        (row.detail === detail || row.detail === ''),
    );
  record(
    office,
    moved.flatMap(deedsOf).filter((deed) => !isLogged(deed)),
  );
}
