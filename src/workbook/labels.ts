// From the id of a choice to the label that a cell shows, and back from what somebody typed.

import { type EnumName, enums } from './enums.ts';
import type { BookWords } from './words.ts';

/** The label of one value in the language that is written; the id itself for an unknown one. */
export function labelOf(words: BookWords, name: EnumName, id: string): string {
  const labels: Readonly<Record<string, string>> = words.enums[name];
  return labels[id] ?? id;
}

/**
 * The id behind a label as a person may have typed it: any language, any case, any Unicode form,
 * or the id itself. Null when it is none.
 * @example idOfLabel(words, 'yesNo', ' có ') //=> 'CO'
 */
export function idOfLabel(words: BookWords, name: EnumName, typed: string): string | null {
  const wanted = fold(typed);
  const ids: readonly string[] = enums[name];
  const named = ids.find((id) => fold(id) === wanted);
  if (named !== undefined) return named;
  for (const language of words.readable) {
    const labels: Readonly<Record<string, string>> = language[name];
    const found = ids.find((id) => fold(labels[id] ?? '') === wanted);
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * A list of ids and other words as a cell shows it: labels, parted by semicolons, because a label
 * may hold a comma.
 * @example labelsInList(words, 'bodyGroup', 'SO, HUYEN, LDS') //=> 'Sở, ngành; Huyện, thành phố; LDS'
 */
export function labelsInList(words: BookWords, name: EnumName, list: string): string {
  return parts(list, /[,;\n]/)
    .map((word) => labelOf(words, name, word))
    .join('; ');
}

/**
 * The list behind a cell as a person may have typed it: labels, ids and other words, parted by
 * semicolons or, where that gives no label, by commas.
 * @example idsInList(words, 'bodyGroup', 'Sở, ngành; HUYEN; LDS') //=> 'SO, HUYEN, LDS'
 */
export function idsInList(words: BookWords, name: EnumName, typed: string): string {
  const known = (word: string): string | null => idOfLabel(words, name, word);
  return parts(typed, /[;\n]/)
    .flatMap((word) => {
      const id = known(word);
      return id === null ? parts(word, /,/).map((piece) => known(piece) ?? piece) : [id];
    })
    .join(', ');
}

function parts(list: string, separator: RegExp): string[] {
  return list
    .split(separator)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function fold(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
