// Bodies whose address was confirmed after their round was opened get their mail after all.

import type { BodyId } from '../../domain/ids.ts';
import { isAddress } from '../../domain/outbox/address.ts';
import { hasAnswered } from '../../domain/rounds/count-round.ts';
import type { Office } from '../../ports.ts';
import type { Kept } from '../../workbook/schema.ts';
import { bookSettings } from '../book-settings.ts';
import { dossierFiles } from '../papers/dossier-files.ts';
import { readTemplates } from '../sending/mail-templates.ts';
import { type Addressee, addresseeOf, invitationOf } from './invitation.ts';
import { queueRequests } from './queue-requests.ts';
import { requestMails } from './request-mails.ts';
import { asItWasSaid } from './said-of-silence.ts';

/**
 * Queues the request mail of every body that was asked by letter alone, has not answered, and has a
 * confirmed address now, in rounds whose replies are not yet due. The request keeps its name and
 * takes the address. Must be called under the lock; costs no call when no such round is open.
 */
export function mailTheConfirmed(rounds: readonly Kept<'rounds'>[], office: Office): void {
  const open = rounds.filter((round) => isMailed(round, office));
  if (open.length === 0) return;
  const asked = new Set<string>(open.map(({ roundId }) => roundId));
  const waiting = office.tables
    .read('requests')
    .rows.filter(
      (row) => asked.has(row.roundId) && row.sendStatus === 'KHONG_EMAIL' && !hasAnswered(row),
    );
  if (waiting.length === 0) return;
  const confirmed = confirmedBodies(office);
  for (const round of open) {
    const addressees = waiting.flatMap((request) => {
      const body = confirmed.get(request.bodyId);
      return request.roundId !== round.roundId || body === undefined
        ? []
        : [addressedNow(request, body, round, office)];
    });
    if (addressees.length > 0) mailNow(round, addressees, office);
  }
}

function isMailed({ status, mode, formLink, dueAt }: Kept<'rounds'>, office: Office): boolean {
  if (status !== 'MO' || mode !== 'BIEU_MAU' || formLink === '' || dueAt === null) return false;
  return dueAt > office.clock.now();
}

function confirmedBodies(office: Office): ReadonlyMap<BodyId, Kept<'bodies'>> {
  const usable = office.tables
    .read('bodies')
    .rows.filter(({ confirmed, email }) => confirmed === 'CO' && isAddress(email));
  return new Map(usable.map((body) => [body.bodyId, body]));
}

function addressedNow(
  request: Kept<'requests'>,
  body: Kept<'bodies'>,
  round: Kept<'rounds'>,
  office: Office,
): Addressee {
  const { to, cc } = invitationOf(round, body, office);
  return { ...addresseeOf(request), to, cc };
}

function mailNow(round: Kept<'rounds'>, addressees: readonly Addressee[], office: Office): void {
  const files = dossierFiles(round.parts, office.tables.read('drafts').rows);
  const mailed = {
    settings: bookSettings(office),
    round: asItWasSaid(round, office.memory),
    files,
    today: office.clock.today(),
  };
  const mails = requestMails(mailed, addressees, readTemplates(['LAY_Y_KIEN'], office));
  // The queue first: a mail is there once however often it is added, a request says that it waits.
  queueRequests(mailed, mails, office);
  office.tables.update(
    'requests',
    addressees.map(({ requestId, to, cc }) => ({
      key: requestId,
      set: { emailSnapshot: to, ccSnapshot: cc, sendStatus: 'CHO_GUI' as const },
    })),
  );
  office.tables.flush();
}
