// Sends what is due through the outbox: settle what an earlier run left, claim a block, mark, send, record.
// The protocol is that of platform.md §13.3: at most one mail can be left in doubt by a kill.

import type { Report } from '../../dialogs/data.ts';
import type { RoundId } from '../../domain/ids.ts';
import { type BlockPlan, planBlock } from '../../domain/outbox/plan-block.ts';
import { hasAnswered } from '../../domain/rounds/count-round.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Ids } from '../../workbook/enums.ts';
import type { Kept } from '../../workbook/schema.ts';
import { bookSettings } from '../book-settings.ts';
import { nameLetters } from '../letters/name-letters.ts';
import { isLinkConfirmed } from '../opening/link-check.ts';
import { mailTheConfirmed } from '../opening/mail-the-confirmed.ts';
import { isOpeningUnderWay } from '../opening/under-way.ts';
import { checkBook } from '../this-book.ts';
import { mailsToLookAt } from './mails-to-look-at.ts';
import { STOP_AFTER, sendBlock } from './send-block.ts';
import { settleStopped } from './settle-stopped.ts';

/** One kill leaves one mail in doubt, however large the block: a larger one costs fewer calls a mail. */
const BLOCK = 30;

type Mail = Kept<'mailQueue'>;
type Status = Ids<'mailStatus'>;

/** How the queue stands after a run. */
export interface Sending {
  readonly queue: readonly Mail[];
  /** Rounds whose mails wait until somebody has seen the form open. */
  readonly held: readonly RoundId[];
  /** What is left of the day's quota; null when nothing was to be sent. */
  readonly left: number | null;
}

/** Sends until nothing is due, the quota is used, or time is up; the rest goes on by the tick. */
export function sendDue(office: Office = googleOffice()): Report {
  return office.locked(() => {
    checkBook(office);
    mailTheConfirmed(office.tables.read('rounds').rows, office);
    return report(sendWaiting(office), office);
  });
}

/** Sends what is due; must be called under the lock. A queue with nothing to send costs one reading. */
export function sendWaiting(office: Office): Sending {
  const readQueue = () => office.tables.read('mailQueue').rows;
  let queue = readQueue();
  // Most ticks find nothing to do, and must find that out cheaply (platform.md §1.3).
  if (!queue.some(({ status }) => status === 'CHO' || status === 'DANG_GUI')) {
    office.triggers.setContinuing(isOpeningUnderWay(office.memory));
    return { queue, held: [], left: null };
  }
  const settings = bookSettings(office);
  if (settleStopped(queue, office)) queue = readQueue();
  // A number that somebody typed since the mails were written, by the dialog or by hand.
  if (nameLetters(queue, office.tables.read('rounds').rows, office) > 0) queue = readQueue();
  // The figure may be stale inside a run (platform.md U31): what this run sends is subtracted here.
  let allowance = office.mail.remaining();
  const held = new Set<RoundId>();
  let more = true;
  let quotaSpent = false;
  while (more && queue.some(isWaiting) && office.clock.elapsedSeconds() < STOP_AFTER) {
    const plan = nextBlock(queue, allowance - settings.mailReserve, held, office);
    drop(plan, office);
    quotaSpent = plan.hold.some(({ reason }) => reason === 'QUOTA');
    allowance -= plan.recipients;
    more = plan.claim.length > 0 && sendBlock(plan.claim, queue, settings, office);
    if (plan.claim.length + plan.cancel.length + plan.fail.length > 0) queue = readQueue();
  }
  const sendsOn = queue.some(isWaiting) && held.size === 0 && !quotaSpent;
  office.triggers.setContinuing(sendsOn || isOpeningUnderWay(office.memory));
  return { queue, held: [...held], left: allowance };
}

function isWaiting({ status }: Mail): boolean {
  return status === 'CHO';
}

function nextBlock(
  queue: readonly Mail[],
  allowance: number,
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
    remaining: allowance,
    reserve: 0,
    blockSize: BLOCK,
    hasReplied: (request) => answered.get(request) ?? null,
    isRoundOpen: (id) => rounds.some(({ roundId, status }) => roundId === id && status === 'MO'),
  });
}

/** Writes down the mails that need not or cannot go. */
function drop(plan: BlockPlan, office: Office): void {
  const { reports } = wordsOf(office.language);
  office.tables.update('mailQueue', [
    ...plan.cancel.map(({ mailId, reason }) => ({
      key: mailId,
      set: { status: 'HUY' as const, error: reports.cancelledFor[reason] },
    })),
    ...plan.fail.map(({ mailId, address }) => ({
      key: mailId,
      set: { status: 'LOI' as const, error: reports.mailError.address(address) },
    })),
  ]);
}

function report({ queue, held, left }: Sending, office: Office): Report {
  const { reports } = wordsOf(office.language);
  const count = (status: Status): number => queue.filter((mail) => mail.status === status).length;
  const today = office.clock.today();
  const sent = queue.filter(({ sentAt }) => sentAt?.startsWith(today) === true).length;
  const waiting = count('CHO');
  const doubtful = mailsToLookAt(queue, office);
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
          reports.quotaLeft(left ?? office.mail.remaining()),
          ...(waiting > 0 && held.length === 0 ? [reports.goesOnByItself] : []),
        ],
      },
      ...(doubtful.length === 0
        ? []
        : [{ title: reports.checkMails, tone: 'bad' as const, lines: doubtful }]),
      ...(held.length === 0
        ? []
        : [{ title: reports.heldLinks(held.join(', ')), tone: 'warn' as const, lines: [] }]),
    ],
    links: [],
  };
}
