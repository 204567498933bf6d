// Sends one mail to the clerk alone, through the outbox: marked as a trial, with a code that nobody answers by.

import type { Report } from '../../dialogs/data.ts';
import {
  isLeaderTemplate,
  isTaskTemplate,
  type MailTemplateId,
} from '../../domain/mail-templates/fields.ts';
import { LONGEST_SUBJECT } from '../../domain/mail-templates/render-mail.ts';
import type { Office } from '../../ports.ts';
import { mailWords } from '../../text/vi/mail.ts';
import { wordsOf } from '../../text/words.ts';
import type { MailInput } from '../input/mails.ts';
import { record } from '../record.ts';
import { checkBook } from '../this-book.ts';
import { mailAtHand } from './mail-at-hand.ts';
import { queueMails } from './queue-mails.ts';
import { sendWaiting } from './send-due.ts';

/** Queues the trial and sends it at once; no other mail moves. */
export function sendTrial(input: MailInput, office: Office): Report {
  return office.locked(() => {
    checkBook(office);
    const { reports, deeds } = wordsOf(office.language);
    const mail = mailAtHand(input, office);
    const { queue } = mail;
    const to = office.person || office.mail.sender();
    const own = `${input.roundId}:${input.bodyId}:GUI_THU:`;
    const before = queue.filter(({ dedupeKey }) => dedupeKey.startsWith(own));
    // Neither in the link nor in the text may the body's own code go to anybody else.
    const trialCode = mailWords.trialCode(mail.reference);
    const hidden = (text: string): string =>
      mail.code === '' ? text : text.split(mail.code).join(trialCode);
    const [queued] = queueMails(
      [
        {
          kind: 'GUI_THU',
          number: before.length + 1,
          roundId: input.roundId,
          bodyId: input.bodyId,
          requestId: mail.requestId,
          to,
          cc: '',
          subject: mailWords.trialSubject(hidden(mail.subject)).slice(0, LONGEST_SUBJECT),
          body: hidden(mail.body),
          attachments: mail.attachments,
          scheduledAt: office.clock.now(),
        },
      ],
      office,
      queue,
    );
    record(office, [
      {
        action: 'TRY_MAIL',
        entity: entityOf(input.template),
        entityId: mail.reference,
        detail: deeds.tried,
      },
    ]);
    const after = sendWaiting(office, ({ mailId }) => mailId === queued?.mailId);
    const ended = after.queue.find(({ mailId }) => mailId === queued?.mailId);
    return {
      lead:
        ended?.status === 'DA_GUI'
          ? reports.mails.trialSent(to)
          : ended?.status === 'DIEN_TAP'
            ? reports.mails.trialRehearsed
            : reports.mails.trialWaits(ended?.error ?? ''),
      sections: [],
      links: [],
    };
  });
}

/** The sheet of what the mail is about. */
function entityOf(template: MailTemplateId): 'team' | 'tasks' | 'requests' {
  if (isLeaderTemplate(template)) return 'team';
  return isTaskTemplate(template) ? 'tasks' : 'requests';
}
