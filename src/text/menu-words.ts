// The menu's words in the language asked for: both in Code.js, because a simple trigger shows them.

import { menu as english } from './en/menu.ts';
import { menu as vietnamese } from './vi/menu.ts';
import type { Language, Words } from './words.ts';

export function menuWords(language: Language): Words['menu'] {
  return language === 'vi' ? vietnamese : english;
}
