// Where comments that are alike must meet, so that each of thousands is held against few others.

import { ENOUGH, type Nearness, SLACK } from './alike.ts';
import { NumberMarks } from './number-marks.ts';
import { Sketches } from './sketches.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weighed } from './weigh-comments.ts';

/** From the nearest on: the nearer two comments stand, the more of their features may be where they meet. */
const NEARNESSES: readonly Nearness[] = ['CLAUSE', 'PART', 'NONE'];

/** What two comments may be alike in: all of it, or the content alone. */
interface Side {
  readonly of: 'whole' | 'content';
  readonly sketches: Sketches;
  /** By number, the last turn in which it was looked at. */
  readonly seen: Int32Array;
}

/**
 * Finds those put here before that may be alike enough. Two sets of features that are must share one
 * among the rarest of both: what is left weighs less than the likeness asks for that is enough for
 * two comments so near each other. Of the first feature that they share, what both have from it on
 * bounds what they share at all. Who asks for other numbers is passed over, as no group takes both.
 */
export class MeetingPlaces {
  private readonly lists = new Map<string, Map<number, Posted>>();
  private readonly weights: Float64Array;
  private readonly sides: readonly Side[];
  private readonly numbers: NumberMarks;
  private readonly taken: Int32Array;
  private readonly found: Int32Array;
  private turn = 0;

  /** @param most how many will be put here at most */
  constructor(vocabulary: Vocabulary, most: number) {
    this.weights = vocabulary.weights;
    this.sides = (['whole', 'content'] as const).map((of) => ({
      of,
      sketches: new Sketches(vocabulary, most),
      seen: new Int32Array(most),
    }));
    this.numbers = new NumberMarks(most);
    this.taken = new Int32Array(most);
    this.found = new Int32Array(most);
  }

  /** Numbers of those that may be alike, in their order; the next call writes over them. */
  near(one: Weighed): Int32Array {
    const { numbers, taken, found } = this;
    numbers.lay(one.stance);
    this.turn += 1;
    const turn = this.turn;
    let count = 0;
    this.eachPlace(one, (list, id, { of, sketches, seen }, left, share) => {
      const posted = list.get(id);
      if (posted === undefined) return;
      const features = one[of];
      const { weight } = features;
      const spare = left - 2 * share * weight + SLACK;
      for (let at = 0; at < posted.length; at += 3) {
        const its = posted[at] ?? 0;
        const itsLeft = posted[at + 1] ?? 0;
        if (itsLeft - 2 * share * its + spare < 0) break;
        const needed = (weight + its) * share - SLACK;
        if (left < needed || itsLeft < needed) continue;
        const number = posted[at + 2] ?? 0;
        if (numbers.opposes(number)) continue;
        if (seen[number] === turn) continue;
        seen[number] = turn;
        if (taken[number] === turn) continue;
        if (!sketches.mayShare(number, features, (weight + its) * share)) continue;
        taken[number] = turn;
        found[count++] = number;
      }
    });
    return found.subarray(0, count).sort();
  }

  put(one: Weighed, number: number): void {
    this.numbers.keep(number, one.stance);
    for (const { of, sketches } of this.sides) sketches.draw(number, one[of]);
    this.eachPlace(one, (list, id, { of }, left, share) => {
      const { weight } = one[of];
      const posted = list.get(id);
      if (posted === undefined) list.set(id, [weight, left, number]);
      else post(posted, weight, left, number, share);
    });
  }

  /** Each place with what the features weigh from there on, and the share of both weights that two must have in common. */
  private eachPlace(
    one: Weighed,
    visit: (list: Map<number, Posted>, id: number, side: Side, left: number, share: number) => void,
  ): void {
    for (const nearness of NEARNESSES) {
      if (nearness === 'CLAUSE' && one.place === '') continue;
      const under = { CLAUSE: `=${one.place}`, PART: `-${one.comment.part ?? ''}`, NONE: '' };
      const enough = ENOUGH[nearness];
      for (const side of this.sides) {
        const list = this.listOf(`${side.of}${under[nearness]}`);
        const features = one[side.of];
        let left = features.weight;
        for (const id of features.ids) {
          if (left < enough * features.weight) break;
          visit(list, id, side, left, enough / (1 + enough));
          left -= this.weights[id] ?? 0;
        }
      }
    }
  }

  private listOf(under: string): Map<number, Posted> {
    let list = this.lists.get(under);
    if (list === undefined) {
      list = new Map();
      this.lists.set(under, list);
    }
    return list;
  }
}

/**
 * Who stands at one place, three numbers each: its weight, what it weighs from there on, its number.
 * Those who have most to spare stand first: most of a long row is not looked at.
 */
type Posted = number[];

function post(posted: Posted, weight: number, left: number, number: number, share: number): void {
  const spare = left - 2 * share * weight;
  let [low, high] = [0, posted.length / 3];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const its = (posted[3 * middle + 1] ?? 0) - 2 * share * (posted[3 * middle] ?? 0);
    if (its >= spare) low = middle + 1;
    else high = middle;
  }
  posted.splice(3 * low, 0, weight, left, number);
}
