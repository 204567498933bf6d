// Shows one mail as it would leave, with the quota left and needed; sends it to nobody.

import type { ShownMail } from '../../dialogs/data/mails.ts';
import { htmlOf } from '../../domain/outbox/html-body.ts';
import { recipientsOf } from '../../domain/outbox/plan-block.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { bookSettings } from '../book-settings.ts';
import type { MailInput } from '../input/mails.ts';
import { checkBook } from '../this-book.ts';
import { enclosingOf } from './enclosing.ts';
import { mailAtHand } from './mail-at-hand.ts';

export function previewMail(input: MailInput, office: Office): ShownMail {
  checkBook(office);
  const { dialogs, reports } = wordsOf(office.language);
  const { mails: words } = dialogs;
  const settings = bookSettings(office);
  const mail = mailAtHand(input, office);
  const refusal = enclosingOf(settings, office).refusal(mail);
  const left = Math.max(0, office.mail.remaining() - settings.mailReserve);
  const needed = mail.queue
    .filter(({ roundId, status }) => roundId === input.roundId && status === 'CHO')
    .reduce((sum, waiting) => sum + recipientsOf(waiting), 0);
  const plain = (label: string, value: string) => ({
    label,
    value: value === '' ? dialogs.common.none : value,
    tone: '' as const,
  });
  return {
    facts: [
      plain(words.from, office.mail.sender()),
      mail.to === ''
        ? { label: words.to, value: words.noAddress, tone: 'warn' }
        : plain(words.to, mail.to),
      plain(words.cc, mail.cc),
      plain(words.subject, mail.subject),
      plain(words.attachments, mail.attachments),
      {
        label: reports.preview.quota,
        value: reports.mails.quota(left, needed),
        tone: left >= needed ? 'ok' : 'warn',
      },
    ],
    body: mail.body,
    html: htmlOf(mail.body),
    warnings: [
      ...(settings.rehearsal ? [reports.mails.rehearsalOff] : []),
      ...(refusal === '' ? [] : [refusal]),
    ],
  };
}
