// Where comments that are alike must meet, so that each of thousands is held against few others.

import { Bunches, fewHave } from './bunches.ts';
import { Candidates } from './candidates.ts';
import { PlacedLists } from './placed-lists.ts';
import type { Features, Vocabulary } from './vocabulary.ts';
import type { Side, Weighed } from './weigh-comments.ts';

/**
 * Finds those put here before that may be alike enough. Who asks for other numbers is passed over, as
 * no group takes both: two with rare numbers meet by those, all others where their features meet.
 */
export class MeetingPlaces {
  private readonly candidates: Candidates;
  private readonly byNumber: Bunches;
  private readonly isRare: (number: string) => boolean;
  /** By feature, those without rare numbers, and those with some. */
  private readonly plain: PlacedLists;
  private readonly numbered: PlacedLists;
  /** Those with rare numbers that no comment without any had to be held against yet. */
  private waiting: { readonly one: Weighed; readonly number: number }[] = [];

  /** @param log all that will be put here or held against those that are */
  constructor(vocabulary: Vocabulary, log: readonly Weighed[]) {
    this.candidates = new Candidates(vocabulary, log.length);
    this.byNumber = new Bunches(this.candidates);
    this.isRare = fewHave(log, ({ stance }) => stance.numbers);
    const isRarePlace = fewHave(log, ({ place }) => [place]);
    this.plain = new PlacedLists(vocabulary, this.candidates, isRarePlace);
    this.numbered = new PlacedLists(vocabulary, this.candidates, isRarePlace);
  }

  /** Numbers of those that may be alike, in their order; the next call writes over them. */
  near(one: Weighed): Int32Array {
    this.candidates.begin(one);
    const rare = this.rareOf(one);
    if (rare.length === 0) this.enterWaiting();
    if (one.content === one.whole) {
      this.meet(one, rare, one.whole, ['whole', 'content']);
    } else {
      this.meet(one, rare, one.whole, ['whole']);
      this.meet(one, rare, one.content, ['content']);
    }
    return this.candidates.all();
  }

  put(one: Weighed, number: number): void {
    this.candidates.keep(one, number);
    const rare = this.rareOf(one);
    for (const asked of rare) this.byNumber.put(asked, one, number);
    if (rare.length === 0) this.plain.put(one, number);
    else this.waiting.push({ one, number });
  }

  private meet(
    one: Weighed,
    rare: readonly string[],
    features: Features,
    sides: readonly Side[],
  ): void {
    this.candidates.lay(features);
    this.plain.meet(one, features, sides);
    if (rare.length === 0) this.numbered.meet(one, features, sides);
    for (const asked of rare) this.byNumber.meet(asked, one, features, sides);
  }

  /** Those of its numbers that few ask for. */
  private rareOf({ stance }: Weighed): string[] {
    return Array.from(stance.numbers).filter(this.isRare);
  }

  private enterWaiting(): void {
    for (const { one, number } of this.waiting) this.numbered.put(one, number);
    this.waiting = [];
  }
}
