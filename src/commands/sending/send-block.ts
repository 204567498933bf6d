// Sends one block of mails: claim, then for each mark, flush, send; the results in one write.

import type { MailId } from '../../domain/ids.ts';
import { headerLine, htmlOf } from '../../domain/outbox/html-body.ts';
import type { Change, Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { IN_FLIGHT_KEY, type Settings } from '../../workbook/settings.ts';
import type { Enclosing } from './enclosing.ts';
import { markOf } from './mark.ts';
import { tellRequests } from './tell-requests.ts';

/** Seconds after which no further mail is begun: the six-minute stop gives no warning (platform.md §12). */
export const STOP_AFTER = 270;

type Mail = Kept<'mailQueue'>;

/** Sends one claimed block; false when nothing further may be tried in this run. */
export function sendBlock(
  claim: readonly MailId[],
  queue: readonly Mail[],
  { settings, enclosing }: { settings: Settings; enclosing: Enclosing },
  office: Office,
): boolean {
  const { tables, clock } = office;
  const claimId = `${office.runId}-${claim[0] ?? ''}`;
  // The order is the plan's: settling a stopped run rests on it.
  const mails = claim.flatMap((id) => queue.filter(({ mailId }) => mailId === id).slice(0, 1));
  tables.update(
    'mailQueue',
    mails.map(({ mailId, attempts }) => ({
      key: mailId,
      // Cells side by side, so that one rectangle holds them: a waiting mail was never sent.
      set: {
        claimId,
        sentAt: null,
        status: 'DANG_GUI' as const,
        attempts: (attempts ?? 0) + 1,
      },
    })),
  );
  const mark = tables.cell('config', IN_FLIGHT_KEY, 'value');
  const results: Change<'mailQueue'>[] = [];
  let stopped = false;
  for (const mail of mails) {
    if (stopped || clock.elapsedSeconds() >= STOP_AFTER) {
      stopped = true;
      results.push(resultOf(mail, { kind: 'later', reason: '' }, office));
      continue;
    }
    mark(markOf({ claimId, mailId: mail.mailId }));
    tables.flush();
    const outcome = office.mail.send({
      to: mail.to,
      cc: mail.cc,
      subject: headerLine(mail.subject),
      body: mail.body,
      htmlBody: htmlOf(mail.body),
      senderName: settings.office,
      attachments: enclosing.files(mail),
    });
    const change = resultOf(mail, outcome, office);
    results.push(change);
    stopped = outcome.kind === 'later';
    // Whatever is not a plain success is durable before the next mark (domain/outbox/settle-claims).
    if (outcome.kind !== 'sent') {
      tables.update('mailQueue', [change]);
      tables.flush();
    }
  }
  // Requests first: a run that stops here finds the mails still being sent, and tells of them again.
  tellRequests(mails, new Map(results.map(({ key, set }) => [key, set.status])), queue, office);
  tables.update('mailQueue', results);
  tables.flush();
  return !stopped;
}

function resultOf(
  mail: Mail,
  outcome: ReturnType<Office['mail']['send']>,
  office: Office,
): Change<'mailQueue'> {
  const key = mail.mailId;
  const attempts = (mail.attempts ?? 0) + 1;
  if (outcome.kind === 'sent') {
    return { key, set: { sentAt: office.clock.now(), status: 'DA_GUI', attempts, error: '' } };
  }
  const status = ({ failed: 'LOI', unknown: 'CHUA_RO', later: 'CHO' } as const)[outcome.kind];
  const error = wordsOf(office.language).reports.mailError[outcome.kind](outcome.reason);
  return { key, set: { sentAt: null, status, attempts, error } };
}
