// The Vietnamese words of the workbook's sheets: tabs, column labels and header notes.

import type { SheetWords, ViewWords } from '../../workbook/words.ts';
import { dossierSheets } from './sheets/dossier.ts';
import { planSheets } from './sheets/plan.ts';
import { recordsSheets } from './sheets/records.ts';
import { roundsSheets } from './sheets/rounds.ts';

export const sheets: SheetWords = {
  ...planSheets,
  ...roundsSheets,
  ...dossierSheets,
  ...recordsSheets,
};

export const views: ViewWords = {
  dashboard: 'Bảng điều hành',
  today: 'Việc hôm nay',
  gantt: 'Gantt',
  guide: 'Hướng dẫn',
};

/** Shown by a dropdown when somebody typed something else. */
export const choiceHelp = 'Chọn một giá trị trong danh sách.';
