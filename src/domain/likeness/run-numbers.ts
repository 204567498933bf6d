// Runs of words by number: the same words after each other have the same one, however they are typed.

import type { Word } from './words.ts';

/** In syllables; a Vietnamese word has two as a rule, a term four. */
export const LONGEST = 4;

export class RunNumbers {
  private readonly words = new Map<string, number>();
  /** By the number of what stands before, those of runs with one word more; null for none so far. */
  private readonly longer: (Map<number, number> | null)[] = [];
  private readonly own: number[] = [];
  private readonly runs: number[] = [];

  /**
   * For each place as many as the longest run has words: at the second, that of the run of two words
   * from there on, and so forth. The next text writes over them.
   */
  of(words: readonly Word[]): readonly number[] {
    const { own, runs } = this;
    for (let at = 0; at < words.length; at++) own[at] = this.ofWord(words[at]?.bare ?? '');
    for (let at = 0; at < words.length; at++) {
      let run = own[at] ?? 0;
      for (let step = 1; step < LONGEST && at + step < words.length; step++) {
        run = this.ofLonger(run, own[at + step] ?? 0);
        runs[at * LONGEST + step] = run;
      }
    }
    return runs;
  }

  private ofWord(bare: string): number {
    const known = this.words.get(bare);
    if (known !== undefined) return known;
    const number = this.longer.push(null) - 1;
    this.words.set(bare, number);
    return number;
  }

  private ofLonger(run: number, word: number): number {
    const longer = this.longer[run] ?? new Map<number, number>();
    const known = longer.get(word);
    if (known !== undefined) return known;
    this.longer[run] = longer;
    const number = this.longer.push(null) - 1;
    longer.set(word, number);
    return number;
  }
}
