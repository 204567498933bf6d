// Every word a person reads, in the language asked for; both tables have the same type.

import { calendar as enCalendar } from './en/calendar.ts';
import { deeds as enDeeds } from './en/deeds.ts';
import { dialogs as enDialogs } from './en/dialogs.ts';
import { enums as enEnums } from './en/enums.ts';
import { errors as enErrors } from './en/errors.ts';
import { findings as enFindings } from './en/findings.ts';
import { menu as enMenu } from './en/menu.ts';
import { plan as enPlan } from './en/plan.ts';
import { replies as enReplies } from './en/replies.ts';
import { reports as enReports } from './en/reports.ts';
import { sheets as enSheets } from './en/sheets.ts';
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

const en: Words = {
  calendar: enCalendar,
  deeds: enDeeds,
  dialogs: enDialogs,
  enums: enEnums,
  errors: enErrors,
  findings: enFindings,
  menu: enMenu,
  plan: enPlan,
  replies: enReplies,
  reports: enReports,
  sheets: enSheets,
};

export function wordsOf(language: Language): Words {
  return language === 'vi' ? vi : en;
}
