// The dashboard's words in the language asked for.

import type { DashboardWords } from '../domain/dashboard/words.ts';
import { inEnglish } from './supplied.ts';
import { dashboard as vietnamese } from './vi/dashboard.ts';

export function dashboardWords(language: 'vi' | 'en'): DashboardWords {
  return language === 'vi' ? vietnamese : inEnglish().dashboard;
}
