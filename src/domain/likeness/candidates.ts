// Who may be alike enough to be held against one comment, word by word: each told once.

import { NumberMarks } from './number-marks.ts';
import { Sketches } from './sketches.ts';
import type { Features, Vocabulary } from './vocabulary.ts';
import type { Side, Weighed } from './weigh-comments.ts';

export class Candidates {
  private readonly numbers: NumberMarks;
  private readonly sketches: Sketches;
  /** By number, the last set of features that its whole or its content was looked at for. */
  private readonly seen: Readonly<Record<Side, Int32Array>>;
  /** By number, the last comment that it was told for. */
  private readonly taken: Int32Array;
  private readonly found: Int32Array;
  private count = 0;
  private turn = 0;
  private one = 0;

  /** @param most how many will be kept at most */
  constructor(vocabulary: Vocabulary, most: number) {
    this.numbers = new NumberMarks(most);
    this.sketches = new Sketches(vocabulary, most);
    this.seen = { whole: new Int32Array(most), content: new Int32Array(most) };
    this.taken = new Int32Array(most);
    this.found = new Int32Array(most);
  }

  keep(one: Weighed, number: number): void {
    this.numbers.keep(number, one.stance);
    this.sketches.draw(number, 'whole', one.whole);
    if (one.content !== one.whole) this.sketches.draw(number, 'content', one.content);
  }

  /** From now on those kept are offered for this one. */
  begin(one: Weighed): void {
    this.numbers.lay(one.stance);
    this.one += 1;
    this.count = 0;
  }

  /** From now on what is offered meets these features of the one. */
  lay(features: Features): void {
    this.turn += 1;
    this.sketches.lay(features);
  }

  /** Takes the one of that number, unless it surely opposes or shares less than `needed` there. */
  offer(number: number, side: Side, needed: number): void {
    const seen = this.seen[side];
    if (seen[number] === this.turn) return;
    seen[number] = this.turn;
    if (this.numbers.opposes(number) || this.taken[number] === this.one) return;
    if (!this.sketches.mayShare(number, side, needed)) return;
    this.taken[number] = this.one;
    this.found[this.count] = number;
    this.count += 1;
  }

  /** Those taken, in their order; the next one writes over them. */
  all(): Int32Array {
    return this.found.subarray(0, this.count).sort();
  }
}
