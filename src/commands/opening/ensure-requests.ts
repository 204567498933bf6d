// The requests of a round and its mails in the queue: those that are not there yet are added in one block.

import { at } from '../../domain/day.ts';
import type { DossierFile } from '../../domain/documents/facts.ts';
import type { Office } from '../../ports.ts';
import type { Row } from '../../workbook/schema.ts';
import type { MailTemplates } from '../sending/mail-templates.ts';
import { queueMails } from '../sending/queue-mails.ts';
import type { Invitation, Opening } from './plan-opening.ts';
import { requestMails } from './request-mails.ts';

/** Names and addresses are taken as they are now: an old round keeps its old names. */
export function ensureRequests(opening: Opening, office: Office): void {
  const made = new Set<string>(office.tables.read('requests').rows.map((row) => row.requestId));
  const missing = opening.invitations.filter(({ requestId }) => !made.has(requestId));
  office.tables.append(
    'requests',
    missing.map((invitation) => requestRow(opening, invitation)),
  );
}

/** How many mails of the round stand in the queue afterwards. */
export function ensureMails(
  opening: Opening,
  linkTemplate: string,
  files: readonly DossierFile[],
  templates: MailTemplates,
  office: Office,
): number {
  const mails = requestMails(opening, linkTemplate, files, templates);
  queueMails(
    mails.map(({ invitation, subject, body }) => ({
      kind: 'LAY_Y_KIEN' as const,
      number: 1,
      roundId: opening.round.roundId,
      bodyId: invitation.body.bodyId,
      requestId: invitation.requestId,
      to: invitation.to,
      cc: invitation.cc,
      subject,
      body,
      attachments: '',
      scheduledAt: at(opening.sendDay, opening.settings.sendHour),
    })),
    office,
  );
  return mails.length;
}

function requestRow(
  opening: Opening,
  { body, requestId, code, to, cc }: Invitation,
): Row<'requests'> {
  return {
    requestId,
    roundId: opening.round.roundId,
    bodyId: body.bodyId,
    nameSnapshot: body.officialName,
    emailSnapshot: to,
    ccSnapshot: cc,
    token: code,
    sentAt: null,
    sendStatus: to === '' ? 'KHONG_EMAIL' : 'CHO_GUI',
    remindCount: 0,
    lastRemindAt: null,
    dueAt: opening.dueAt,
    repliedAt: null,
    channel: null,
    inDocNo: '',
    inDocDate: null,
    signer: '',
    fileUrl: '',
    position: 'CHUA_TRA_LOI',
    late: null,
    commentCount: 0,
    enteredBy: '',
    note: '',
  };
}
