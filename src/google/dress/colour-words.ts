// Colours behind the words of a sheet, as conditional formats; what people added stays.

import { tones } from '../../workbook/colours.ts';
import { FIRST_DATA_ROW } from '../../workbook/header.ts';
import type { ToneRule } from '../../workbook/tones.ts';
import { lettersOf, recordsOf } from './dress-columns.ts';
import type { Headed } from './make-columns.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** All rules where the sheet has none, else only those of columns that were just made. */
export function colourWords(headed: Headed): void {
  const { tab, dress, bare, fresh } = headed;
  const { sheet } = tab;
  if (dress.tones.length === 0) return;
  const present = fresh ? [] : sheet.getConditionalFormatRules();
  const names = new Set(bare.map(({ name }) => name));
  const wanted = dress.tones.filter(({ column }) => present.length === 0 || names.has(column));
  if (wanted.length === 0) return;
  const ranges = new Map<string, GoogleAppsScript.Spreadsheet.Range>();
  const rules = wanted.map((rule) => {
    const range = ranges.get(rule.column) ?? sheet.getRange(recordsOf(headed, rule.column));
    ranges.set(rule.column, range);
    return ruleFor(headed, rule, range);
  });
  sheet.setConditionalFormatRules([...present, ...rules]);
}

function ruleFor(
  headed: Headed,
  { tone, when }: ToneRule,
  range: GoogleAppsScript.Spreadsheet.Range,
): Rule {
  const { background, text } = tones[tone];
  const builder = SpreadsheetApp.newConditionalFormatRule();
  if (when.kind === 'word') builder.whenTextEqualTo(when.label);
  else builder.whenFormulaSatisfied(when.formula((name) => firstCell(headed, name)));
  return builder.setBackground(background).setFontColor(text).setRanges([range]).build();
}

function firstCell(headed: Headed, column: string): string {
  return `$${lettersOf(headed, column)}${FIRST_DATA_ROW}`;
}
