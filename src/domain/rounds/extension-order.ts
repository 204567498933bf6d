// Which bodies get a mail about a new due moment, and which mail about an older one is overtaken.

import type { Row } from '../../workbook/schema.ts';
import type { MailId, RoundId } from '../ids.ts';
import { isAddress } from '../outbox/address.ts';
import { movedDue, type Step, stepsOf } from './history.ts';

/** How often the due moment of a round was moved: the number of the mail about its last extension. */
export function extensionNumber(history: readonly Step[], roundId: RoundId): number {
  return stepsOf(history, roundId).filter(movedDue).length;
}

/** Of those that still owe an answer, the ones that a mail can reach. */
export function toBeMailed<Request extends Pick<Row<'requests'>, 'emailSnapshot'>>(
  owing: readonly Request[],
): Request[] {
  return owing.filter(({ emailSnapshot }) => isAddress(emailSnapshot));
}

/** Mails that wait and tell of an older due moment of this round: they must not leave any more. */
export function overtaken(
  queue: readonly Pick<Row<'mailQueue'>, 'mailId' | 'kind' | 'roundId' | 'status' | 'dedupeKey'>[],
  roundId: RoundId,
  number: number,
): MailId[] {
  return queue
    .filter(
      (mail) =>
        mail.kind === 'GIA_HAN' &&
        mail.roundId === roundId &&
        mail.status === 'CHO' &&
        !mail.dedupeKey.endsWith(`:${number}`),
    )
    .map(({ mailId }) => mailId);
}
