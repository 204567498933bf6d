// Every word a person reads, in the language asked for; both tables have the same type.

import { inEnglish, inVietnamese, type Vietnamese } from './supplied.ts';

export type Language = 'vi' | 'en';

export type Words = Vietnamese['words'];

export function wordsOf(language: Language): Words {
  return language === 'vi' ? inVietnamese().words : inEnglish().words;
}
