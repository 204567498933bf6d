// Bodies that ask opposite things of one clause, paired for the leader.

import type { Row } from '../../workbook/schema.ts';
import { Scale } from '../likeness/alike.ts';
import { type Opposition, oppositionOf } from '../likeness/opposition.ts';
import { type LikenessComment, type Weighed, weighComments } from '../likeness/weigh-comments.ts';

export type ConflictComment = LikenessComment &
  Pick<Row<'comments'>, 'bodyId' | 'disposition' | 'duplicateOf'>;

export interface Conflict<Comment extends ConflictComment> {
  /** In the order of the log; of two the one that was accepted first. */
  readonly one: Comment;
  readonly other: Comment;
  readonly why: Opposition;
  /** Whether the first was accepted already, so that the other one disagrees with the draft to come. */
  readonly accepted: boolean;
}

/** So much must two comments have in common to speak of one thing. */
const OF_ONE_THING = 0.15;
/** A clause on which more bodies speak is still looked through; more pairs than these nobody reads. */
const MOST = 200;

/**
 * The pairs of a round: on one clause, of different bodies, about one thing, and not to be met both.
 * What was merged into another speaks through that one. At most 200 pairs, those about accepted
 * comments first.
 */
export function conflictsOf<Comment extends ConflictComment>(
  comments: readonly Comment[],
): Conflict<Comment>[] {
  const speaking = comments.filter(({ duplicateOf }) => duplicateOf === '');
  const { weighed, vocabulary } = weighComments(speaking);
  const clauses = new Map<string, Speaker<Comment>[]>();
  for (const [index, comment] of speaking.entries()) {
    const said = weighed[index];
    if (said === undefined || said.place === '') continue;
    const there = clauses.get(said.place);
    if (there === undefined) clauses.set(said.place, [{ comment, said }]);
    else there.push({ comment, said });
  }
  const scale = new Scale(vocabulary);
  const found: Conflict<Comment>[] = [];
  for (const accepted of [true, false]) {
    for (const speakers of Array.from(clauses.values())) {
      found.push(...conflictsOn(speakers, accepted, MOST - found.length, scale));
    }
  }
  return found;
}

interface Speaker<Comment> {
  readonly comment: Comment;
  readonly said: Weighed;
}

/** The pairs of one clause, those alone of which one is accepted, or none; `most` at most. */
function conflictsOn<Comment extends ConflictComment>(
  speakers: readonly Speaker<Comment>[],
  accepted: boolean,
  most: number,
  scale: Scale,
): Conflict<Comment>[] {
  const found: Conflict<Comment>[] = [];
  for (const [at, { comment: one, said }] of speakers.entries()) {
    scale.lay(said);
    for (let next = at + 1; next < speakers.length; next++) {
      if (found.length >= most) return found;
      const second = speakers[next];
      if (second === undefined || second.comment.bodyId === one.bodyId) continue;
      const { comment: other, said: heard } = second;
      if ((isAccepted(one) || isAccepted(other)) !== accepted) continue;
      const why = oppositionOf(said.stance, heard.stance);
      if (why !== null && scale.likeness(heard, OF_ONE_THING) > 0)
        found.push(paired(one, other, why));
    }
  }
  return found;
}

function paired<Comment extends ConflictComment>(
  one: Comment,
  other: Comment,
  why: Opposition,
): Conflict<Comment> {
  if (isAccepted(other) && !isAccepted(one)) return { one: other, other: one, why, accepted: true };
  return { one, other, why, accepted: isAccepted(one) };
}

function isAccepted({ disposition }: Pick<ConflictComment, 'disposition'>): boolean {
  return disposition === 'TIEP_THU' || disposition === 'TIEP_THU_MOT_PHAN';
}
