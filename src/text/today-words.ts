// The words of the sheet “Việc hôm nay” in the language asked for.

import type { TodayWords } from '../domain/today/words.ts';
import { inEnglish } from './supplied.ts';
import { today as vietnamese } from './vi/today.ts';

export function todayWords(language: 'vi' | 'en'): TodayWords {
  return language === 'vi' ? vietnamese : inEnglish().today;
}
