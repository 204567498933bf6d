// The words of the sheet “Hướng dẫn” in the language asked for.

import type { GuideWords } from '../workbook/guide/words.ts';
import { inEnglish } from './supplied.ts';
import { guide as vietnamese } from './vi/guide.ts';

export function guideWords(language: 'vi' | 'en'): GuideWords {
  return language === 'vi' ? vietnamese : inEnglish().guide;
}
