// Features in few bits, side by side: whether two sets may share enough is told without reading them.

import { SLACK } from './alike.ts';
import type { Features, Vocabulary } from './vocabulary.ts';

/** Words of 32 bits for each set: of some sixty features most have a bit of their own. */
const WORDS = 8;
/** Spreads neighbouring numbers over all bits (Knuth's multiplier for hashing). */
const SPREAD = 0x9e3779b1;
/** 32 bits less those that number a bit: eight. */
const SHIFT = 24;

export class Sketches {
  private readonly bits: Int32Array;
  private readonly places: Uint8Array;
  private readonly weights: Float64Array;

  /** @param most how many sets will be drawn at most */
  constructor(vocabulary: Vocabulary, most: number) {
    this.weights = vocabulary.weights;
    this.bits = new Int32Array(WORDS * most);
    this.places = Uint8Array.from(
      { length: vocabulary.size },
      (_, id) => Math.imul(id, SPREAD) >>> SHIFT,
    );
  }

  draw(number: number, { ids }: Features): void {
    for (const id of ids) {
      const place = this.places[id] ?? 0;
      const word = WORDS * number + (place >>> 5);
      this.bits[word] = (this.bits[word] ?? 0) | (1 << (place & 31));
    }
  }

  /** Whether the set of that number may share as much weight: false only where it surely does not. */
  mayShare(number: number, { ids, weight }: Features, needed: number): boolean {
    const { bits, places, weights } = this;
    const first = WORDS * number;
    let most = weight + SLACK;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      const place = places[id] ?? 0;
      if (((bits[first + (place >>> 5)] ?? 0) >>> (place & 31)) & 1) continue;
      most -= weights[id] ?? 0;
      if (most < needed) return false;
    }
    return true;
  }
}
