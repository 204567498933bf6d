// To 2: the groups and files of a round and the settings that are a choice were written as ids; they are words now.

import type { EnumName } from '../enums.ts';
import { idOfLabel, idsInList, labelOf, labelsInList } from '../labels.ts';
import type { Row } from '../schema.ts';
import type { BookWords } from '../words.ts';
import type { OldCell, Step } from './step.ts';

interface RoundChange {
  readonly key: string;
  readonly set: Partial<Row<'rounds'>>;
}

const SETTINGS = new Map<string, EnumName>([
  ['mauBang', 'tableForm'],
  ['dongDauDuThao', 'yesNo'],
  ['chinhSachImLang', 'silencePolicy'],
  ['ngonNgu', 'language'],
]);

export const choicesInWords: Step = ({ cells, words }) => ({
  rows: {
    rounds: cells('rounds').flatMap((cell) => listInWords(cell, words)),
    config: cells('config').flatMap((cell) => inWords(cell, words)),
  },
  kept: {},
});

function listInWords({ key, column, text }: OldCell, words: BookWords): RoundChange[] {
  if (column === 'groups' && holdsIds(text, 'bodyGroup', words)) {
    return [{ key, set: { groups: idsInList(words, 'bodyGroup', text) } }];
  }
  if (column === 'parts' && holdsIds(text, 'part', words)) {
    return [{ key, set: { parts: idsInList(words, 'part', text) } }];
  }
  return [];
}

/** Whether one of the words of a list is an id that has a label. */
function holdsIds(text: string, name: EnumName, words: BookWords): boolean {
  const typed = text.split(/[,;\n]/).map((word) => word.trim());
  return typed.some((word) => labelsInList(words, name, word) !== word);
}

/** A value that is none of the choices is left to the check of the book. */
function inWords({ key, column, text }: OldCell, words: BookWords) {
  const name = SETTINGS.get(key);
  if (name === undefined || column !== 'value') return [];
  const id = idOfLabel(words, name, text);
  if (id === null || isLabel(text, name, words)) return [];
  return [{ key, set: { value: labelOf(words, name, id) } }];
}

function isLabel(text: string, name: EnumName, words: BookWords): boolean {
  return words.readable.some((language) => Object.values(language[name]).includes(text));
}
