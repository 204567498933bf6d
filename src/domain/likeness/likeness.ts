// Comments that say nearly the same: in groups for a person to merge, and beside one comment for
// whoever answers it. Proposals only: nothing is merged here.

import type { CommentId } from '../ids.ts';
import { ENOUGH, type Nearness, nearnessOf, Scale } from './alike.ts';
import { MeetingPlaces } from './meeting-places.ts';
import { type Opposition, oppositionOf } from './opposition.ts';
import { SameWords } from './same-words.ts';
import { sharedRun } from './shared-run.ts';
import { keyOfStance, type Stance } from './stance.ts';
import { type LikenessComment, type Weighed, weighComments } from './weigh-comments.ts';
import { WordForms } from './words.ts';

export type { LikenessComment } from './weigh-comments.ts';

/** One comment beside another; why they are put together tells `sharedRun`, where it is shown. */
export interface Like {
  readonly commentId: CommentId;
  /** 0 to 1; 1 for the same words. */
  readonly likeness: number;
  readonly nearness: Nearness;
}

/** A comment and those that say nearly the same, in the order of the log. */
export interface LikeGroup {
  readonly main: CommentId;
  readonly members: readonly Like[];
}

/** One found for a comment: it may say the same, or ask the opposite. */
export interface Similar extends Like {
  readonly opposed: Opposition | null;
  /** The longest run of words that both have; '' for none worth showing. */
  readonly shared: string;
}

/**
 * The near-duplicates of a round, each comment in one group at most. Every member is like the main
 * one, the first in the log: likeness is not handed on from one to the next. Who asks the opposite
 * of a member, or another number, stays out.
 * @param forms the words of texts that are read elsewhere, too
 */
export function likeGroups(
  comments: readonly LikenessComment[],
  forms = new WordForms(),
): LikeGroup[] {
  const { weighed, vocabulary } = weighComments(comments, forms);
  const groups: Group[] = [];
  const begun = new SameWords();
  const places = new MeetingPlaces(vocabulary, weighed);
  const scale = new Scale(vocabulary);
  for (const one of weighed) {
    // Nothing is more alike than the words that a group begins with, and no group before takes them.
    const same = begun.of(one.comment);
    const near = same === undefined ? places.near(one) : [same];
    const best = bestOf(one, near, groups, scale);
    if (best !== null) {
      best.group.stances.set(keyOfStance(one.stance), one.stance);
      best.group.members.push({ one, likeness: best.likeness });
    } else if (one.whole.weight > 0) {
      places.put(one, groups.length);
      begun.put(one.comment, groups.length);
      groups.push({ main: one, stances: new Map(), members: [] });
    }
  }
  return groups
    .filter(({ members }) => members.length > 0)
    .map(({ main, members }) => ({
      main: main.comment.commentId,
      members: members.map(({ one, likeness }) => likeFor(main, one, likeness)),
    }));
}

/**
 * The comments most like one of them, the most alike first; also those that ask the opposite, which
 * say so.
 * @param most how many at most
 */
export function similarTo(
  commentId: CommentId,
  comments: readonly LikenessComment[],
  most: number,
): Similar[] {
  const { weighed, vocabulary } = weighComments(comments);
  const one = weighed.find(({ comment }) => comment.commentId === commentId);
  if (one === undefined) return [];
  const scale = new Scale(vocabulary).lay(one);
  return weighed
    .filter((other) => other !== one)
    .map((other) => ({ other, likeness: scale.likeness(other, ENOUGH[nearnessOf(one, other)]) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ other, likeness }) => ({
      ...likeFor(one, other, likeness),
      shared: sharedRun(one.comment.content, other.comment.content),
      opposed: oppositionOf(one.stance, other.stance),
    }));
}

/** Of the groups with these numbers the one whose main comment is most alike, the first of equals; null for none. */
function bestOf(
  one: Weighed,
  near: Iterable<number> & ArrayLike<number>,
  groups: readonly Group[],
  scale: Scale,
): { readonly group: Group; readonly likeness: number } | null {
  if (near.length === 0) return null;
  scale.lay(one);
  let best: { group: Group; likeness: number } | null = null;
  for (const number of near) {
    const group = groups[number];
    if (group === undefined) continue;
    const enough = ENOUGH[nearnessOf(group.main, one)];
    const known = best?.likeness ?? 0;
    const likeness = scale.likeness(group.main, Math.max(enough, known));
    if (likeness < enough || likeness <= known) continue;
    if (!isOpposedToOne(one, group)) best = { group, likeness };
  }
  return best;
}

interface Group {
  readonly main: Weighed;
  /** What the members ask, each stance once: alike comments have few. */
  readonly stances: Map<string, Stance>;
  readonly members: { readonly one: Weighed; readonly likeness: number }[];
}

function isOpposedToOne(one: Weighed, { main, stances }: Group): boolean {
  if (oppositionOf(main.stance, one.stance) !== null) return true;
  for (const stance of stances.values()) if (oppositionOf(stance, one.stance) !== null) return true;
  return false;
}

function likeFor(main: Weighed, other: Weighed, likeness: number): Like {
  return {
    commentId: other.comment.commentId,
    likeness,
    nearness: nearnessOf(main, other),
  };
}
