// The mails that the calendar owes: nudges to acknowledge, reminders before and after the due day.

import { type Calendar, countWorkingDays } from '../../domain/calendar/calendar.ts';
import { type Day, plusDays } from '../../domain/day.ts';
import { listOf } from '../../domain/mail-templates/render-mail.ts';
import { taskLine } from '../../domain/mail-templates/task-facts.ts';
import type { DueNudge } from '../../domain/tasks/due-nudges.ts';
import type { MemberReminder, StepOfTask } from '../../domain/tasks/due-reminders.ts';
import { nudgeKey, reminderKey } from '../../domain/tasks/mail-keys.ts';
import type { Member } from '../../domain/tasks/people.ts';
import type { Office } from '../../ports.ts';
import { mailWords } from '../../text/vi/mail.ts';
import { taskMailWords } from '../../text/vi/task-mail.ts';
import type { Row } from '../../workbook/schema.ts';
import { type AckForm, linkFacts } from './notices.ts';
import type { TaskMail } from './task-mails.ts';

type Task = Row<'tasks'>;

export function nudgeMails(
  nudges: readonly DueNudge<Task>[],
  { team, form }: { readonly team: readonly Member[]; readonly form: AckForm },
  office: Office,
): TaskMail[] {
  return nudges.flatMap(({ handOut, number }): TaskMail[] => {
    const member = team.find(({ memberId }) => memberId === handOut.memberId);
    if (member === undefined) return [];
    return [
      {
        key: nudgeKey(handOut.id, number),
        template: 'NHAC_NHAN_VIEC',
        member,
        tasks: handOut.tasks,
        special: { ...linkFacts(handOut, form, team, office), lanNhac: String(number) },
      },
    ];
  });
}

/** One mail a member: what comes due and what is overdue, each with the working days. */
export function reminderMails(
  reminders: readonly MemberReminder<Task>[],
  around: { readonly team: readonly Member[]; readonly calendar: Calendar; readonly today: Day },
): TaskMail[] {
  const { team } = around;
  return reminders.flatMap(({ memberId, steps }): TaskMail[] => {
    const member = team.find((one) => one.memberId === memberId);
    if (member === undefined) return [];
    const lines = (some: readonly StepOfTask<Task>[]): string =>
      listOf(some.map((one) => lineOf(one, around)));
    return [
      {
        key: reminderKey(
          memberId,
          steps.map(({ token }) => token),
        ),
        template: 'NHAC_VIEC',
        member,
        tasks: steps.map(({ task }) => task),
        special: {
          danhSachViec: lines(steps),
          viecSapDenHan: lines(steps.filter(({ step }) => step === 'T')),
          viecQuaHan: lines(steps.filter(({ step }) => step === 'S')),
        },
      },
    ];
  });
}

function lineOf(
  { task, step }: StepOfTask<Task>,
  { team, calendar, today }: { team: readonly Member[]; calendar: Calendar; today: Day },
): string {
  const line = taskLine(task, team, taskMailWords);
  const { due } = task;
  if (due === null) return line;
  if (step === 'S') {
    const over = countWorkingDays(calendar, plusDays(due, 1), today);
    return taskMailWords.lateLine(line, mailWords.workingDays(over));
  }
  const left = countWorkingDays(calendar, plusDays(today, 1), due);
  return left === 0
    ? taskMailWords.dueToday(line)
    : taskMailWords.leftLine(line, mailWords.workingDays(left));
}
