// The mails of a round as they will read, one for each body that has an address.

import type { Day } from '../../domain/day.ts';
import type { DossierFile } from '../../domain/documents/facts.ts';
import { mailFacts } from '../../domain/mail-templates/mail-facts.ts';
import { renderMail } from '../../domain/mail-templates/render-mail.ts';
import type { Row } from '../../workbook/schema.ts';
import type { Settings } from '../../workbook/settings.ts';
import { mailFactWords } from '../sending/mail-fact-words.ts';
import type { MailTemplates } from '../sending/mail-templates.ts';
import type { Addressee } from './invitation.ts';

/** The round whose mails are written, with what its mails name besides. */
export interface MailedRound {
  readonly settings: Settings;
  /** `formLink` holds `{{CODE}}`; before the form exists, a preview shows where its link will stand. */
  readonly round: Row<'rounds'>;
  readonly files: readonly DossierFile[];
  readonly today: Day;
}

export interface RequestMail {
  readonly addressee: Addressee;
  readonly subject: string;
  readonly body: string;
}

/** The mails to those of the addressees that have an address, under the names they were asked by. */
export function requestMails(
  { settings, round, files, today }: MailedRound,
  addressees: readonly Addressee[],
  templates: MailTemplates,
): RequestMail[] {
  const { dueAt } = round;
  if (dueAt === null) return [];
  return addressees
    .filter(({ to }) => to !== '')
    .map((addressee) => {
      const { name: bodyName, requestId, code } = addressee;
      const subject = { settings, round, files, bodyName, requestId, code, dueAt, today };
      const facts = mailFacts(subject, mailFactWords);
      return { addressee, ...renderMail('LAY_Y_KIEN', templates.LAY_Y_KIEN, facts) };
    });
}
