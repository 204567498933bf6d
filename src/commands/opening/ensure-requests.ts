// The requests of a round: those that are not there yet are added in one block.

import type { Office } from '../../ports.ts';
import type { Row } from '../../workbook/schema.ts';
import { type Addressee, addresseeOf, type Invitation } from './invitation.ts';
import type { Opening } from './plan-opening.ts';

/**
 * Adds the requests that are missing and returns all of the round's, as they are kept. Names and
 * addresses are taken as they are now: an old round keeps its old names, and an opening that was
 * stopped goes on with those that it began with.
 */
export function ensureRequests(opening: Opening, office: Office): Addressee[] {
  const { roundId } = opening.round;
  const made = office.tables.read('requests').rows.filter((row) => row.roundId === roundId);
  // An opening that was given up when the replies were due may be begun anew with another day.
  office.tables.update(
    'requests',
    made
      .filter(({ dueAt }) => dueAt !== opening.dueAt)
      .map(({ requestId }) => ({ key: requestId, set: { dueAt: opening.dueAt } })),
  );
  const known = new Set<string>(made.map((row) => row.requestId));
  const missing = opening.invitations.filter(({ requestId }) => !known.has(requestId));
  office.tables.append(
    'requests',
    missing.map((invitation) => requestRow(opening, invitation)),
  );
  return [...made.map(addresseeOf), ...missing];
}

function requestRow(
  opening: Opening,
  { requestId, bodyId, name, code, to, cc }: Invitation,
): Row<'requests'> {
  return {
    requestId,
    roundId: opening.round.roundId,
    bodyId,
    nameSnapshot: name,
    emailSnapshot: to,
    ccSnapshot: cc,
    token: code,
    sentAt: null,
    sendStatus: to === '' ? 'KHONG_EMAIL' : 'CHO_GUI',
    remindCount: 0,
    lastRemindAt: null,
    dueAt: opening.dueAt,
    repliedAt: null,
    channel: null,
    inDocNo: '',
    inDocDate: null,
    signer: '',
    fileUrl: '',
    position: 'CHUA_TRA_LOI',
    late: null,
    commentCount: 0,
    enteredBy: '',
    note: '',
  };
}
