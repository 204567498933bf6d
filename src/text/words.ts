// Every word a person reads, in the language asked for; both tables have the same type.

import { inEnglish } from './in-english.ts';
import { calendar } from './vi/calendar.ts';
import { deeds } from './vi/deeds.ts';
import { dialogs } from './vi/dialogs.ts';
import { enums } from './vi/enums.ts';
import { errors } from './vi/errors.ts';
import { findings } from './vi/findings.ts';
import { menu } from './vi/menu.ts';
import { plan } from './vi/plan.ts';
import { replies } from './vi/replies.ts';
import { reports } from './vi/reports.ts';
import { sheets } from './vi/sheets.ts';

export type Language = 'vi' | 'en';

const vi = {
  calendar,
  deeds,
  dialogs,
  enums,
  errors,
  findings,
  menu,
  plan,
  replies,
  reports,
  sheets,
};

export type Words = typeof vi;

export function wordsOf(language: Language): Words {
  return language === 'vi' ? vi : inEnglish().words;
}
