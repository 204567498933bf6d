// Which tasks a member is reminded of today: those that came to a step before or after their due day.

import type { Row } from '../../workbook/schema.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { type Day, dayOfMoment } from '../day.ts';
import type { MemberId } from '../ids.ts';
import { workingDaysAfter, workingDaysBefore } from '../reminding/step-days.ts';
import { isGivenOut } from './hand-out.ts';
import { type ReminderStep, reminderToken, tokensIn } from './mail-keys.ts';
import { isOpenTask } from './open-task.ts';

export interface ReminderFacts {
  readonly today: Day;
  readonly calendar: Calendar;
  /** Working days before and after the due day; null for a step that is switched off. */
  readonly before: number | null;
  readonly after: number | null;
}

export interface StepOfTask<Task> {
  readonly task: Task;
  readonly step: ReminderStep;
  readonly token: string;
}

export interface MemberReminder<Task> {
  readonly memberId: MemberId;
  readonly steps: readonly StepOfTask<Task>[];
}

/**
 * The step that each open task given out has come to, the later one where both are there, so that
 * days without a tick end in one mail. A step whose day is not after the day on which the task was
 * given out is not owed: the notice has just said it.
 */
export function stepsReached<Task extends Row<'tasks'>>(
  tasks: readonly Task[],
  facts: ReminderFacts,
): StepOfTask<Task>[] {
  const days = stepDays(facts);
  return tasks.flatMap((task): StepOfTask<Task>[] => {
    const { due, assignedAt, taskId } = task;
    if (due === null || assignedAt === null || !isOpenTask(task) || !isGivenOut(task)) return [];
    const { before, after } = days(due);
    const given = dayOfMoment(assignedAt);
    const is = (when: Day | null): boolean => when !== null && when <= facts.today && when > given;
    const step = is(after) ? 'S' : is(before) && due >= facts.today ? 'T' : null;
    return step === null ? [] : [{ task, step, token: reminderToken(taskId, step, due) }];
  });
}

/** What no reminder in the queue covers yet, by member, in the order of the tasks. */
export function dueTaskReminders<Task extends Row<'tasks'>>(
  reached: readonly StepOfTask<Task>[],
  queue: readonly Pick<Row<'mailQueue'>, 'dedupeKey'>[],
): MemberReminder<Task>[] {
  const covered = new Set(queue.flatMap(({ dedupeKey }) => tokensIn(dedupeKey)));
  const members = new Map<MemberId, StepOfTask<Task>[]>();
  for (const one of reached) {
    if (covered.has(one.token)) continue;
    const { ownerId } = one.task;
    members.set(ownerId, [...(members.get(ownerId) ?? []), one]);
  }
  return Array.from(members, ([memberId, steps]) => ({ memberId, steps }));
}

/** The days of both steps for a due day; each due day is worked out once. */
function stepDays({ calendar, before, after }: ReminderFacts) {
  const known = new Map<Day, { before: Day | null; after: Day | null }>();
  return (due: Day) => {
    const found = known.get(due) ?? {
      before: before === null ? null : workingDaysBefore(calendar, due, before),
      after: after === null ? null : workingDaysAfter(calendar, due, after),
    };
    known.set(due, found);
    return found;
  };
}
