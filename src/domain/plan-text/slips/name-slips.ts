// The name of the Đề án and the names of bodies where they are written otherwise than usual.

import { everyMatch } from '../../every-match.ts';
import type { FoundSlip } from './slip.ts';

interface Word {
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

const wordsIn = (text: string): Word[] =>
  everyMatch(/[\p{L}\d]+/gu, text).map((match) => ({
    text: match[0],
    at: match.index,
    end: match.index + match[0].length,
  }));
const same = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one.toLowerCase() === other?.toLowerCase();

/** Where the name of the Đề án, quoted or not, is not the name in the title. */
export function programmeSlips(text: string, name: string): FoundSlip[] {
  if (name === '') return [];
  const own = wordsIn(name);
  const words = wordsIn(text);
  return [
    ...quoted(text, name),
    ...shortened(text, words, own, name),
    ...withoutAnd(text, words, own, name),
  ];
}

/** The same letters in quotation marks, but not the same capitals. */
function quoted(text: string, name: string): FoundSlip[] {
  return everyMatch(/[“"]([^”"]+)[”"]/gu, text).flatMap((match) => {
    const found = match[1] ?? '';
    const differs = found !== name && found.toLowerCase() === name.toLowerCase();
    return differs ? [{ found, meant: name, at: match.index + 1 }] : [];
  });
}

/** “Đề án” with the name's beginning and end, but words of it left out. */
function shortened(
  text: string,
  words: readonly Word[],
  own: readonly Word[],
  name: string,
): FoundSlip[] {
  return words.flatMap((word, index) => {
    const after = words[index + 1];
    if (!same(word.text, 'đề') || !same(after?.text, 'án')) return [];
    const from = index + 2;
    if (!same(words[from]?.text, own[0]?.text) || !same(words[from + 1]?.text, own[1]?.text)) {
      return [];
    }
    let next = from;
    let left = 0;
    for (const one of own) {
      if (same(words[next]?.text, one.text)) next += 1;
      else left += 1;
    }
    const ends = words[next - 1];
    const whole = left > 0 && left * 2 <= own.length && same(ends?.text, own[own.length - 1]?.text);
    if (!whole || ends === undefined) return [];
    const found = text.slice(word.at, ends.end);
    const begins = text.charAt(words[from]?.at ?? 0);
    return [
      {
        found,
        meant: `${text.slice(word.at, words[from]?.at)}${begins}${name.slice(1)}`,
        at: word.at,
      },
    ];
  });
}

/** A stretch of the name in which “và” is left out, with three words of it before and two after. */
function withoutAnd(
  text: string,
  words: readonly Word[],
  own: readonly Word[],
  name: string,
): FoundSlip[] {
  return own.flatMap((and, gap) => {
    if (!same(and.text, 'và')) return [];
    return words.flatMap((word, index) => {
      let before = 0;
      while (before < gap && same(words[index - before]?.text, own[gap - 1 - before]?.text))
        before += 1;
      let after = 0;
      while (same(words[index + 1 + after]?.text, own[gap + 1 + after]?.text)) after += 1;
      if (before < 3 || after < 2) return [];
      const from = words[index - before + 1] ?? word;
      const to = words[index + after] ?? word;
      const first = own[gap - before];
      const last = own[gap + after];
      if (first === undefined || last === undefined) return [];
      const found = text.slice(from.at, to.end);
      const begins = found.slice(0, 1) + name.slice(first.at + 1, last.end);
      return [{ found, meant: begins, at: from.at }];
    });
  });
}

/** Shorter names are too like other words. */
const FEWEST_WORDS = 6;

/** Where a body of the directory is written with other capitals, or without its “và”. */
export function bodySlips(text: string, names: readonly string[]): FoundSlip[] {
  const words = wordsIn(text);
  return names.flatMap((officialName) => {
    const name = officialName.replace(/\s*\([^()]*\)$/u, '');
    const own = wordsIn(name);
    if (own.length < FEWEST_WORDS) return [];
    return words.flatMap((word, index): FoundSlip[] => {
      if (!same(word.text, own[0]?.text)) return [];
      let next = index;
      for (const one of own) {
        if (same(words[next]?.text, one.text)) next += 1;
        else if (!same(one.text, 'và')) return [];
      }
      const end = words[next - 1]?.end ?? word.end;
      const found = text.slice(word.at, end);
      return found.slice(1) === name.slice(1) ? [] : [{ found, meant: name, at: word.at }];
    });
  });
}
