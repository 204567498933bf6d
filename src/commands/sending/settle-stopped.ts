// Settles what a stopped run left “being sent”, from the one durable mark (platform.md §13.3).

import { idOf, type MailId } from '../../domain/ids.ts';
import { type SendingMark, settleClaims } from '../../domain/outbox/settle-claims.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Ids } from '../../workbook/enums.ts';
import { IN_FLIGHT_KEY } from '../../workbook/settings.ts';
import { record } from '../record.ts';
import { tellRequests } from './tell-requests.ts';

type Status = Ids<'mailStatus'>;

/** Settles the mails that a stopped run left “being sent”: at most one of them is in doubt. */
export function settleStopped(office: Office): void {
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
      detail: wordsOf(office.language).deeds.settled(unknown.length, sent.length, waiting.length),
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
