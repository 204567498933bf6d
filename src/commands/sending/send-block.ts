// Sends one block of mails: claim, then for each mark, flush, send; the results in one write.

import { idOf, type MailId } from '../../domain/ids.ts';
import { headerLine, htmlOf } from '../../domain/outbox/html-body.ts';
import type { Change, Office } from '../../ports.ts';
import type { Kept } from '../../workbook/schema.ts';
import { IN_FLIGHT_KEY, type Settings } from '../../workbook/settings.ts';
import { tellRequests } from './tell-requests.ts';

/** Seconds after which no further mail is begun: the six-minute stop gives no warning (platform.md §12). */
export const STOP_AFTER = 270;

type Mail = Kept<'mailQueue'>;

/** Sends one claimed block; false when nothing further may be tried in this run. */
export function sendBlock(
  claim: readonly MailId[],
  queue: readonly Mail[],
  settings: Settings,
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
      set: { status: 'DANG_GUI' as const, claimId, attempts: (attempts ?? 0) + 1 },
    })),
  );
  const mark = tables.cell('config', IN_FLIGHT_KEY, 'value');
  const results: Change<'mailQueue'>[] = [];
  let stopped = false;
  for (const mail of mails) {
    if (stopped || clock.elapsedSeconds() >= STOP_AFTER) {
      stopped = true;
      results.push({ key: mail.mailId, set: { status: 'CHO' } });
      continue;
    }
    mark(`${claimId}/${mail.mailId}`);
    tables.flush();
    const outcome = office.mail.send({
      to: mail.to,
      cc: mail.cc,
      subject: headerLine(mail.subject),
      body: mail.body,
      htmlBody: htmlOf(mail.body),
      senderName: settings.office,
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
  tables.update('mailQueue', results);
  for (const status of ['DA_GUI', 'LOI', 'CHUA_RO'] as const) {
    const ids = results
      .filter(({ set }) => set.status === status)
      .map(({ key }) => idOf<MailId>(key));
    tellRequests(mails, ids, status, office);
  }
  tables.flush();
  return !stopped;
}

function resultOf(
  mail: Mail,
  outcome: ReturnType<Office['mail']['send']>,
  office: Office,
): Change<'mailQueue'> {
  const key = mail.mailId;
  switch (outcome.kind) {
    case 'sent':
      return { key, set: { status: 'DA_GUI', sentAt: office.clock.now(), error: '' } };
    case 'failed':
      return { key, set: { status: 'LOI', error: outcome.reason } };
    case 'unknown':
      return { key, set: { status: 'CHUA_RO', error: outcome.reason } };
    case 'later':
      return { key, set: { status: 'CHO', error: outcome.reason } };
  }
}
