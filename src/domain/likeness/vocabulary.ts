// The words and word pairs of a log by number, and how much each tells by its rarity.

import { once } from '../../once.ts';
import { Room } from './room.ts';
import type { Word } from './words.ts';

/** A set of words and of pairs of neighbours, the rarest first. */
export interface Features {
  readonly ids: Int32Array;
  /** The sum of the weights. */
  readonly weight: number;
}

/** With so few comments a word of one is hardly rarer than a word of two. */
const SMOOTHING = 10;
/** A pair of syllables is most often a word: it tells more than either. */
const PAIR = 1.25;

export class Vocabulary {
  private readonly words = new Map<string, number>();
  /** By the number of a word, its pairs with the word after it; null for what is no word. */
  private readonly pairs: (Map<number, number> | null)[] = [];
  private readonly counts: number[] = [];
  /** By number, the last text that had it. */
  private readonly met: number[] = [];
  /** The words that a feature is made of, by their own numbers. */
  private readonly parts: (readonly [number, number])[] = [];
  private texts = 0;
  /** The features of the text that is read. */
  private readonly noted: number[] = [];
  private found = 0;
  private readonly room = new Room();

  /** The features of a text, each once, those of its first words before the others; the text is counted. */
  add(words: readonly Word[], first: number): { readonly ids: Int32Array; readonly first: number } {
    this.texts += 1;
    this.found = 0;
    let ofFirst = 0;
    let last = -1;
    for (let at = 0; at < words.length; at++) {
      const word = this.numberOf(words[at]?.folded ?? '');
      this.note(word);
      if (last >= 0) this.note(this.pairOf(last, word));
      last = word;
      if (at < first) ofFirst = this.found;
    }
    const ids = this.room.take(this.found);
    for (let at = 0; at < ids.length; at++) ids[at] = this.noted[at] ?? 0;
    return { ids, first: ofFirst };
  }

  /** How many features there are. */
  get size(): number {
    return this.parts.length;
  }

  /** The number of a word that was met; -1 for none. */
  wordOf(folded: string): number {
    return this.words.get(folded) ?? -1;
  }

  partsOf(feature: number): readonly [number, number] {
    return this.parts[feature] ?? [feature, feature];
  }

  isPair(feature: number): boolean {
    const [one, other] = this.partsOf(feature);
    return one !== feature || other !== feature;
  }

  /** How many texts have it. */
  countOf(feature: number): number {
    return this.counts[feature] ?? 0;
  }

  /** What each feature weighs, by its number; to be asked for when every text is in. */
  get weights(): Float64Array {
    return this.order().weights;
  }

  /** Features as a set that can be weighed, to be asked for when every text is in. */
  weighed(ids: Int32Array, count = ids.length): Features {
    const { ranks, byRank, weights } = this.order();
    const sorted = this.room.take(count);
    for (let at = 0; at < count; at++) sorted[at] = ranks[ids[at] ?? 0] ?? 0;
    sorted.sort();
    let weight = 0;
    for (let at = 0; at < sorted.length; at++) {
      const id = byRank[sorted[at] ?? 0] ?? 0;
      sorted[at] = id;
      weight += weights[id] ?? 0;
    }
    return { ids: sorted, weight };
  }

  /** Every feature's place when the rarest stands first. */
  private readonly order = once(() => {
    const weights = Float64Array.from(this.parts, (_, id) => this.weightOf(id));
    const byRank = Int32Array.from(weights.keys()).sort(
      (one, other) => (weights[other] ?? 0) - (weights[one] ?? 0) || one - other,
    );
    const ranks = new Int32Array(byRank.length);
    for (const [rank, id] of byRank.entries()) ranks[id] = rank;
    return { ranks, byRank, weights };
  });

  private weightOf(id: number): number {
    const rarity = Math.log((this.texts + SMOOTHING) / (this.countOf(id) + 1));
    return Math.max(rarity, 0.1) * (this.isPair(id) ? PAIR : 1);
  }

  /** Counted once in a text, and kept as one of its features. */
  private note(feature: number): void {
    if (this.met[feature] === this.texts) return;
    this.met[feature] = this.texts;
    this.counts[feature] = (this.counts[feature] ?? 0) + 1;
    this.noted[this.found] = feature;
    this.found += 1;
  }

  private numberOf(folded: string): number {
    const known = this.words.get(folded);
    if (known !== undefined) return known;
    const id = this.parts.length;
    this.words.set(folded, id);
    this.enter([id, id], new Map());
    return id;
  }

  private pairOf(one: number, other: number): number {
    const pairs = this.pairs[one];
    const known = pairs?.get(other);
    if (known !== undefined) return known;
    const id = this.parts.length;
    pairs?.set(other, id);
    this.enter([one, other], null);
    return id;
  }

  private enter(parts: readonly [number, number], pairs: Map<number, number> | null): void {
    this.pairs.push(pairs);
    this.counts.push(0);
    this.met.push(0);
    this.parts.push(parts);
  }
}
