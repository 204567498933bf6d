// The notices of what was given out or handed over: worked out from the rows, so that a stopped run is made up.

import type { MemberId } from '../../domain/ids.ts';
import { acknowledgementCode } from '../../domain/tasks/acknowledgement-code.ts';
import { handOutIn } from '../../domain/tasks/hand-out.ts';
import { type HandOut, openHandOuts } from '../../domain/tasks/hand-outs.ts';
import { handedOverKey, noticeKey } from '../../domain/tasks/mail-keys.ts';
import { calledAs, type Member } from '../../domain/tasks/people.ts';
import type { FormRecord, Office } from '../../ports.ts';
import type { Row } from '../../workbook/schema.ts';
import { ackLink } from './ack-form.ts';
import type { TaskMail } from './task-mails.ts';

type Task = Row<'tasks'>;

/** Where a link leads to; before the form is made a preview has none. */
export type AckForm = Pick<FormRecord, 'linkTemplate'>;

/**
 * Every notice that the rows ask for and the queue does not have: one for each member and hand-out,
 * naming all its tasks, and one to whom they were taken from. What was acknowledged needs none.
 */
export function missingNotices(
  tasks: readonly Task[],
  around: {
    readonly team: readonly Member[];
    readonly keys: ReadonlySet<string>;
    readonly form: AckForm;
    readonly reason: string;
  },
  office: Office,
): TaskMail[] {
  const { team, keys } = around;
  return openHandOuts(tasks, { waiting: true }).flatMap((handOut) => [
    ...(keys.has(noticeKey(handOut.id)) ? [] : notice(handOut, around, office)),
    ...handedFrom(handOut).flatMap((from) =>
      keys.has(handedOverKey(handOut.id, from)) ? [] : farewell(handOut, from, team, around.reason),
    ),
  ]);
}

function notice(
  handOut: HandOut<Task>,
  { team, form, reason }: { team: readonly Member[]; form: AckForm; reason: string },
  office: Office,
): TaskMail[] {
  const member = team.find(({ memberId }) => memberId === handOut.memberId);
  if (member === undefined) return [];
  const from = handedFrom(handOut).map((id) => nameOf(id, team));
  return [
    {
      key: noticeKey(handOut.id),
      template: 'GIAO_VIEC',
      member,
      tasks: handOut.tasks,
      special: {
        ...linkFacts(handOut, form, team, office),
        chuyenTu: from.join(', '),
        lyDo: reason,
      },
    },
  ];
}

/** What notices and nudges share: who gave it out, the link, the code in it. */
export function linkFacts(
  handOut: HandOut<Task>,
  form: AckForm,
  team: readonly Member[],
  office: Office,
): { nguoiGiao: string; lienKet: string; maXacNhan: string } {
  const code = acknowledgementCode(handOut.id, office.signer.sign);
  return {
    nguoiGiao: nameOf(handOut.tasks[0]?.assignedBy ?? '', team),
    lienKet: ackLink({ ...form, formId: '', publicUrl: '' }, code),
    maXacNhan: code,
  };
}

function farewell(
  handOut: HandOut<Task>,
  from: MemberId,
  team: readonly Member[],
  reason: string,
): TaskMail[] {
  const member = team.find(({ memberId }) => memberId === from);
  if (member === undefined) return [];
  return [
    {
      key: handedOverKey(handOut.id, from),
      template: 'CHUYEN_VIEC',
      member,
      tasks: handOut.tasks.filter(({ handedFrom: before }) => before === from),
      special: {
        nguoiGiao: nameOf(handOut.tasks[0]?.assignedBy ?? '', team),
        nguoiMoi: nameOf(handOutIn(handOut.id)?.memberId ?? '', team),
        lyDo: reason,
      },
    },
  ];
}

function handedFrom({ tasks }: HandOut<Task>): MemberId[] {
  return Array.from(new Set(tasks.map((task) => task.handedFrom))).filter((id) => id !== '');
}

function nameOf(id: string, team: readonly Member[]): string {
  const found = team.find(({ memberId }) => memberId === id);
  return found === undefined ? id : calledAs(found);
}
