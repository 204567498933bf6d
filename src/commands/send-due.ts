// Sends what is due through the outbox: settle what an earlier run left, claim a block, mark, send, record.
// The protocol is that of platform.md §13.3: at most one mail can be left in doubt by a kill.

import type { Report } from '../dialogs/data.ts';
import { idOf, type MailId, type RoundId } from '../domain/ids.ts';
import { headerLine, htmlOf } from '../domain/outbox/html-body.ts';
import { type BlockPlan, planBlock } from '../domain/outbox/plan-block.ts';
import { type SendingMark, settleClaims } from '../domain/outbox/settle-claims.ts';
import { hasAnswered } from '../domain/rounds/count-round.ts';
import { googleOffice } from '../google/office.ts';
import type { Change, Office } from '../ports.ts';
import { wordsOf } from '../text/words.ts';
import type { Ids } from '../workbook/enums.ts';
import type { Kept } from '../workbook/schema.ts';
import { IN_FLIGHT_KEY, type Settings } from '../workbook/settings.ts';
import { bookSettings } from './book-settings.ts';
import { isLinkConfirmed } from './opening/link-check.ts';
import { record } from './record.ts';

const BLOCK = 10;
/** Seconds after which no further mail is begun: the six-minute stop gives no warning (platform.md §12). */
const STOP_AFTER = 270;

type Mail = Kept<'mailQueue'>;
type Status = Ids<'mailStatus'>;

/** Sends until nothing is due, the quota is used, or time is up; the rest goes on by the tick. */
export function sendDue(office: Office = googleOffice()): Report {
  return office.locked(() => {
    const settings = bookSettings(office);
    settle(office);
    const held = new Set<RoundId>();
    let more = true;
    let quotaSpent = false;
    while (more && office.clock.elapsedSeconds() < STOP_AFTER) {
      const queue = office.tables.read('mailQueue').rows;
      const plan = nextBlock(queue, settings, held, office);
      drop(plan, office);
      quotaSpent = plan.hold.some(({ reason }) => reason === 'QUOTA');
      more = plan.claim.length > 0 && sendBlock(plan.claim, queue, settings, office);
    }
    const queue = office.tables.read('mailQueue').rows;
    const waiting = queue.filter(({ status }) => status === 'CHO').length;
    office.triggers.setContinuing(waiting > 0 && held.size === 0 && !quotaSpent);
    return report(queue, [...held], office);
  });
}

/** Settles the mails that a stopped run left “being sent”: at most one of them is in doubt. */
function settle(office: Office): void {
  const queue = office.tables.read('mailQueue').rows;
  if (!queue.some(({ status }) => status === 'DANG_GUI')) return;
  const mark = readMark(office);
  const { unknown, sent, waiting } = settleClaims(queue, '', mark);
  const to = (status: Status) => (key: MailId) => ({ key, set: { status } });
  office.tables.update('mailQueue', [
    ...unknown.map(to('CHUA_RO')),
    ...sent.map(to('DA_GUI')),
    ...waiting.map(to('CHO')),
  ]);
  tellRequests(queue, [...unknown], 'CHUA_RO', office);
  tellRequests(queue, [...sent], 'DA_GUI', office);
  record(office, [
    {
      action: 'SETTLE_CLAIMS',
      entity: 'mailQueue',
      entityId: mark === null || mark === 'NONE_KEPT' ? '' : mark.claimId,
      detail: `${unknown.length} unknown, ${sent.length} sent, ${waiting.length} waiting`,
    },
  ]);
  office.tables.flush();
}

/** The last mark; a row that is gone or holds no mark proves nothing, and then all is in doubt. */
function readMark(office: Office): SendingMark | null | 'NONE_KEPT' {
  const row = office.tables.read('config').rows.find(({ key }) => key === IN_FLIGHT_KEY);
  if (row === undefined) return 'NONE_KEPT';
  if (row.value === '') return null;
  const [claimId = '', mailId = ''] = row.value.split('/');
  return claimId === '' || mailId === '' ? 'NONE_KEPT' : { claimId, mailId: idOf<MailId>(mailId) };
}

function nextBlock(
  queue: readonly Mail[],
  settings: Settings,
  held: Set<RoundId>,
  office: Office,
): BlockPlan {
  const rounds = office.tables.read('rounds').rows;
  const answered = new Map(
    office.tables.read('requests').rows.map((row) => [row.requestId, hasAnswered(row)] as const),
  );
  // Mails of a round whose form nobody has seen open stay where they are (platform.md U17).
  const free = queue.filter((mail) => {
    const round = rounds.find(({ roundId }) => roundId === mail.roundId);
    if (mail.status !== 'CHO' || round === undefined || round.status !== 'MO') return true;
    if (isLinkConfirmed(mail.roundId, office)) return true;
    held.add(mail.roundId);
    return false;
  });
  return planBlock(free, {
    now: office.clock.now(),
    remaining: office.mail.remaining(),
    reserve: settings.mailReserve,
    blockSize: BLOCK,
    hasReplied: (request) => answered.get(request) ?? null,
    isRoundOpen: (id) => rounds.some(({ roundId, status }) => roundId === id && status === 'MO'),
  });
}

/** Writes down the mails that need not or cannot go. */
function drop(plan: BlockPlan, office: Office): void {
  office.tables.update('mailQueue', [
    ...plan.cancel.map(({ mailId, reason }) => ({
      key: mailId,
      set: { status: 'HUY' as const, error: reason },
    })),
    ...plan.fail.map(({ mailId, address }) => ({
      key: mailId,
      set: { status: 'LOI' as const, error: address },
    })),
  ]);
}

/** Sends one claimed block; false when nothing further may be tried in this run. */
function sendBlock(
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

/** The requests show how the sending of their mail ended. */
function tellRequests(
  mails: readonly Mail[],
  ids: readonly MailId[],
  status: 'DA_GUI' | 'LOI' | 'CHUA_RO',
  office: Office,
): void {
  const concerned = mails.filter(
    ({ mailId, kind }) => kind === 'LAY_Y_KIEN' && ids.includes(mailId),
  );
  office.tables.update(
    'requests',
    concerned.map(({ requestId }) => ({
      key: requestId,
      set:
        status === 'DA_GUI'
          ? { sendStatus: status, sentAt: office.clock.now() }
          : { sendStatus: status },
    })),
  );
}

function report(queue: readonly Mail[], held: readonly RoundId[], office: Office): Report {
  const { reports } = wordsOf(office.language);
  const count = (status: Status): number => queue.filter((mail) => mail.status === status).length;
  const today = office.clock.today();
  const sent = queue.filter(({ sentAt }) => sentAt?.startsWith(today) === true).length;
  const waiting = count('CHO');
  return {
    lead: reports.sendLead(sent),
    sections: [
      {
        title: reports.sendTotals,
        tone: '',
        lines: [
          reports.sent(count('DA_GUI')),
          reports.waiting(waiting),
          reports.failed(count('LOI')),
          reports.unknown(count('CHUA_RO')),
          reports.cancelled(count('HUY')),
          reports.quotaLeft(office.mail.remaining()),
          ...(waiting > 0 && held.length === 0 ? [reports.goesOnByItself] : []),
        ],
      },
      ...(held.length === 0
        ? []
        : [{ title: reports.heldLinks(held.join(', ')), tone: 'warn' as const, lines: [] }]),
    ],
    links: [],
  };
}
