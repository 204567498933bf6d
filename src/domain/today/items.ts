// What waits for each person of the team today: late, due within a week, or held up by that person.
// The sheet “Việc hôm nay” shows the same by formulas; a test holds the two equal.

import type { Row } from '../../workbook/schema.ts';
import { standing } from '../comments/standing.ts';
import { SOON_DAYS } from '../dashboard/overdue.ts';
import { type Day, plusDays } from '../day.ts';
import type { MemberId, PhaseId, TaskId } from '../ids.ts';
import { isGivenOut } from '../tasks/hand-out.ts';
import { isOpenTask } from '../tasks/open-task.ts';
import { activeMembers } from '../tasks/people.ts';

type Task = Row<'tasks'>;

interface TaskItem {
  readonly id: TaskId;
  readonly title: string;
  readonly due: Day | null;
  /** Given out, and not yet acknowledged. */
  readonly waiting: boolean;
}

/** `days` are working days: since the due day, or left after today up to it. */
export type TodayItem =
  | {
      readonly kind: 'latePhase';
      readonly id: PhaseId;
      readonly title: string;
      readonly due: Day;
      readonly days: number;
    }
  | (TaskItem & { readonly kind: 'late' | 'due'; readonly due: Day; readonly days: number })
  | (TaskItem & { readonly kind: 'unacknowledged' })
  | (TaskItem & { readonly kind: 'approval'; readonly lead: MemberId })
  /** All comments that a person is to answer are one item. */
  | { readonly kind: 'comments'; readonly count: number };

export type TodayKind = TodayItem['kind'];

/** In the order in which a person's items stand. */
export const kinds = [
  'latePhase',
  'late',
  'due',
  'unacknowledged',
  'approval',
  'comments',
] as const satisfies readonly TodayKind[];

export interface TodayPerson {
  readonly member: Row<'team'>;
  readonly items: readonly TodayItem[];
}

export interface TodayInput {
  readonly today: Day;
  /** Working days from the first day to the last, both included; 0 when the last is earlier. */
  readonly workingDays: (first: Day, last: Day) => number;
  readonly phases: readonly Row<'phases'>[];
  readonly tasks: readonly Task[];
  readonly comments: readonly Row<'comments'>[];
  readonly team: readonly Row<'team'>[];
}

/** The active members in the order of the team, each with what waits for them, in the order of the sheets. */
export function todayOf(input: TodayInput): TodayPerson[] {
  return activeMembers(input.team).map((member) => ({
    member,
    items: [
      ...latePhases(input, member.memberId),
      ...tasksOf(input, member.memberId),
      ...approvals(input, member.memberId),
      ...commentsOf(input, member.memberId),
    ],
  }));
}

/** Late tasks and tasks due within the week that no active member leads. */
export function unowned({ today, tasks, team }: TodayInput): number {
  const known = new Set<string>(activeMembers(team).map(({ memberId }) => memberId));
  return tasks.filter((task) => isPressing(task, today) && !known.has(task.ownerId)).length;
}

function latePhases({ phases, today, workingDays }: TodayInput, who: MemberId): TodayItem[] {
  return phases.flatMap(({ phaseId, title, ownerId, planEnd, actualEnd, status }): TodayItem[] => {
    const open = actualEnd === null && status !== 'XONG' && status !== 'HUY';
    if (ownerId !== who || !open || planEnd === null || planEnd >= today) return [];
    const days = workingDays(plusDays(planEnd, 1), today);
    return [{ kind: 'latePhase', id: phaseId, title, due: planEnd, days }];
  });
}

function tasksOf({ tasks, today, workingDays }: TodayInput, who: MemberId): TodayItem[] {
  const own = tasks.filter((task) => task.ownerId === who && isOpenTask(task));
  const late = own.flatMap((task): TodayItem[] => {
    const { due } = task;
    if (due === null || due >= today) return [];
    return [{ ...facts(task), kind: 'late', due, days: workingDays(plusDays(due, 1), today) }];
  });
  const soon = own.flatMap((task): TodayItem[] => {
    const { due } = task;
    if (due === null || due < today || !isPressing(task, today)) return [];
    return [{ ...facts(task), kind: 'due', due, days: workingDays(plusDays(today, 1), due) }];
  });
  const unacknowledged = own
    .filter((task) => !isPressing(task, today) && isWaiting(task))
    .map((task): TodayItem => ({ ...facts(task), kind: 'unacknowledged' }));
  return [...late, ...soon, ...unacknowledged];
}

/** Open tasks that wait for this person's word: put to “Chờ ý kiến” with the person as approver. */
function approvals({ tasks }: TodayInput, who: MemberId): TodayItem[] {
  return tasks
    .filter((task) => task.approverId === who && task.status === 'CHO' && isOpenTask(task))
    .map((task) => ({ ...facts(task), kind: 'approval', lead: task.ownerId }));
}

function commentsOf({ comments }: TodayInput, who: MemberId): TodayItem[] {
  const own = standing(comments).filter(
    ({ ownerId, disposition, duplicateOf }) =>
      ownerId === who && disposition === null && duplicateOf === '',
  );
  return own.length > 0 ? [{ kind: 'comments', count: own.length }] : [];
}

function facts(task: Task): TaskItem {
  return { id: task.taskId, title: task.title, due: task.due, waiting: isWaiting(task) };
}

function isWaiting(task: Task): boolean {
  return isGivenOut(task) && task.ackAt === null;
}

/** Late, or due within the week. */
function isPressing(task: Task, today: Day): boolean {
  return isOpenTask(task) && task.due !== null && task.due <= plusDays(today, SOON_DAYS);
}
