// To whom mails about tasks would go, what of the quota they need, and the first of them as it would leave.

import type { GivingPreview } from '../../dialogs/data/assign-tasks.ts';
import { calledAs } from '../../domain/tasks/people.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { ackFormOf } from './ack-form.ts';
import type { TaskMail, WrittenTaskMail } from './task-mails.ts';

export function mailsTold(
  mails: readonly WrittenTaskMail[],
  asked: readonly TaskMail[],
  tasks: number,
  reserve: number,
  office: Office,
): Pick<GivingPreview, 'facts' | 'mails' | 'firstMail' | 'needsForm'> {
  const { reports } = wordsOf(office.language);
  const sendable = mails.filter(({ to }) => to !== '');
  const left = Math.max(0, office.mail.remaining() - reserve);
  const [first] = sendable;
  return {
    facts: [
      { label: reports.tasks.facts.tasks, value: String(tasks), tone: '' },
      { label: reports.tasks.facts.members, value: String(sendable.length), tone: '' },
      {
        label: reports.tasks.facts.quota,
        value: reports.tasks.quota(left, sendable.length),
        tone: left >= sendable.length ? 'ok' : 'warn',
      },
    ],
    mails: mails.map(({ reader, to }, index) => {
      const member = asked[index]?.member ?? reader;
      const away = member.memberId !== reader.memberId;
      const notes = [
        ...(away ? [reports.tasks.standsIn(calledAs(member))] : []),
        ...(to === '' ? [reports.tasks.noAddress(calledAs(reader))] : []),
      ];
      return {
        name: calledAs(reader),
        address: to,
        note: notes.join('. '),
        tone: notes.length === 0 ? '' : 'warn',
      };
    }),
    needsForm: ackFormOf(office.memory) === null,
    firstMail:
      first === undefined ? null : { to: first.to, subject: first.subject, body: first.body },
  };
}
