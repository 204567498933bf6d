// Whether a reply that staff enter for a body (by letter, phone, meeting) may be taken as it stands.

import type { Row } from '../../../workbook/schema.ts';
import { Problem } from '../../problem.ts';
import type { Position } from '../given-reply.ts';
import { allowsComments } from '../reply-comments.ts';

export interface EnteredReply {
  readonly position: Position | null;
  readonly commentCount: number;
  /** A person has said that this reply takes the place of the one before. */
  readonly replace: boolean;
}

/**
 * Throws the first `Problem` of an entered reply. Staff are held to more than a form's giver: they
 * sit before the letter and can look, so position and comments must fit each other.
 */
export function mayEnter(
  reply: EnteredReply,
  request: Pick<Row<'requests'>, 'nameSnapshot' | 'roundId' | 'repliedAt'>,
): void {
  const { position, commentCount } = reply;
  const { nameSnapshot: body, roundId: round } = request;
  if (position === null || position === 'CHUA_TRA_LOI') {
    throw new Problem('REPLY.NO_POSITION', { body });
  }
  if (request.repliedAt !== null && !reply.replace) {
    throw new Problem('REPLY.ALREADY', { body, round, at: request.repliedAt });
  }
  if (allowsComments(position) && commentCount === 0) {
    throw new Problem('REPLY.COMMENTS_NEEDED', { body, position });
  }
  if (!allowsComments(position) && commentCount > 0) {
    throw new Problem('REPLY.COMMENTS_FORBIDDEN', { body, position, count: commentCount });
  }
}
