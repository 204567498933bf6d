// Every Vietnamese word that is in Code.js, and that the bundles it loads are handed.

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

export * as book from './vi/sheets.ts';

export const words = {
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
