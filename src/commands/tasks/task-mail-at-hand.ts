// One mail to a member, exactly as it would leave with the tasks that stand now; the queued one while it waits.

import { calendarOf } from '../../domain/calendar/calendar.ts';
import { idOf, type MemberId } from '../../domain/ids.ts';
import type { TaskTemplateId } from '../../domain/mail-templates/fields.ts';
import { Problem } from '../../domain/problem.ts';
import { isGivenOut } from '../../domain/tasks/hand-out.ts';
import { openHandOuts } from '../../domain/tasks/hand-outs.ts';
import { noticeKey, reminderToken } from '../../domain/tasks/mail-keys.ts';
import { isOpenTask } from '../../domain/tasks/open-task.ts';
import { activeMembers, type Member } from '../../domain/tasks/people.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { bookSettings } from '../book-settings.ts';
import type { MailAtHand } from '../sending/mail-at-hand.ts';
import { ackFormOf } from './ack-form.ts';
import { linkFacts } from './notices.ts';
import { reminderMails } from './owed-mails.ts';
import { mailerAt } from './queue-notices.ts';
import { type TaskMail, writeTaskMail } from './task-mails.ts';

/** Members with open tasks that were given out: those whose mails can be looked at. */
export function mailedMembers(office: Office): Kept<'team'>[] {
  if (ackFormOf(office.memory) === null) return [];
  const given = office.tables
    .read('tasks')
    .rows.filter((task) => isOpenTask(task) && isGivenOut(task));
  const owners = new Set(given.map(({ ownerId }) => ownerId));
  return activeMembers(office.tables.read('team').rows).filter(({ memberId }) =>
    owners.has(memberId),
  );
}

/** Throws `TASK.NO_MEMBER` for a member without open tasks, `MAIL.TEMPLATE_*` for a template with a slip. */
export function taskMailAtHand(
  template: TaskTemplateId,
  memberId: MemberId,
  office: Office,
): MailAtHand {
  const { tables } = office;
  const settings = bookSettings(office);
  const team = tables.read('team').rows;
  const member = team.find((one) => one.memberId === memberId);
  const own = tables.read('tasks').rows.filter((task) => task.ownerId === memberId);
  const handOut = openHandOuts(own, { waiting: false }).pop();
  if (member === undefined || handOut === undefined) {
    throw new Problem('TASK.NO_MEMBER', { task: '', member: memberId.slice(0, 40) });
  }
  const form = ackFormOf(office.memory) ?? {
    linkTemplate: wordsOf(office.language).reports.tasks.linkToCome,
  };
  const link = linkFacts(handOut, form, team, office);
  const queue = tables.read('mailQueue').rows;
  const frame = {
    requestId: idOf<MailAtHand['requestId']>(''),
    reference: handOut.id,
    code: link.maXacNhan,
    queue,
  };
  const queued = queue.find(({ dedupeKey }) => dedupeKey === noticeKey(handOut.id));
  if (template === 'GIAO_VIEC' && queued?.status === 'CHO') {
    const { to, cc, subject, body, attachments } = queued;
    return { ...frame, to, cc, subject, body, attachments };
  }
  const mail: TaskMail =
    template === 'NHAC_VIEC'
      ? reminderOf(member, own, team, office)
      : { key: '', template, member, tasks: handOut.tasks, special: { ...link, lanNhac: '1' } };
  const written = writeTaskMail(mail, mailerAt('now', { settings, team }, office));
  const { to, cc, subject, body, attachments } = written;
  return { ...frame, to, cc, subject, body, attachments };
}

/** A reminder of every open task, as if each had come to a step today. */
function reminderOf(
  member: Member,
  own: readonly Kept<'tasks'>[],
  team: readonly Member[],
  office: Office,
): TaskMail {
  const today = office.clock.today();
  const calendar = calendarOf(office.tables.read('holidays').rows);
  const steps = own
    .filter((task) => isOpenTask(task) && isGivenOut(task))
    .map((task) => {
      const due = task.due ?? today;
      const step = due < today ? ('S' as const) : ('T' as const);
      return { task, step, token: reminderToken(task.taskId, step, due) };
    });
  const { memberId } = member;
  const [mail] = reminderMails([{ memberId, steps }], { team, calendar, today });
  return mail ?? { key: '', template: 'NHAC_VIEC', member, tasks: [], special: {} };
}
