// The words and word pairs of a log by number, and how much each tells by its rarity.

import { once } from '../../once.ts';
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
  private readonly ids = new Map<string, number>();
  private readonly counts: number[] = [];
  /** The words that a feature is made of, by their own numbers. */
  private readonly parts: (readonly [number, number])[] = [];
  private texts = 0;

  /** The features of a text, each once; the text is counted. */
  add(words: readonly Word[]): number[] {
    const found = this.known(words);
    for (const id of found) this.counts[id] = (this.counts[id] ?? 0) + 1;
    this.texts += 1;
    return found;
  }

  /** The same of a part of a text that is counted already. */
  known(words: readonly Word[]): number[] {
    const found = new Set<number>();
    let last = -1;
    for (const { folded } of words) {
      const word = this.numberOf(folded, null);
      found.add(word);
      if (last >= 0) found.add(this.numberOf(`${last}+${word}`, [last, word]));
      last = word;
    }
    return Array.from(found);
  }

  /** How many features there are. */
  get size(): number {
    return this.parts.length;
  }

  /** The number of a word that was met; -1 for none. */
  wordOf(folded: string): number {
    return this.ids.get(folded) ?? -1;
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
  weighed(ids: readonly number[]): Features {
    const { ranks, byRank, weights } = this.order();
    const sorted = Int32Array.from(ids, (id) => ranks[id] ?? 0).sort();
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

  private numberOf(key: string, parts: readonly [number, number] | null): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.parts.length;
    this.ids.set(key, id);
    this.parts.push(parts ?? [id, id]);
    return id;
  }
}
