// The mails of a round as they will read, one for each body that has an address.

import type { DossierFile } from '../../domain/documents/facts.ts';
import { mailFacts } from '../../domain/mail-templates/mail-facts.ts';
import { renderMail } from '../../domain/mail-templates/render-mail.ts';
import { mailFactWords } from '../sending/mail-fact-words.ts';
import type { MailTemplates } from '../sending/mail-templates.ts';
import type { Invitation, Opening } from './plan-opening.ts';

export interface RequestMail {
  readonly invitation: Invitation;
  readonly subject: string;
  readonly body: string;
}

/**
 * The mails of an opening. `linkTemplate` holds `{{CODE}}`; before the form exists a preview shows
 * where its link will stand.
 */
export function requestMails(
  opening: Opening,
  linkTemplate: string,
  files: readonly DossierFile[],
  templates: MailTemplates,
): RequestMail[] {
  const { settings, asOpened, dueAt } = opening;
  if (dueAt === null) return [];
  return opening.invitations
    .filter(({ to }) => to !== '')
    .map((invitation) => {
      const facts = mailFacts(
        {
          settings,
          round: { ...asOpened, formLink: linkTemplate },
          files,
          bodyName: invitation.body.officialName,
          requestId: invitation.requestId,
          code: invitation.code,
          dueAt,
          today: opening.sendDay,
        },
        mailFactWords,
      );
      return { invitation, ...renderMail('LAY_Y_KIEN', templates.LAY_Y_KIEN, facts) };
    });
}
