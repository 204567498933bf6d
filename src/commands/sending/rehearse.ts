// Rehearsal: mails are taken as far as the door. Nothing leaves; afterwards they wait again, each once.

import type { RoundId } from '../../domain/ids.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { drop, type HeldFor, nextBlock } from './next-block.ts';

type Mail = Kept<'mailQueue'>;

/** Marks what would leave now as rehearsed; whether it changed the queue. */
export function rehearse(
  queue: readonly Mail[],
  held: Map<RoundId, HeldFor>,
  office: Office,
): boolean {
  const all = { allowance: Number.POSITIVE_INFINITY, blockSize: Number.POSITIVE_INFINITY };
  const plan = nextBlock(queue, all, held, office);
  drop(plan, office);
  const error = wordsOf(office.language).reports.mails.rehearsed;
  office.tables.update(
    'mailQueue',
    plan.claim.map((key) => ({ key, set: { status: 'DIEN_TAP' as const, error } })),
  );
  return plan.claim.length + plan.cancel.length + plan.fail.length > 0;
}

/** Puts rehearsed mails back among those that wait; whether there were any. */
export function endRehearsal(queue: readonly Mail[], office: Office): boolean {
  const rehearsed = queue.filter(({ status }) => status === 'DIEN_TAP');
  office.tables.update(
    'mailQueue',
    rehearsed.map(({ mailId }) => ({ key: mailId, set: { status: 'CHO' as const, error: '' } })),
  );
  return rehearsed.length > 0;
}
