// Comments that say nearly the same: in groups for a person to merge, and beside one comment for
// whoever answers it. Proposals only: nothing is merged here.

import type { CommentId } from '../ids.ts';
import { ENOUGH, type Nearness, nearnessOf, Scale } from './alike.ts';
import { type Opposition, oppositionOf } from './opposition.ts';
import { sharedRun } from './shared-run.ts';
import { keyOfStance, type Stance } from './stance.ts';
import type { Features } from './vocabulary.ts';
import { type LikenessComment, type Weighed, weighComments } from './weigh-comments.ts';

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
 */
export function likeGroups(comments: readonly LikenessComment[]): LikeGroup[] {
  const { weighed, vocabulary } = weighComments(comments);
  const groups: Group[] = [];
  const places = new Map<number, Group[]>();
  const telling = new TellingKeys(vocabulary.size);
  const scale = new Scale(vocabulary);
  for (const one of weighed) {
    let best: { group: Group; likeness: number } | null = null;
    scale.lay(one);
    const keys = telling.of(one);
    for (const group of Array.from(groupsNear(keys, places))) {
      const enough = ENOUGH[nearnessOf(group.main, one)];
      const likeness = scale.likeness(group.main, enough);
      if (likeness < enough || (best !== null && likeness <= best.likeness)) continue;
      if (!isOpposedToOne(one, group)) best = { group, likeness };
    }
    if (best !== null) {
      best.group.stances.set(keyOfStance(one.stance), one.stance);
      best.group.members.push({ one, likeness: best.likeness });
    } else if (one.whole.weight > 0) {
      const stances = new Map([[keyOfStance(one.stance), one.stance]]);
      const group: Group = { main: one, stances, members: [] };
      groups.push(group);
      for (const key of Array.from(keys)) {
        const there = places.get(key);
        if (there === undefined) places.set(key, [group]);
        else there.push(group);
      }
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

interface Group {
  readonly main: Weighed;
  /** What its comments ask, each stance once: alike comments have few. */
  readonly stances: Map<string, Stance>;
  readonly members: { readonly one: Weighed; readonly likeness: number }[];
}

function isOpposedToOne(one: Weighed, { stances }: Group): boolean {
  return Array.from(stances.values()).some((stance) => oppositionOf(stance, one.stance) !== null);
}

/** How near two comments must stand, from the nearest on, to be looked for under a key. */
const NEARNESSES: readonly Nearness[] = ['CLAUSE', 'PART', 'NONE'];

/**
 * Groups whose main comment shares a telling feature. Two sets that are alike enough must share one
 * within the rarest features of both: what is left weighs less than the likeness asks for that is
 * enough for two comments so near each other.
 */
function groupsNear(
  keys: ReadonlySet<number>,
  places: ReadonlyMap<number, readonly Group[]>,
): Set<Group> {
  const near = new Set<Group>();
  for (const key of Array.from(keys)) {
    for (const group of places.get(key) ?? []) near.add(group);
  }
  return near;
}

/** Numbers the rarest features of comments: under their place, under their part, by themselves. */
class TellingKeys {
  private readonly numbers = new Map<string, number>();

  constructor(private readonly features: number) {}

  /** The nearer two comments are, the more of their features may be where they meet. */
  of({ whole, content, place, comment }: Weighed): Set<number> {
    const keys = new Set<number>();
    for (const nearness of NEARNESSES) {
      if (nearness === 'CLAUSE' && place === '') continue;
      const under = { CLAUSE: `=${place}`, PART: `-${comment.part ?? ''}`, NONE: '' }[nearness];
      const first = this.numberOf(under) * this.features;
      for (const features of content === whole ? [whole] : [whole, content]) {
        for (const id of rarest(features, ENOUGH[nearness])) keys.add(first + id);
      }
    }
    return keys;
  }

  private numberOf(under: string): number {
    const known = this.numbers.get(under) ?? this.numbers.size;
    this.numbers.set(under, known);
    return known;
  }
}

function rarest({ ids, weights, weight }: Features, enough: number): number[] {
  const found: number[] = [];
  let left = weight;
  for (const [at, id] of ids.entries()) {
    if (left < enough * weight) break;
    found.push(id);
    left -= weights[at] ?? 0;
  }
  return found;
}

function likeFor(main: Weighed, other: Weighed, likeness: number): Like {
  return {
    commentId: other.comment.commentId,
    likeness,
    nearness: nearnessOf(main, other),
  };
}
