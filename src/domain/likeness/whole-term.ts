// A run of words, made whole: “giao dịch công” is only half where all who say it go on with “nghệ”.

import { emptyIn } from './wording.ts';
import { isNumber, type Word } from './words.ts';

/** In syllables; longer ones are sentences. */
const LONGEST = 8;

/**
 * The run with the words before and after it that stand there in every one of the texts, as the
 * first text writes them; each text must have the run. What says nothing of the matter stays out.
 */
export function wholeTerm(
  run: readonly Word[],
  texts: readonly (readonly Word[])[],
): readonly Word[] {
  const [first = []] = texts;
  const empty = emptyIn(first);
  const tells = (at: number): boolean => {
    const word = first[at];
    return word !== undefined && !isNumber(word) && !empty.has(at);
  };
  const all = (from: number, to: number): boolean =>
    to - from <= LONGEST && texts.every((text) => has(first.slice(from, to), text));
  let whole = run;
  for (const at of first.keys()) {
    if (!standsAt(run, first, at)) continue;
    let [from, to] = [at, at + run.length];
    while (tells(to) && all(from, to + 1)) to += 1;
    while (tells(from - 1) && all(from - 1, to)) from -= 1;
    if (to - from > whole.length) whole = first.slice(from, to);
  }
  return whole;
}

function has(run: readonly Word[], text: readonly Word[]): boolean {
  for (let at = 0; at + run.length <= text.length; at++) if (standsAt(run, text, at)) return true;
  return false;
}

function standsAt(run: readonly Word[], text: readonly Word[], at: number): boolean {
  for (let step = 0; step < run.length; step++) {
    if (text[at + step]?.bare !== run[step]?.bare) return false;
  }
  return true;
}
