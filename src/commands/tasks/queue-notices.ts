// Queues the notices that are not queued yet; a member without an address gets none, and is named.

import { at } from '../../domain/day.ts';
import { calledAs } from '../../domain/tasks/people.ts';
import type { Office } from '../../ports.ts';
import type { Kept, Row } from '../../workbook/schema.ts';
import { readTemplates } from '../sending/mail-templates.ts';
import { queueKeyed } from '../sending/queue-mails.ts';
import { type AckForm, missingNotices } from './notices.ts';
import type { TaskBook } from './task-book.ts';
import {
  type TaskMail,
  type TaskMailer,
  type WrittenTaskMail,
  writeTaskMail,
} from './task-mails.ts';

export interface QueuedNotices {
  readonly queued: readonly Row<'mailQueue'>[];
  /** The names of members who should have got one. */
  readonly withoutAddress: readonly string[];
}

/** Queues them and sees to it that they leave by themselves. Must be called under the lock. */
export function queueNotices(
  tasks: readonly Row<'tasks'>[],
  mailer: TaskMailer,
  around: {
    readonly form: AckForm;
    readonly reason: string;
    /** As it was read under this lock. */
    readonly queue: readonly Kept<'mailQueue'>[];
  },
  office: Office,
): QueuedNotices {
  const { form, reason, queue } = around;
  const keys = new Set(queue.map(({ dedupeKey }) => dedupeKey));
  const missing = missingNotices(tasks, { team: mailer.team, keys, form, reason }, office);
  if (missing.length === 0) return { queued: [], withoutAddress: [] };
  const written = writeAll(missing, mailer);
  const sendable = written.filter(({ to }) => to !== '');
  // Armed before the work: a run that is killed is taken up by the tick (platform.md §13.5).
  if (sendable.length > 0) office.triggers.setContinuing(true);
  const queued = queueKeyed(sendable, office, queue);
  return { queued, withoutAddress: withoutAddress(written) };
}

export function writeAll(mails: readonly TaskMail[], mailer: TaskMailer): WrittenTaskMail[] {
  return mails.map((mail) => writeTaskMail(mail, mailer));
}

/** Who would read these mails and has no usable address, each once. */
export function withoutAddress(mails: readonly WrittenTaskMail[]): string[] {
  return Array.from(
    new Set(mails.filter(({ to }) => to === '').map(({ reader }) => calledAs(reader))),
  );
}

/**
 * What mails are written with; the machine's own wait for the hour of sending, a person's do not.
 * Throws `MAIL.TEMPLATE_*` for a template that cannot be used: to be asked for before anything is written.
 */
export function mailerAt(
  when: 'now' | 'sendHour',
  { settings, team }: Pick<TaskBook, 'settings' | 'team'>,
  office: Office,
): TaskMailer {
  const today = office.clock.today();
  return {
    settings,
    team,
    templates: readTemplates(['GIAO_VIEC', 'CHUYEN_VIEC', 'NHAC_NHAN_VIEC', 'NHAC_VIEC'], office),
    today,
    scheduledAt: when === 'now' ? office.clock.now() : at(today, settings.sendHour),
  };
}
