// Which letters a round may have: one for each body that said something, and what stands against each.

import {
  openPointsOf,
  type PointsOfBody,
  pointsOfBodies,
} from '../../domain/comments/points-of-bodies.ts';
import { standing } from '../../domain/comments/standing.ts';
import { nextVersion, paperSubject } from '../../domain/documents/subject.ts';
import type { RoundId } from '../../domain/ids.ts';
import { Problem } from '../../domain/problem.ts';
import { ofRound } from '../../domain/rounds/of-round.ts';
import type { Kept } from '../../workbook/schema.ts';

export interface LetterOfRound extends PointsOfBody<Kept<'comments'>> {
  /** The points that have no end yet, by the row in which it is to be written. */
  readonly open: readonly { readonly id: string; readonly row: number }[];
  /** The version that the next letter to this body will have. */
  readonly version: number;
}

/** In the order in which the bodies come in the log. Throws what `pointsOfBodies` throws. */
export function lettersOfRound(
  round: RoundId,
  comments: readonly Kept<'comments'>[],
  register: readonly Kept<'documents'>[],
): LetterOfRound[] {
  return pointsOfBodies(standing(ofRound(comments, round)), round).map((body) => {
    const open = openPointsOf(body.points).map(
      ({ answer }) => [answer.commentId, answer.rowNumber] as const,
    );
    const subject = paperSubject({ relatedRound: round, bodyId: body.bodyId });
    return {
      ...body,
      open: [...new Map<string, number>(open)].map(([id, row]) => ({ id, row })),
      version: nextVersion(register, 'TRA_LOI', subject),
    };
  });
}

/** What keeps a body from being answered yet; null when nothing does. */
export function unanswered(round: RoundId, { bodyName, open }: LetterOfRound): Problem | null {
  return open.length === 0
    ? null
    : new Problem('REPLIES.UNANSWERED', { round, body: bodyName, comments: open });
}
