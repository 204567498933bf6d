// The words of the sheet “Gantt” in the language asked for.

import type { GanttWords } from '../domain/gantt/words.ts';
import { inEnglish } from './supplied.ts';
import { gantt as vietnamese } from './vi/gantt.ts';

export function ganttWords(language: 'vi' | 'en'): GanttWords {
  return language === 'vi' ? vietnamese : inEnglish().gantt;
}
