// Where comments that are alike must meet, so that each of thousands is held against few others.

import { ENOUGH, type Nearness, SLACK } from './alike.ts';
import {
  Few,
  type List,
  listIn,
  Many,
  noLists,
  type Part,
  type Posted,
  spareOf,
} from './meeting-lists.ts';
import { NumberMarks } from './number-marks.ts';
import { Sketches } from './sketches.ts';
import type { Features, Vocabulary } from './vocabulary.ts';
import type { Weighed } from './weigh-comments.ts';

/** A set of features that others are held against. */
interface Query {
  readonly features: Features;
  /** Told apart from every other set's. */
  readonly turn: number;
}

/** How a list is looked through. */
interface Meeting {
  readonly part: Part;
  /** The share of both weights that two who meet must have in common. */
  readonly share: number;
  /** The one that the list is kept in order by. */
  readonly kept: number;
}

/**
 * Finds those put here before that may be alike enough. Two sets of features that are must share one
 * among the rarest of both: what is left weighs less than the likeness asks for that is enough for
 * two comments so near each other. Of the first feature that they share, what both have from it on
 * bounds what they share at all. Who asks for other numbers is passed over, as no group takes both.
 */
export class MeetingPlaces {
  private readonly onClauses = noLists();
  private readonly inFiles = noLists();
  private readonly weights: Float64Array;
  private readonly numbers: NumberMarks;
  private readonly wholes: Sketches;
  private readonly contents: Sketches;
  /** By number, the last turn in which its whole or its content was looked at. */
  private readonly wholesSeen: Int32Array;
  private readonly contentsSeen: Int32Array;
  private readonly taken: Int32Array;
  private readonly found: Int32Array;
  private count = 0;
  private turn = 0;
  private one = 0;

  /** @param most how many will be put here at most */
  constructor(vocabulary: Vocabulary, most: number) {
    this.weights = vocabulary.weights;
    this.numbers = new NumberMarks(most);
    this.wholes = new Sketches(vocabulary, most);
    this.contents = new Sketches(vocabulary, most);
    this.wholesSeen = new Int32Array(most);
    this.contentsSeen = new Int32Array(most);
    this.taken = new Int32Array(most);
    this.found = new Int32Array(most);
  }

  /** Numbers of those that may be alike, in their order; the next call writes over them. */
  near(one: Weighed): Int32Array {
    this.numbers.lay(one.stance);
    this.one += 1;
    this.count = 0;
    if (one.content === one.whole) {
      this.meet(one, one.whole, ['same', 'whole', 'content']);
    } else {
      this.meet(one, one.whole, ['same', 'whole']);
      this.meet(one, one.content, ['same', 'content']);
    }
    return this.found.subarray(0, this.count).sort();
  }

  put(one: Weighed, number: number): void {
    this.numbers.keep(number, one.stance);
    this.wholes.draw(number, one.whole);
    if (one.content === one.whole) {
      this.enter(one, one.whole, 'same', number);
    } else {
      this.contents.draw(number, one.content);
      this.enter(one, one.whole, 'whole', number);
      this.enter(one, one.content, 'content', number);
    }
  }

  private enter(one: Weighed, features: Features, part: Part, number: number): void {
    if (one.place !== '') {
      const list = listIn(this.onClauses[part], one.place, () => new Few(SHARES.CLAUSE));
      this.post(list, ENOUGH.CLAUSE, features, number);
    }
    const list = listIn(
      this.inFiles[part],
      one.comment.part ?? '',
      () => new Many(SHARES.PART, this.weights.length),
    );
    this.post(list, ENOUGH.PART, features, number);
  }

  private post(list: List, enough: number, { ids, weight }: Features, number: number): void {
    let left = weight;
    for (let at = 0; at < ids.length; at++) {
      if (left < enough * weight) return;
      const id = ids[at] ?? 0;
      list.post(id, weight, left, number);
      left -= this.weights[id] ?? 0;
    }
  }

  /** Looks where these features meet others: on the clause, in its file, and in the other files. */
  private meet(one: Weighed, features: Features, parts: readonly Part[]): void {
    this.turn += 1;
    this.wholes.lay(features);
    this.contents.lay(features);
    const query = { features, turn: this.turn };
    const file = one.comment.part ?? '';
    for (const part of parts) {
      const onClause = one.place === '' ? undefined : this.onClauses[part].get(one.place);
      if (onClause !== undefined) this.walk(query, onClause, 'CLAUSE', part);
      this.inFiles[part].forEach((list, other) => {
        this.walk(query, list, other === file ? 'PART' : 'NONE', part);
      });
    }
  }

  private walk(query: Query, list: List, nearness: Nearness, part: Part): void {
    const enough = ENOUGH[nearness];
    const meeting = { part, share: SHARES[nearness], kept: list.share };
    const { ids, weight } = query.features;
    let left = weight;
    for (let at = 0; at < ids.length; at++) {
      if (left < enough * weight) return;
      const id = ids[at] ?? 0;
      const posted = list.sparing(id, -spareOf(weight, left, list.share) - SLACK);
      if (posted !== undefined) this.look(query, posted, left, meeting);
      left -= this.weights[id] ?? 0;
    }
  }

  private look(query: Query, posted: Posted, left: number, meeting: Meeting): void {
    const { numbers, taken, one } = this;
    const { part, share, kept } = meeting;
    const { features, turn } = query;
    const { weight } = features;
    const sketches = part === 'content' ? this.contents : this.wholes;
    const seen = part === 'content' ? this.contentsSeen : this.wholesSeen;
    // A list has one order, that of the share it is kept by: those in other files must share more.
    const spare = spareOf(weight, left, kept) + SLACK;
    const heaviest = (left + SLACK) / share - weight;
    const { length } = posted;
    for (let at = 0; at < length; at += 3) {
      const its = posted[at] ?? 0;
      const itsLeft = posted[at + 1] ?? 0;
      if (spareOf(its, itsLeft, kept) + spare < 0) return;
      if (its > heaviest || itsLeft < (weight + its) * share - SLACK) continue;
      const number = posted[at + 2] ?? 0;
      if (seen[number] === turn) continue;
      seen[number] = turn;
      if (numbers.opposes(number) || taken[number] === one) continue;
      if (!sketches.mayShare(number, (weight + its) * share)) continue;
      taken[number] = one;
      this.found[this.count] = number;
      this.count += 1;
    }
  }
}

/** The share of both weights that two must have in common to be so alike. */
const shareFor = (likeness: number): number => likeness / (1 + likeness);

const SHARES: Readonly<Record<Nearness, number>> = {
  CLAUSE: shareFor(ENOUGH.CLAUSE),
  PART: shareFor(ENOUGH.PART),
  NONE: shareFor(ENOUGH.NONE),
};
