// Sends what is due through the outbox: settle what an earlier run left, claim a block, mark, send, record.
// The protocol is that of platform.md §13.3: at most one mail can be left in doubt by a kill.

import type { Report } from '../../dialogs/data.ts';
import type { RoundId } from '../../domain/ids.ts';
import { nextTurn } from '../../domain/outbox/next-turn.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import type { Kept } from '../../workbook/schema.ts';
import { bookSettings } from '../book-settings.ts';
import { writeDigests } from '../digest/write-digests.ts';
import { nameLetters } from '../letters/name-letters.ts';
import { mailTheConfirmed } from '../opening/mail-the-confirmed.ts';
import { isOpeningUnderWay } from '../opening/under-way.ts';
import { checkBook } from '../this-book.ts';
import { enclosingOf, refuseMails } from './enclosing.ts';
import { drop, type HeldFor, nextBlock } from './next-block.ts';
import { endRehearsal, rehearse } from './rehearse.ts';
import { STOP_AFTER, sendBlock } from './send-block.ts';
import { sendingReport } from './sending-report.ts';
import { settleStopped } from './settle-stopped.ts';

/**
 * As many as a run sends before it stops for the time, so that it claims one block: however large, a
 * kill leaves one mail in doubt.
 */
const BLOCK = 120;

type Mail = Kept<'mailQueue'>;

/** How the queue stands after a run. */
export interface Sending {
  readonly queue: readonly Mail[];
  /** Rounds whose mails wait for something that is neither the hour nor the quota. */
  readonly held: ReadonlyMap<RoundId, HeldFor>;
  /** What is left of the day's quota; null when nothing was to be sent. */
  readonly left: number | null;
  /** Nothing leaves: the book is set to rehearse. */
  readonly rehearsal: boolean;
}

/** Sends until nothing is due, the quota is used, or time is up; the rest goes on by the tick. */
export function sendDue(office: Office = googleOffice()): Report {
  return office.locked(() => {
    checkBook(office);
    mailTheConfirmed(office.tables.read('rounds').rows, office);
    return sendingReport(sendWaiting(office), office);
  });
}

/**
 * Sends what is due; must be called under the lock. A queue with nothing to send costs one reading.
 * With `only` other mails stay where they are.
 */
export function sendWaiting(office: Office, only: (mail: Mail) => boolean = () => true): Sending {
  const readQueue = () => office.tables.read('mailQueue').rows;
  let queue = readQueue();
  // Most ticks find nothing to do, and must find that out cheaply (platform.md §1.3).
  if (!queue.some(mayHaveToGo)) {
    office.triggers.setContinuing(isOpeningUnderWay(office.memory));
    return { queue, held: new Map(), left: null, rehearsal: false };
  }
  const settings = bookSettings(office);
  if (settleStopped(queue, office)) queue = readQueue();
  // A number that somebody typed since the mails were written, by the dialog or by hand.
  if (nameLetters(queue, office.tables.read('rounds').rows, office) > 0) queue = readQueue();
  const held = new Map<RoundId, HeldFor>();
  const considered = () => queue.filter((mail) => !isWaiting(mail) || only(mail));
  const write = () => {
    if (writeDigests(considered(), settings, office)) queue = readQueue();
  };
  if (settings.rehearsal) {
    write();
    if (rehearse(considered(), held, office)) queue = readQueue();
    const goesOn = queue.some(isWaiting) && held.size === 0;
    office.triggers.setContinuing(goesOn || isOpeningUnderWay(office.memory));
    return { queue, held, left: null, rehearsal: true };
  }
  if (endRehearsal(queue, office)) queue = readQueue();
  // After that: a digest that was rehearsed tells the figures of the day on which it leaves.
  write();
  // Before anything is claimed: what has become secret, or cannot be enclosed, does not leave.
  const enclosing = enclosingOf(settings, office);
  if (refuseMails(considered(), enclosing, office)) queue = readQueue();
  // The figure may be stale inside a run (platform.md U31): what this run sends is subtracted here.
  let allowance = office.mail.remaining();
  let more = true;
  let quotaSpent = false;
  while (
    more &&
    !quotaSpent &&
    queue.some(isWaiting) &&
    office.clock.elapsedSeconds() < STOP_AFTER
  ) {
    const limits = { allowance: allowance - settings.mailReserve, blockSize: BLOCK };
    const plan = nextBlock(considered(), limits, held, office);
    drop(plan, office);
    quotaSpent = plan.hold.some(({ reason }) => reason === 'QUOTA');
    allowance -= plan.recipients;
    more = plan.claim.length > 0 && sendBlock(plan.claim, queue, { settings, enclosing }, office);
    if (plan.claim.length + plan.cancel.length + plan.fail.length > 0) queue = readQueue();
  }
  // What waits for its form or its opening does not keep back what waits for the quota.
  const free = queue.filter(
    (mail) => !(isWaiting(mail) && held.has(mail.roundId) && mail.kind !== 'TIN_TUAN'),
  );
  const turn = nextTurn(free, quotaSpent, office.clock.now());
  const soon = turn === 'TODAY' || isOpeningUnderWay(office.memory);
  office.triggers.setContinuing(soon || (turn ?? false));
  return { queue, held, left: allowance, rehearsal: false };
}

function mayHaveToGo({ status }: Mail): boolean {
  return status === 'CHO' || status === 'DANG_GUI' || status === 'DIEN_TAP';
}

function isWaiting({ status }: Mail): boolean {
  return status === 'CHO';
}
