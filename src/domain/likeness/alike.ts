// How alike two comments are, and how alike they must be.

import type { Features, Vocabulary } from './vocabulary.ts';
import type { Weighed } from './weigh-comments.ts';

/** How near two comments stand in the draft: on one clause, in one file, or neither. */
export type Nearness = 'CLAUSE' | 'PART' | 'NONE';

/** From which likeness on two comments are proposed as one: less where they speak of one place. */
export const ENOUGH: Readonly<Record<Nearness, number>> = { CLAUSE: 0.36, PART: 0.46, NONE: 0.56 };

/** The share of both weights that two must have in common to be so alike. */
const shareFor = (likeness: number): number => likeness / (1 + likeness);

export const SHARES: Readonly<Record<Nearness, number>> = {
  CLAUSE: shareFor(ENOUGH.CLAUSE),
  PART: shareFor(ENOUGH.PART),
  NONE: shareFor(ENOUGH.NONE),
};

/** A word typed without its accents may be the other; with other accents it hardly is. */
const ACCENTS_LEFT_OUT = 0.95;
const OTHER_ACCENTS = 0.3;
/** Sums of the same weights in another order differ by less. */
export const SLACK = 1e-9;
const ACCENT = /[\u0300-\u036fđ]/;

export function nearnessOf(one: Weighed, other: Weighed): Nearness {
  if (one.place !== '' && one.place === other.place) return 'CLAUSE';
  return one.comment.part === other.comment.part ? 'PART' : 'NONE';
}

/** One comment laid out, to hold many others against it: thousands of times in a large log. */
export class Scale {
  private readonly whole: Laid;
  private readonly content: Laid;
  private one: Weighed | null = null;

  constructor(private readonly vocabulary: Vocabulary) {
    this.whole = new Laid(vocabulary);
    this.content = new Laid(vocabulary);
  }

  /** From now on others are held against this one. */
  lay(one: Weighed): this {
    this.one = one;
    this.whole.lay(one.whole);
    this.content.lay(one.content);
    return this;
  }

  /**
   * The shared weight of words and word pairs over all of it (weighted Jaccard), 0 to 1: of what is
   * said, or of what is said and proposed, whichever is more alike. 0 where it is less than `least`.
   */
  likeness(other: Weighed, least: number): number {
    const { one } = this;
    if (one === null) return 0;
    const whole = this.of(this.whole, one, other, other.whole, least);
    if (one.content === one.whole && other.content === other.whole) return whole;
    return Math.max(whole, this.of(this.content, one, other, other.content, least));
  }

  private of(laid: Laid, one: Weighed, other: Weighed, its: Features, least: number): number {
    const all = laid.weight + its.weight;
    if (all === 0) return 0;
    const needed = (all * least) / (1 + least);
    if (Math.min(laid.weight, its.weight) < needed) return 0;
    let shared = laid.sharedWith(its, needed);
    if (shared < needed) return 0;
    const lost = otherwiseWritten(one, other);
    if (lost.size > 0) shared -= this.lostBy(lost, laid, its);
    return shared < needed ? 0 : shared / (all - shared);
  }

  /** What the shared features weigh less, for words whose accents differ. */
  private lostBy(lost: ReadonlyMap<number, number>, laid: Laid, its: Features): number {
    let less = 0;
    for (const id of its.ids) {
      if (!laid.has(id)) continue;
      const [first, second] = this.vocabulary.partsOf(id);
      less +=
        (this.vocabulary.weights[id] ?? 0) * Math.max(lost.get(first) ?? 0, lost.get(second) ?? 0);
    }
    return less;
  }
}

/** Features as a table by number, which the next ones simply write over. */
class Laid {
  private readonly turns: Int32Array;
  private readonly weights: Float64Array;
  private turn = 0;
  weight = 0;

  constructor(vocabulary: Vocabulary) {
    this.turns = new Int32Array(vocabulary.size);
    this.weights = vocabulary.weights;
  }

  lay({ ids, weight }: Features): void {
    this.turn += 1;
    this.weight = weight;
    for (let at = 0; at < ids.length; at++) this.turns[ids[at] ?? 0] = this.turn;
  }

  has(id: number): boolean {
    return this.turns[id] === this.turn;
  }

  /** The weight that both have; given up, with less than `needed`, once the rest cannot make it up. */
  sharedWith({ ids, weight }: Features, needed: number): number {
    const { turns, turn, weights } = this;
    let most = weight + SLACK;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      if (turns[id] === turn) continue;
      most -= weights[id] ?? 0;
      if (most < needed) return 0;
    }
    return most - SLACK;
  }
}

/** The words that both have and write with other accents, with the share of their weight that is lost. */
function otherwiseWritten(one: Weighed, other: Weighed): Map<number, number> {
  const lost = new Map<number, number>();
  const others = other.written();
  for (const [word, written] of Array.from(one.written())) {
    const its = others.get(word);
    if (its === undefined || its === written) continue;
    const both = ACCENT.test(its) && ACCENT.test(written);
    lost.set(word, 1 - (both ? OTHER_ACCENTS : ACCENTS_LEFT_OUT));
  }
  return lost;
}
