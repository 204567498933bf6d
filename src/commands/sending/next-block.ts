// What the queue holds for the next block, from the rounds and requests as they stand now.

import type { RoundId } from '../../domain/ids.ts';
import { type BlockPlan, planBlock } from '../../domain/outbox/plan-block.ts';
import { hasAnswered } from '../../domain/rounds/count-round.ts';
import { isDraft } from '../../domain/rounds/states.ts';
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

/** What the mails of a round wait for, where it is neither the hour nor the quota. */
export type HeldFor =
  /** Its opening was stopped before the last step: whoever finishes it lets them go. */
  | 'OPENING'
  /** Nobody has seen its form open (platform.md U17). */
  | 'LINK'
  /** The form that takes acknowledgements of tasks is closed; these mails belong to no round. */
  | 'TASK_FORM';

/** Plans the next block; puts down in `held` the rounds whose mails wait for something else. */
export function nextBlock(
  queue: readonly Mail[],
  { allowance, blockSize }: BlockLimits,
  held: Map<RoundId, HeldFor>,
  office: Office,
): BlockPlan {
  const rounds = new Map(office.tables.read('rounds').rows.map((row) => [row.roundId, row]));
  const requests = new Map(
    office.tables.read('requests').rows.map((row) => [row.requestId, row] as const),
  );
  const tasks = once(() => hasTasks(office.tables.read('tasks').rows));
  const takesAcks = once(() => ackFormIsOpen(office));
  const heldFor = (mail: Mail): HeldFor | null => {
    if (leadsToAcknowledgement(mail.dedupeKey) && !takesAcks()) return 'TASK_FORM';
    const round = rounds.get(mail.roundId);
    if (round === undefined || !leadsToForm(mail)) return null;
    if (isDraft(round)) return 'OPENING';
    return round.status === 'MO' && !isLinkConfirmed(mail.roundId, office) ? 'LINK' : null;
  };
  const free = queue.filter((mail) => {
    const reason = mail.status === 'CHO' ? heldFor(mail) : null;
    if (reason !== null) held.set(mail.roundId, reason);
    return reason === null;
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
    isRoundOpen: (id) => rounds.get(id)?.status === 'MO',
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
