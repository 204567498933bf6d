// Every English word but the menu's and the labels of choices: a bundle of its own, dist/english.html,
// which an execution loads only for somebody who reads English (ARCHITECTURE.md, "The bundles").

import { calendar } from './text/en/calendar.ts';
import { deeds } from './text/en/deeds.ts';
import { dialogs } from './text/en/dialogs.ts';
import { enums } from './text/en/enums.ts';
import { errors } from './text/en/errors.ts';
import { findings } from './text/en/findings.ts';
import { menu } from './text/en/menu.ts';
import { plan } from './text/en/plan.ts';
import { replies } from './text/en/replies.ts';
import { reports } from './text/en/reports.ts';
import { sheets } from './text/en/sheets.ts';
import type { Words } from './text/words.ts';

export { dashboard } from './text/en/dashboard.ts';
export { gantt } from './text/en/gantt.ts';
export { guide } from './text/en/guide.ts';
export * as book from './text/en/sheets.ts';
export { today } from './text/en/today.ts';

export const words: Words = {
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
