// The mails about a new due moment: one to each body that still owes an answer, and never two.

import type { Moment } from '../../domain/day.ts';
import { factsOfRequest, shortDue } from '../../domain/mail-templates/mail-facts.ts';
import { renderMail } from '../../domain/mail-templates/render-mail.ts';
import { extensionNumber, overtaken, toBeMailed } from '../../domain/rounds/extension-order.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { bookSettings } from '../book-settings.ts';
import { dossierFiles } from '../papers/dossier-files.ts';
import { mailFactWords } from '../sending/mail-fact-words.ts';
import { readTemplates } from '../sending/mail-templates.ts';
import { queueMails } from '../sending/queue-mails.ts';

export interface DueMail {
  readonly due: Moment;
  readonly reason: string;
}

interface MailText {
  readonly subject: string;
  readonly body: string;
}

/**
 * Makes the mail to a body from the template as staff have written it; throws `MAIL.TEMPLATE_*` for
 * one that cannot be used, before anything is written.
 */
export function extensionWriter(
  round: Kept<'rounds'>,
  { due, reason }: DueMail,
  office: Office,
): (request: Kept<'requests'>) => MailText {
  const { GIA_HAN } = readTemplates(['GIA_HAN'], office);
  const settings = bookSettings(office);
  const files = dossierFiles(round.parts, office.tables.read('drafts').rows);
  const today = office.clock.today();
  return (request) =>
    renderMail('GIA_HAN', GIA_HAN, {
      ...factsOfRequest(
        { ...request, dueAt: due },
        { settings, round, files, today },
        mailFactWords,
      ),
      hanCu: round.dueAt === null ? '' : shortDue(round.dueAt),
      lyDo: reason.replace(/\s*\.\s*$/, ''),
    });
}

/** The bodies of a round that are told of a new due moment by mail; those without a form by letter. */
export function mailedOf(
  round: Kept<'rounds'>,
  owing: readonly Kept<'requests'>[],
): Kept<'requests'>[] {
  return round.mode === 'BIEU_MAU' ? toBeMailed(owing) : [];
}

/**
 * Queues the mails that are not there yet and sees to it that they leave by themselves; those that
 * wait with an older due moment are cancelled. Returns how many bodies are told by mail. The step
 * must stand in the history: its number is that of the mail.
 */
export function extensionMails(
  round: Kept<'rounds'>,
  owing: readonly Kept<'requests'>[],
  write: (request: Kept<'requests'>) => MailText,
  office: Office,
): number {
  const { tables, triggers } = office;
  const { roundId } = round;
  const mailed = mailedOf(round, owing);
  if (mailed.length === 0) return 0;
  // Armed before the work: a run that is killed is taken up by the tick (platform.md §13.5).
  triggers.setContinuing(true);
  const number = extensionNumber(tables.read('roundHistory').rows, roundId);
  const queue = tables.read('mailQueue').rows;
  const error = wordsOf(office.language).reports.steps.mailOvertaken;
  tables.update(
    'mailQueue',
    overtaken(queue, roundId, number).map((key) => ({ key, set: { status: 'HUY', error } })),
  );
  const scheduledAt = office.clock.now();
  queueMails(
    mailed.map((request) => ({
      ...write(request),
      kind: 'GIA_HAN',
      number,
      roundId,
      bodyId: request.bodyId,
      requestId: request.requestId,
      to: request.emailSnapshot,
      cc: request.ccSnapshot,
      scheduledAt,
      attachments: '',
    })),
    office,
    queue,
  );
  return mailed.length;
}
