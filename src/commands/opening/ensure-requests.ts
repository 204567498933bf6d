// The requests of a round: those that are not there yet are added in one block.

import type { Moment } from '../../domain/day.ts';
import type { Office } from '../../ports.ts';
import type { Row } from '../../workbook/schema.ts';
import { type Addressee, addresseeOf, type Invitation } from './invitation.ts';
import type { Opening } from './plan-opening.ts';

/** Whom a round asks, once its requests stand. */
export interface Asked {
  readonly addressees: readonly Addressee[];
  /** Names of those that an opening which was given up asked, and this one does not. */
  readonly noMore: readonly string[];
}

/**
 * Adds the requests that are missing and returns all of the round's, as they are kept. Names and
 * addresses are taken as they are now: an old round keeps its old names, and an opening that was
 * stopped goes on with those that it began with. Requests of one that was given up when the replies
 * were due are renewed; those of bodies that are not chosen any more are left for a person to delete.
 */
export function ensureRequests(opening: Opening, office: Office): Asked {
  const { round, invitations, dueAt } = opening;
  const made = office.tables.read('requests').rows.filter((row) => row.roundId === round.roundId);
  const [own, earlier] = [
    made.filter((row) => row.dueAt === dueAt),
    made.filter((row) => row.dueAt !== dueAt),
  ];
  const known = new Set<string>(own.map(({ requestId }) => requestId));
  const left = new Set<string>(earlier.map(({ requestId }) => requestId));
  const missing = invitations.filter(({ requestId }) => !known.has(requestId));
  office.tables.update(
    'requests',
    missing
      .filter(({ requestId }) => left.has(requestId))
      // The day stands after the names: a write that is stopped leaves a request that is renewed again.
      .map((invitation) => ({ key: invitation.requestId, set: askedAs(invitation, dueAt) })),
  );
  office.tables.append(
    'requests',
    missing
      .filter(({ requestId }) => !left.has(requestId))
      .map((invitation) => requestRow(opening, invitation)),
  );
  const chosen = new Set<string>(invitations.map(({ requestId }) => requestId));
  return {
    addressees: [...own.map(addresseeOf), ...missing],
    noMore: earlier
      .filter(({ requestId }) => !chosen.has(requestId))
      .map(({ nameSnapshot }) => nameSnapshot),
  };
}

function askedAs({ name, to, cc, code }: Invitation, dueAt: Moment | null) {
  return {
    nameSnapshot: name,
    emailSnapshot: to,
    ccSnapshot: cc,
    token: code,
    sendStatus: to === '' ? 'KHONG_EMAIL' : 'CHO_GUI',
    dueAt,
  } as const;
}

function requestRow(opening: Opening, invitation: Invitation): Row<'requests'> {
  const { requestId, bodyId } = invitation;
  return {
    requestId,
    roundId: opening.round.roundId,
    bodyId,
    ...askedAs(invitation, opening.dueAt),
    sentAt: null,
    remindCount: 0,
    lastRemindAt: null,
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
