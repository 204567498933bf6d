// What counts as the last row; asked while the tab has nothing in it yet.

import type { Probe } from './probe.ts';

/** Far below anything that the other questions write. */
const DRESSED_ROW = 70;
const TICKED_ROW = 80;

const lastRowCountsDress: Probe = (bench) => {
  const sheet = bench.sheet();
  const range = sheet.getRange(DRESSED_ROW, 1);
  range.setNumberFormat('@').setBackground('#eeeeee');
  SpreadsheetApp.flush();
  const counts = sheet.getLastRow() >= DRESSED_ROW;
  range.clearFormat();
  return String(counts);
};

const lastRowCountsFalse: Probe = (bench) => {
  const sheet = bench.sheet();
  const range = sheet.getRange(TICKED_ROW, 1);
  range.insertCheckboxes();
  SpreadsheetApp.flush();
  const counts = sheet.getLastRow() >= TICKED_ROW;
  range.removeCheckboxes();
  return String(counts);
};

export const extentProbes = {
  'sheet.lastRowCountsDress': lastRowCountsDress,
  'sheet.lastRowCountsFalse': lastRowCountsFalse,
} satisfies Record<string, Probe>;
