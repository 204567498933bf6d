// Settles what a stopped run left “being sent”, from the one durable mark (platform.md §13.3).

import type { MailId } from '../../domain/ids.ts';
import { type SendingMark, settleClaims } from '../../domain/outbox/settle-claims.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Ids } from '../../workbook/enums.ts';
import type { Kept } from '../../workbook/schema.ts';
import { IN_FLIGHT_KEY } from '../../workbook/settings.ts';
import { record } from '../record.ts';
import { markIn } from './mark.ts';
import { tellRequests } from './tell-requests.ts';

type Status = Ids<'mailStatus'>;

/**
 * Settles the mails that a stopped run left “being sent”: at most one of them is in doubt. Whether
 * there were any.
 */
export function settleStopped(queue: readonly Kept<'mailQueue'>[], office: Office): boolean {
  if (!queue.some(({ status }) => status === 'DANG_GUI')) return false;
  const mark = readMark(office);
  const { unknown, sent, waiting } = settleClaims(queue, '', mark);
  const endings = new Map<MailId, Status>([
    ...unknown.map((id) => [id, 'CHUA_RO'] as const),
    ...sent.map((id) => [id, 'DA_GUI'] as const),
    ...waiting.map((id) => [id, 'CHO'] as const),
  ]);
  office.tables.update(
    'mailQueue',
    Array.from(endings, ([key, status]) => ({ key, set: { status } })),
  );
  tellRequests(queue, endings, queue, office);
  record(office, [
    {
      action: 'SETTLE_CLAIMS',
      entity: 'mailQueue',
      entityId: mark === null || mark === 'NONE_KEPT' ? '' : mark.claimId,
      detail: wordsOf(office.language).deeds.settled(unknown.length, sent.length, waiting.length),
    },
  ]);
  office.tables.flush();
  return true;
}

/** The last mark; where its row is gone or holds no mark, all is in doubt. */
function readMark(office: Office): SendingMark | null | 'NONE_KEPT' {
  const row = office.tables.read('config').rows.find(({ key }) => key === IN_FLIGHT_KEY);
  return row === undefined ? 'NONE_KEPT' : markIn(row.value);
}
