// A body with the request that it gets, and the address that its mail goes to.

import type { BodyId, RequestId } from '../../domain/ids.ts';
import { requestIdOf } from '../../domain/ids.ts';
import { isAddress } from '../../domain/outbox/address.ts';
import { codeText } from '../../domain/replies/reply-code.ts';
import type { Office } from '../../ports.ts';
import type { Kept, Row } from '../../workbook/schema.ts';

/** Whom a request goes to, as it is frozen in the request's row. */
export interface Addressee {
  readonly requestId: RequestId;
  readonly bodyId: BodyId;
  readonly name: string;
  readonly code: string;
  /** Where its mail goes; '' when it is asked by letter alone. */
  readonly to: string;
  readonly cc: string;
}

export interface Invitation extends Addressee {
  readonly body: Kept<'bodies'>;
}

/**
 * The invitation of a body as the directory has it now. Mail goes only to an address that a person
 * has confirmed (column `confirmed`): a slip there would send the draft, and the code that answers
 * in the body's name, to a stranger, and no mail can be called back. A body without such an address
 * still gets its request and the official letter; when it is confirmed later, its mail follows
 * (`mail-the-confirmed.ts`).
 */
export function invitationOf(
  round: Pick<Row<'rounds'>, 'roundId' | 'mode'>,
  body: Kept<'bodies'>,
  office: Office,
): Invitation {
  const to = body.email.trim();
  const cc = body.ccEmail.trim();
  const mailed = round.mode === 'BIEU_MAU' && isAddress(to) && body.confirmed === 'CO';
  return {
    body,
    requestId: requestIdOf(round.roundId, body.bodyId),
    bodyId: body.bodyId,
    name: body.officialName,
    code: codeText(round.roundId, body.bodyId, office.signer.sign),
    to: mailed ? to : '',
    cc: mailed && isAddress(cc) ? cc : '',
  };
}

/** Whom a request went to, as its row has kept it: names and addresses stay as they were. */
export function addresseeOf(request: Kept<'requests'>): Addressee {
  return {
    requestId: request.requestId,
    bodyId: request.bodyId,
    name: request.nameSnapshot,
    code: request.token,
    to: request.emailSnapshot,
    cc: request.ccSnapshot,
  };
}
