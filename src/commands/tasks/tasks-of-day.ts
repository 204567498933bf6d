// What the daily tick owes to the tasks: answers taken in, notices made up, members nudged and reminded.

import { calendarOf, isWorkingDay } from '../../domain/calendar/calendar.ts';
import { dueNudges } from '../../domain/tasks/due-nudges.ts';
import { dueTaskReminders, stepsReached } from '../../domain/tasks/due-reminders.ts';
import { isGivenOut } from '../../domain/tasks/hand-out.ts';
import { noticeKey } from '../../domain/tasks/mail-keys.ts';
import { isOpenTask } from '../../domain/tasks/open-task.ts';
import { once } from '../../once.ts';
import type { FormRecord, Office } from '../../ports.ts';
import { bookSettings } from '../book-settings.ts';
import { queueKeyed } from '../sending/queue-mails.ts';
import { told } from '../tell.ts';
import { ackFormOf } from './ack-form.ts';
import { missingNotices } from './notices.ts';
import { nudgeMails, reminderMails } from './owed-mails.ts';
import { mailerAt, writeAll } from './queue-notices.ts';
import { takeInAcks } from './take-acks.ts';

/** Must be called under the lock; what fails is logged and owed again the next day. Costs nothing before anything was given out. */
export function tasksOfDay(office: Office): void {
  const form = ackFormOf(office.memory);
  if (form === null) return;
  guarded(office, () => {
    takeInAcks('new', office);
  });
  guarded(office, () => queueOwed(form, office));
}

/** Nothing is sent about tasks on a day off, but for notices, which somebody asked for. */
function queueOwed(form: FormRecord, office: Office): void {
  const { tables, clock } = office;
  const tasks = tables.read('tasks').rows.filter((task) => isOpenTask(task) && isGivenOut(task));
  if (tasks.length === 0) return;
  const today = clock.today();
  const settings = bookSettings(office);
  const calendar = calendarOf(tables.read('holidays').rows);
  const team = once(() => tables.read('team').rows);
  const queue = tables.read('mailQueue').rows;
  const keys = new Set(queue.map(({ dedupeKey }) => dedupeKey));
  const works = isWorkingDay(calendar, today);
  const { nudgeDays: every, nudgeTimes: most } = settings;
  const nudges = works ? dueNudges(tasks, { today, calendar, every, most, queue }) : [];
  const before = settings.taskBefore ? settings.taskBeforeDays : null;
  const after = settings.taskAfter ? settings.taskAfterDays : null;
  const reached = works ? stepsReached(tasks, { today, calendar, before, after }) : [];
  const reminders = dueTaskReminders(reached, queue);
  const unnoticed = tasks.some((task) => task.ackAt === null && !keys.has(noticeKey(task.handOut)));
  if (!unnoticed && nudges.length + reminders.length === 0) return;
  const mailer = mailerAt('sendHour', { settings, team: team() }, office);
  const written = writeAll(
    [
      ...missingNotices(tasks, { team: team(), keys, form, reason: '' }, office),
      ...nudgeMails(nudges, { team: team(), form }, office),
      ...reminderMails(reminders, { team: team(), calendar, today }),
    ],
    mailer,
  );
  queueKeyed(
    written.filter(({ to }) => to !== ''),
    office,
    queue,
  );
}

function guarded(office: Office, work: () => void): void {
  try {
    work();
  } catch (error) {
    told(error, office);
  }
}
