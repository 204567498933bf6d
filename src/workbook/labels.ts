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
  const known = idsByLabel(words, name);
  return known.get(typed) ?? known.get(fold(typed)) ?? null;
}

/** The ids of each list by what names them, made once for a book: a sheet asks for every cell. */
const tables = new WeakMap<BookWords, Map<EnumName, ReadonlyMap<string, string>>>();

function idsByLabel(words: BookWords, name: EnumName): ReadonlyMap<string, string> {
  const ofBook = tables.get(words) ?? new Map<EnumName, ReadonlyMap<string, string>>();
  tables.set(words, ofBook);
  const made = ofBook.get(name);
  if (made !== undefined) return made;
  const ids: readonly string[] = enums[name];
  const known = new Map<string, string>();
  const claim = (label: string, id: string): void => {
    if (label !== '' && !known.has(label)) known.set(label, id);
  };
  for (const id of ids) claim(fold(id), id);
  for (const language of words.readable) {
    const labels: Readonly<Record<string, string>> = language[name];
    for (const id of ids) {
      const label = labels[id] ?? '';
      claim(fold(label), id);
      // Nearly every cell holds a label as the program wrote it: that one is found without folding.
      claim(label, id);
    }
  }
  ofBook.set(name, known);
  return known;
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
