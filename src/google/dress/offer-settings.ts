// The dropdowns of the settings that are a choice: the sheet Cấu hình holds a value of another kind in each row.

import type { Memory } from '../../ports.ts';
import { labelsOf } from '../../workbook/columns.ts';
import { columnsIn } from '../../workbook/header.ts';
import { rowsByKeyIn } from '../../workbook/read-rows.ts';
import { settingChoices, settingKeys } from '../../workbook/settings.ts';
import type { BookWords } from '../../workbook/words.ts';
import { findSheet } from '../tables/find-sheet.ts';
import { type Dropdowns, dropdownFor } from './dress-columns.ts';

/** Offers each such setting its choices, wherever its row stands; a setting that has no row is left. */
export function offerSettings(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  memory: Memory,
  words: BookWords,
): void {
  const sheet = findSheet(spreadsheet, memory, words, 'config');
  const matrix = sheet.getDataRange().getValues();
  const place = { sheet: 'config' as const, tab: () => sheet.getName(), words };
  const column = columnsIn(place, matrix).get('value');
  const rows = rowsByKeyIn(place, matrix);
  const made: Dropdowns = new Map();
  for (const name of Object.keys(settingChoices) as (keyof typeof settingChoices)[]) {
    const row = rows.get(settingKeys[name]);
    if (row === undefined || column === undefined) continue;
    const labels = labelsOf(words, settingChoices[name]).map(([, label]) => label);
    sheet.getRange(row, column + 1).setDataValidation(dropdownFor(labels, made, words.choiceHelp));
  }
}
