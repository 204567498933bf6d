// The requests of a round show how the sending of their mail ended.

import type { Change, Office } from '../../ports.ts';
import type { Ids } from '../../workbook/enums.ts';
import type { Kept } from '../../workbook/schema.ts';

type Status = Ids<'mailStatus'>;

type Mail = Kept<'mailQueue'>;

/**
 * Writes it to the requests in one go; a mail that goes back into the queue changes nothing there.
 * `queue` are the rows before these mails ended: reminders are counted from it, so that telling
 * twice counts none twice.
 */
export function tellRequests(
  mails: readonly Mail[],
  endings: ReadonlyMap<string, Status | null | undefined>,
  queue: readonly Mail[],
  office: Office,
): void {
  const now = office.clock.now();
  const reminded = (requestId: string): number =>
    queue.filter((row) => isReminder(row) && row.requestId === requestId && row.status === 'DA_GUI')
      .length;
  office.tables.update(
    'requests',
    mails.flatMap((mail): Change<'requests'>[] => {
      const { mailId, kind, requestId: key } = mail;
      const status = endings.get(mailId);
      if (isReminder(mail) && status === 'DA_GUI') {
        return [{ key, set: { remindCount: reminded(key) + 1, lastRemindAt: now } }];
      }
      // A run that stopped may have counted it; one in doubt counts for nothing.
      if (isReminder(mail) && status === 'CHUA_RO') {
        return [{ key, set: { remindCount: reminded(key) } }];
      }
      if (kind !== 'LAY_Y_KIEN') return [];
      if (status === 'DA_GUI') return [{ key, set: { sentAt: now, sendStatus: status } }];
      if (status === 'LOI' || status === 'CHUA_RO') return [{ key, set: { sendStatus: status } }];
      return [];
    }),
  );
}

function isReminder({ kind }: Mail): boolean {
  return kind === 'NHAC';
}
