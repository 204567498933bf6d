// The requests of a round show how the sending of their mail ended.

import type { Change, Office } from '../../ports.ts';
import type { Ids } from '../../workbook/enums.ts';
import type { Kept } from '../../workbook/schema.ts';

type Status = Ids<'mailStatus'>;

/** Writes it to the requests in one go; a mail that goes back into the queue changes nothing there. */
export function tellRequests(
  mails: readonly Kept<'mailQueue'>[],
  endings: ReadonlyMap<string, Status | null | undefined>,
  office: Office,
): void {
  const now = office.clock.now();
  office.tables.update(
    'requests',
    mails
      .filter(({ kind }) => kind === 'LAY_Y_KIEN')
      .flatMap(({ mailId, requestId: key }): Change<'requests'>[] => {
        const status = endings.get(mailId);
        if (status === 'DA_GUI') return [{ key, set: { sentAt: now, sendStatus: status } }];
        if (status === 'LOI' || status === 'CHUA_RO') return [{ key, set: { sendStatus: status } }];
        return [];
      }),
  );
}
