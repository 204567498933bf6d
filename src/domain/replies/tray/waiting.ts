// Which replies wait for a person, and which of them a person has decided on already.

import type { Row } from '../../../workbook/schema.ts';

type Reply = Pick<
  Row<'replies'>,
  'matchStatus' | 'matchedRequestId' | 'processedAt' | 'formResponseId'
>;

/** Whether nobody has said yet whose reply this is. */
export function isWaiting(reply: Reply): boolean {
  return isUnsettled(reply) && reply.matchedRequestId === '';
}

/**
 * Whether a person has named the request of a reply, in the dialog or by hand in the sheet, and
 * nothing has followed from it yet: the dialog was stopped half-way, or nobody has swept since. A
 * reply that was set aside is taken up again by naming its request.
 */
export function isDecided(reply: Reply): boolean {
  const setAside = reply.matchStatus === 'KHONG_TINH' && reply.formResponseId !== '';
  return (isUnsettled(reply) || setAside) && reply.matchedRequestId !== '';
}

function isUnsettled({ matchStatus, processedAt }: Reply): boolean {
  const unclear = matchStatus === 'KHONG_RO' || matchStatus === 'CHUA_XAC_MINH';
  return unclear && processedAt !== null;
}
