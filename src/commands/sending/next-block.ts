// What the queue holds for the next block, from the rounds and requests as they stand now.

import type { RoundId } from '../../domain/ids.ts';
import { type BlockPlan, planBlock } from '../../domain/outbox/plan-block.ts';
import { hasAnswered } from '../../domain/rounds/count-round.ts';
import { hasTasks } from '../../domain/tasks/has-tasks.ts';
import { leadsToAcknowledgement } from '../../domain/tasks/mail-keys.ts';
import { once } from '../../once.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { isLinkConfirmed } from '../opening/link-check.ts';
import { ackFormIsOpen } from '../tasks/ack-form.ts';

type Mail = Kept<'mailQueue'>;

export interface BlockLimits {
  /** Recipients that this run may still mail. */
  readonly allowance: number;
  readonly blockSize: number;
}

/** Plans the next block; adds to `held` the rounds whose mails wait for somebody to see the form open. */
export function nextBlock(
  queue: readonly Mail[],
  { allowance, blockSize }: BlockLimits,
  held: Set<RoundId>,
  office: Office,
): BlockPlan {
  const rounds = office.tables.read('rounds').rows;
  const requests = new Map(
    office.tables.read('requests').rows.map((row) => [row.requestId, row] as const),
  );
  // Mails of a round whose form nobody has seen open stay where they are (platform.md U17).
  const tasks = once(() => hasTasks(office.tables.read('tasks').rows));
  const takesAcks = once(() => ackFormIsOpen(office));
  const free = queue.filter((mail) => {
    if (mail.status === 'CHO' && leadsToAcknowledgement(mail.dedupeKey) && !takesAcks()) {
      held.add(mail.roundId);
      return false;
    }
    const round = rounds.find(({ roundId }) => roundId === mail.roundId);
    if (mail.status !== 'CHO' || !leadsToForm(mail) || round?.status !== 'MO') return true;
    if (isLinkConfirmed(mail.roundId, office)) return true;
    held.add(mail.roundId);
    return false;
  });
  return planBlock(free, {
    now: office.clock.now(),
    remaining: allowance,
    reserve: 0,
    blockSize,
    hasReplied: (id) => {
      const request = requests.get(id);
      return request === undefined ? null : hasAnswered(request);
    },
    isRoundOpen: (id) => rounds.some(({ roundId, status }) => roundId === id && status === 'MO'),
    dueOf: (id) => requests.get(id)?.dueAt ?? null,
    hasTasks: (key) => tasks()(key),
  });
}

/** A trial is how a clerk looks; a receipt answers somebody who was on the form already. */
function leadsToForm({ kind }: Mail): boolean {
  return kind !== 'GUI_THU' && kind !== 'XAC_NHAN';
}

/** Writes down the mails that need not or cannot go. */
export function drop(plan: BlockPlan, office: Office): void {
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
