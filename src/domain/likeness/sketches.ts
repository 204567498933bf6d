// Features in few bits, side by side: whether two sets may share enough is told without reading them.

import { SLACK } from './alike.ts';
import type { Features, Vocabulary } from './vocabulary.ts';
import type { Side } from './weigh-comments.ts';

/** Words of 32 bits for each set: of some sixty features most have a bit of their own. */
const WORDS = 8;
/** Spreads neighbouring numbers over all bits (Knuth's multiplier for hashing). */
const SPREAD = 0x9e3779b1;
/** 32 bits less those that number a bit: eight. */
const SHIFT = 24;

export class Sketches {
  private readonly bits: Readonly<Record<Side, Int32Array>>;
  private readonly places: Uint8Array;
  private readonly weights: Float64Array;
  /** The set laid out, feature by feature: in which word its bit stands, that bit, what it weighs. */
  private readonly laid: {
    readonly words: Uint8Array;
    readonly bits: Int32Array;
    readonly weights: Float64Array;
  };
  private count = 0;
  private weight = 0;

  /** @param most how many sets will be drawn at most on each side */
  constructor(vocabulary: Vocabulary, most: number) {
    const { size } = vocabulary;
    this.weights = vocabulary.weights;
    this.bits = { whole: new Int32Array(WORDS * most), content: new Int32Array(WORDS * most) };
    this.places = Uint8Array.from({ length: size }, (_, id) => Math.imul(id, SPREAD) >>> SHIFT);
    this.laid = {
      words: new Uint8Array(size),
      bits: new Int32Array(size),
      weights: new Float64Array(size),
    };
  }

  draw(number: number, side: Side, { ids }: Features): void {
    const bits = this.bits[side];
    for (let at = 0; at < ids.length; at++) {
      const place = this.places[ids[at] ?? 0] ?? 0;
      const word = WORDS * number + (place >>> 5);
      bits[word] = (bits[word] ?? 0) | (1 << (place & 31));
    }
  }

  /** From now on the sets drawn are held against this one. */
  lay({ ids, weight }: Features): void {
    const { laid } = this;
    this.count = ids.length;
    this.weight = weight;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      const place = this.places[id] ?? 0;
      laid.words[at] = place >>> 5;
      laid.bits[at] = 1 << (place & 31);
      laid.weights[at] = this.weights[id] ?? 0;
    }
  }

  /** Whether the set of that number may share as much weight: false only where it surely does not. */
  mayShare(number: number, side: Side, needed: number): boolean {
    const { laid, count } = this;
    const bits = this.bits[side];
    const first = WORDS * number;
    let most = this.weight + SLACK;
    for (let at = 0; at < count; at++) {
      if (((bits[first + (laid.words[at] ?? 0)] ?? 0) & (laid.bits[at] ?? 0)) !== 0) continue;
      most -= laid.weights[at] ?? 0;
      if (most < needed) return false;
    }
    return true;
  }
}
