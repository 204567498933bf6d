// The numbers that comments ask for in few bits: that two ask for different ones is told without reading them.

import type { Stance } from './stance.ts';

/** Of each number a bit in two words: where two numbers share the one, they hardly share the other. */
const BITS = 32;

export class NumberMarks {
  private readonly places = new Map<string, number>();
  private readonly bits: Int32Array;
  private first = 0;
  private second = 0;

  /** @param most how many stances will be kept at most */
  constructor(most: number) {
    this.bits = new Int32Array(2 * most);
  }

  /** From now on those kept are held against this one. */
  lay({ numbers }: Stance): void {
    this.first = 0;
    this.second = 0;
    for (const number of numbers) {
      const place = this.places.get(number) ?? this.places.size;
      this.places.set(number, place);
      this.first |= 1 << (place % BITS);
      this.second |= 1 << (Math.floor(place / BITS) % BITS);
    }
  }

  keep(number: number, stance: Stance): void {
    this.lay(stance);
    this.bits[2 * number] = this.first;
    this.bits[2 * number + 1] = this.second;
  }

  /** Whether each surely has a number that the other lacks, and so opposes it (opposition.ts). */
  opposes(number: number): boolean {
    return (
      eachHasMore(this.first, this.bits[2 * number] ?? 0) ||
      eachHasMore(this.second, this.bits[2 * number + 1] ?? 0)
    );
  }
}

function eachHasMore(one: number, other: number): boolean {
  return (one & ~other) !== 0 && (other & ~one) !== 0;
}
