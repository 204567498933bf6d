// What a comment asks to be done, as far as another may ask the opposite of it.

import { numbersIn } from './asked-numbers.ts';
import { type Ask, asksIn } from './asks.ts';
import { chargedIn } from './charged-office.ts';
import { isUnaccented } from './wording.ts';
import type { Word } from './words.ts';

export interface Stance {
  readonly asks: readonly Ask[];
  /** Numbers that are part of what is asked: not pages, not articles cited. */
  readonly numbers: ReadonlySet<string>;
  /** Whom something is to be given to, in words without accents; [] for nobody. */
  readonly charged: readonly string[];
}

/** What the words of a comment ask, and the numbers that they ask for. */
export function stanceOf(words: readonly Word[]): Stance {
  const form = isUnaccented(words) ? 'folded' : 'bare';
  return { asks: asksIn(words, form), numbers: numbersIn(words), charged: chargedIn(words) };
}

/** The same text for the same stance. */
export function keyOfStance({ asks, numbers, charged }: Stance): string {
  const all = asks.map(({ matter, yes, deed }) => `${matter}${yes ? '+' : '-'}${deed}`);
  return `${all.sort().join()}|${Array.from(numbers).sort().join()}|${charged.join(' ')}`;
}
