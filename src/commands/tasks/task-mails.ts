// Writes the mails about tasks: to the member, or while that one is away to the substitute.

import type { Day, Moment } from '../../domain/day.ts';
import { idOf } from '../../domain/ids.ts';
import {
  kindOfTemplate,
  type MailFacts,
  type TaskTemplateId,
} from '../../domain/mail-templates/fields.ts';
import { renderMail } from '../../domain/mail-templates/render-mail.ts';
import { type MailedTask, taskFacts } from '../../domain/mail-templates/task-facts.ts';
import { isAddress } from '../../domain/outbox/address.ts';
import { actingFor } from '../../domain/tasks/absence.ts';
import type { Member } from '../../domain/tasks/people.ts';
import { taskMailWords } from '../../text/vi/task-mail.ts';
import type { Settings } from '../../workbook/settings.ts';
import type { MailTemplates } from '../sending/mail-templates.ts';
import type { KeyedMail } from '../sending/queue-mails.ts';

export interface TaskMailer {
  readonly settings: Settings;
  readonly team: readonly Member[];
  readonly templates: MailTemplates;
  readonly today: Day;
  readonly scheduledAt: Moment;
}

export interface TaskMail {
  readonly key: string;
  readonly template: TaskTemplateId;
  /** Whose tasks they are. */
  readonly member: Member;
  readonly tasks: readonly MailedTask[];
  readonly special: MailFacts;
}

/** A mail as it would leave, with who reads it; without a usable address `to` is ''. */
export interface WrittenTaskMail extends KeyedMail {
  readonly reader: Member;
}

export function writeTaskMail(mail: TaskMail, mailer: TaskMailer): WrittenTaskMail {
  const { settings, team, templates, today, scheduledAt } = mailer;
  const { member, template, tasks } = mail;
  const reader = actingFor(member, team, today);
  const facts = taskFacts({ settings, member, reader, tasks, team, today }, taskMailWords);
  return {
    ...renderMail(template, templates[template], { ...facts, ...mail.special }),
    key: mail.key,
    kind: kindOfTemplate[template],
    // Of no round: what it is about stands in its key.
    roundId: idOf(''),
    requestId: idOf(''),
    to: isAddress(reader.email) ? reader.email.trim() : '',
    cc: '',
    attachments: '',
    scheduledAt,
    reader,
  };
}
