// Phrases of several words, found where they begin in a text.

import type { Word } from './words.ts';

/** How words are spelt: with their accents, or without. */
export type Spelling = 'bare' | 'folded';

/** Phrases by their first word, the longest first. */
export type PhraseTable<Phrase> = ReadonlyMap<string, readonly Phrase[]>;

interface OfWords {
  readonly words: readonly string[];
}

/** The longest phrase that begins at a place; undefined for none. */
export function phraseAt<Phrase extends OfWords>(
  table: PhraseTable<Phrase>,
  words: readonly Word[],
  at: number,
  form: Spelling,
): Phrase | undefined {
  // At most words none begins: those cost no more than the look.
  const known = table.get(words[at]?.[form] ?? '');
  return known === undefined ? undefined : firstOf(known, words, at, form);
}

function firstOf<Phrase extends OfWords>(
  phrases: readonly Phrase[],
  words: readonly Word[],
  at: number,
  form: Spelling,
): Phrase | undefined {
  for (const phrase of phrases) if (standsAt(phrase, words, at, form)) return phrase;
  return undefined;
}

function standsAt(phrase: OfWords, words: readonly Word[], at: number, form: Spelling): boolean {
  for (let step = 1; step < phrase.words.length; step++) {
    if (words[at + step]?.[form] !== phrase.words[step]) return false;
  }
  return true;
}
