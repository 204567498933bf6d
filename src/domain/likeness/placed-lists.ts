// Lists of features by place, in which two comments that are alike must meet.

import { ENOUGH, type Nearness, SHARES, SLACK } from './alike.ts';
import { Bunches } from './bunches.ts';
import type { Candidates } from './candidates.ts';
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
import type { Features, Vocabulary } from './vocabulary.ts';
import type { Side, Weighed } from './weigh-comments.ts';

/** How a list is looked through. */
interface Meeting {
  readonly side: Side;
  /** The share of both weights that two who meet must have in common. */
  readonly share: number;
  /** The one that the list is kept in order by. */
  readonly kept: number;
}

/**
 * Two sets of features that are alike must share one among the rarest of both: what is left weighs
 * less than the likeness asks for that is enough for two comments so near each other. Of the first
 * feature that they share, what both have from it on bounds what they share at all.
 */
export class PlacedLists {
  private readonly onClauses = noLists();
  private readonly onRareClauses: Bunches;
  private readonly inFiles = noLists();
  private readonly weights: Float64Array;

  constructor(
    vocabulary: Vocabulary,
    private readonly candidates: Candidates,
    /** Whether few comments of the log speak of that clause. */
    private readonly isRare: (place: string) => boolean,
  ) {
    this.onRareClauses = new Bunches(candidates);
    this.weights = vocabulary.weights;
  }

  put(one: Weighed, number: number): void {
    if (one.place !== '' && this.isRare(one.place)) {
      this.onRareClauses.put(one.place, one, number);
    }
    if (one.content === one.whole) {
      this.enter(one, one.whole, 'same', number);
    } else {
      this.enter(one, one.whole, 'whole', number);
      this.enter(one, one.content, 'content', number);
    }
  }

  private enter(one: Weighed, features: Features, part: Part, number: number): void {
    if (one.place !== '' && !this.isRare(one.place)) {
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

  /** Offers whom these features meet: on the clause, in its file, and in the other files. */
  meet(one: Weighed, features: Features, sides: readonly Side[]): void {
    const parts: readonly Part[] = ['same', ...sides];
    if (one.place !== '') this.onRareClauses.meet(one.place, one, features, sides);
    const file = one.comment.part ?? '';
    for (const part of parts) {
      const onClause = one.place === '' ? undefined : this.onClauses[part].get(one.place);
      if (onClause !== undefined) this.walk(features, onClause, 'CLAUSE', part);
      this.inFiles[part].forEach((list, other) => {
        this.walk(features, list, other === file ? 'PART' : 'NONE', part);
      });
    }
  }

  private walk({ ids, weight }: Features, list: List, nearness: Nearness, part: Part): void {
    const enough = ENOUGH[nearness];
    const side = part === 'content' ? 'content' : 'whole';
    const meeting: Meeting = { side, share: SHARES[nearness], kept: list.share };
    let left = weight;
    for (let at = 0; at < ids.length; at++) {
      if (left < enough * weight) return;
      const id = ids[at] ?? 0;
      const posted = list.sparing(id, -spareOf(weight, left, list.share) - SLACK);
      if (posted !== undefined) this.look(weight, posted, left, meeting);
      left -= this.weights[id] ?? 0;
    }
  }

  private look(weight: number, posted: Posted, left: number, meeting: Meeting): void {
    const { side, share, kept } = meeting;
    // A list has one order, that of the share it is kept by: those in other files must share more.
    const spare = spareOf(weight, left, kept) + SLACK;
    const heaviest = (left + SLACK) / share - weight;
    const { length } = posted;
    for (let at = 0; at < length; at += 3) {
      const its = posted[at] ?? 0;
      const itsLeft = posted[at + 1] ?? 0;
      if (spareOf(its, itsLeft, kept) + spare < 0) return;
      const needed = (weight + its) * share;
      if (its > heaviest || itsLeft < needed - SLACK) continue;
      this.candidates.offer(posted[at + 2] ?? 0, side, needed);
    }
  }
}
