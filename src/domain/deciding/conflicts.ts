// Bodies that ask opposite things of one clause, paired for the leader.

import type { Row } from '../../workbook/schema.ts';
import { Scale } from '../likeness/alike.ts';
import { type Opposition, oppositionOf } from '../likeness/opposition.ts';
import { type LikenessComment, weighComments } from '../likeness/weigh-comments.ts';

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
  const clauses = new Map<string, number[]>();
  for (const [index, { place }] of weighed.entries()) {
    if (place === '') continue;
    clauses.set(place, [...(clauses.get(place) ?? []), index]);
  }
  const scale = new Scale(vocabulary);
  const found: Conflict<Comment>[] = [];
  for (const indexes of Array.from(clauses.values())) {
    for (const [at, first] of indexes.entries()) {
      const [one, said] = [speaking[first], weighed[first]];
      if (one === undefined || said === undefined) continue;
      scale.lay(said);
      for (const second of indexes.slice(at + 1)) {
        const [other, heard] = [speaking[second], weighed[second]];
        if (other === undefined || heard === undefined || other.bodyId === one.bodyId) continue;
        const why = oppositionOf(said.stance, heard.stance);
        if (why === null || scale.likeness(heard, OF_ONE_THING) === 0) continue;
        found.push(paired(one, other, why));
      }
    }
  }
  return [
    ...found.filter(({ accepted }) => accepted),
    ...found.filter((pair) => !pair.accepted),
  ].slice(0, MOST);
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
