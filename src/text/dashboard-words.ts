// The dashboard's words in the language asked for.

import type { DashboardWords } from '../domain/dashboard/words.ts';
import { dashboard as english } from './en/dashboard.ts';
import { dashboard as vietnamese } from './vi/dashboard.ts';

export function dashboardWords(language: 'vi' | 'en'): DashboardWords {
  return language === 'vi' ? vietnamese : english;
}
