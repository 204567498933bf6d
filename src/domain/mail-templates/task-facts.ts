// What the fields of a mail about tasks stand for, from the rows of its tasks and of the team.

import type { Row } from '../../workbook/schema.ts';
import type { Settings } from '../../workbook/settings.ts';
import { proseDay, weekdayName } from '../calendar/print.ts';
import type { Day } from '../day.ts';
import { calledAs, idsIn, type Member } from '../tasks/people.ts';
import type { MailFacts } from './fields.ts';
import { listOf } from './render-mail.ts';

export type MailedTask = Pick<Row<'tasks'>, 'taskId' | 'title' | 'due' | 'coIds'>;

/** Words that the fields need; see src/text/vi. */
export interface TaskFactWords {
  readonly tasks: (count: number) => string;
  readonly line: (task: { id: string; title: string; due: string; with: string }) => string;
  readonly noDue: string;
}

export interface TaskMailSubject<Task extends MailedTask> {
  readonly settings: Pick<Settings, 'programme' | 'shortProgramme' | 'office' | 'contact'>;
  /** Whose tasks they are, and who reads the mail: another one while the member is away. */
  readonly member: Member;
  readonly reader: Member;
  readonly tasks: readonly Task[];
  readonly team: readonly Member[];
  readonly today: Day;
}

/** The fields that every mail to a member shares. */
export function taskFacts<Task extends MailedTask>(
  { settings, member, reader, tasks, team, today }: TaskMailSubject<Task>,
  words: TaskFactWords,
): MailFacts {
  const dues = tasks.flatMap(({ due }) => (due === null ? [] : [due])).sort();
  const [earliest] = dues;
  return {
    tenThanhVien: calledAs(reader),
    thayCho: reader.memberId === member.memberId ? '' : calledAs(member),
    donVi: settings.office,
    tenDeAn: settings.programme,
    tenNgan: settings.shortProgramme,
    dauMoi: settings.contact.replace(/\.\s*$/, ''),
    soViec: words.tasks(tasks.length),
    danhSachViec: listOf(tasks.map((task) => taskLine(task, team, words))),
    hanSomNhat: earliest === undefined ? words.noDue : proseDay(earliest),
    homNay: proseDay(today),
  };
}

/** One task in a list of a mail, on one line. */
export function taskLine(
  { taskId, title, due, coIds }: MailedTask,
  team: readonly Member[],
  words: TaskFactWords,
): string {
  return words.line({
    id: taskId,
    title,
    due: due === null ? words.noDue : `${weekdayName(due)} ${proseDay(due)}`,
    with: namesOf(coIds, team),
  });
}

/** The members of a cell of ids by name; an id that the team does not have stays an id. */
export function namesOf(cell: string, team: readonly Member[]): string {
  return idsIn(cell)
    .map((id) => {
      const found = team.find(({ memberId }) => memberId === id);
      return found === undefined ? id : calledAs(found);
    })
    .join(', ');
}
