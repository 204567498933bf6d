// The requests of a round show how the sending of their mail ended.

import type { MailId } from '../../domain/ids.ts';
import type { Office } from '../../ports.ts';
import type { Kept } from '../../workbook/schema.ts';

/** The requests show how the sending of their mail ended. */
export function tellRequests(
  mails: readonly Kept<'mailQueue'>[],
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
