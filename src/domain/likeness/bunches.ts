// Comments that have one thing in common which few have: each is held against all others of its bunch.

import { type Nearness, SHARES, SLACK } from './alike.ts';
import type { Candidates } from './candidates.ts';
import type { Features } from './vocabulary.ts';
import type { Side, Weighed } from './weigh-comments.ts';

/** In a larger bunch looking at everybody takes longer than looking where features meet. */
const FEW = 256;

/** Who is in a bunch, five numbers each: its own, its place, its file, what it weighs, what its content does. */
type Bunch = number[];
const STEP = 5;
const NO_PLACE = 0;
/** The content is all of it. */
const SAME = -1;

export class Bunches {
  private readonly bunches = new Map<string, Bunch>();
  /** Places and files by a number of their own. */
  private readonly names = new Map<string, number>([['', NO_PLACE]]);

  constructor(private readonly candidates: Candidates) {}

  put(key: string, { place, comment, whole, content }: Weighed, number: number): void {
    const bunch = this.bunches.get(key) ?? [];
    this.bunches.set(key, bunch);
    bunch.push(number, this.named(place), this.named(comment.part ?? ''));
    bunch.push(whole.weight, content === whole ? SAME : content.weight);
  }

  /** Offers whoever is in that bunch and weighs enough to be alike. */
  meet(key: string, one: Weighed, { weight }: Features, sides: readonly Side[]): void {
    const bunch = this.bunches.get(key);
    if (bunch === undefined) return;
    const place = this.named(one.place);
    const file = this.named(one.comment.part ?? '');
    for (const side of sides) this.look(bunch, place, file, weight, side);
  }

  private look(bunch: Bunch, place: number, file: number, weight: number, side: Side): void {
    for (let at = 0; at < bunch.length; at += STEP) {
      const ofContent = side === 'content' ? (bunch[at + 4] ?? SAME) : SAME;
      const its = ofContent === SAME ? (bunch[at + 3] ?? 0) : ofContent;
      const share = SHARES[nearnessAt(bunch, at, place, file)];
      const needed = (weight + its) * share;
      if (Math.min(weight, its) < needed - SLACK) continue;
      this.candidates.offer(bunch[at] ?? 0, ofContent === SAME ? 'whole' : 'content', needed);
    }
  }

  private named(name: string): number {
    const known = this.names.get(name) ?? this.names.size;
    this.names.set(name, known);
    return known;
  }
}

function nearnessAt(bunch: Bunch, at: number, place: number, file: number): Nearness {
  if (place !== NO_PLACE && bunch[at + 1] === place) return 'CLAUSE';
  return bunch[at + 2] === file ? 'PART' : 'NONE';
}

/** Tells of a key whether few of a log have it. */
export function fewHave<Item>(
  log: readonly Item[],
  keysOf: (one: Item) => Iterable<string>,
): (key: string) => boolean {
  const counts = new Map<string, number>();
  for (const one of log) {
    for (const key of keysOf(one)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (key) => (counts.get(key) ?? 0) <= FEW;
}
