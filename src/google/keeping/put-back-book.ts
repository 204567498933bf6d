// Puts the sheets and the tabs of staff back one after the other; each is whole before the next is begun.

import type { Memory } from '../../ports.ts';
import type { KeptBook } from '../../upkeep-ports.ts';
import { tabsOf } from './book-tabs.ts';
import { putBackSheet, putBackTab } from './put-back.ts';

/** How many are left when `mayGoOn` says no; 0 when all are done. Done ones cost a reading when done again. */
export function putBackInto(
  { sheets, tabs }: KeptBook,
  memory: Memory,
  mayGoOn: () => boolean,
): number {
  const spreadsheet = SpreadsheetApp.getActive();
  const { records, own } = tabsOf(spreadsheet, memory);
  const works = [
    ...sheets.flatMap((wanted) =>
      Array.from(records)
        .filter(([id]) => id === wanted.sheet)
        .map(
          ([id, sheet]) =>
            () =>
              putBackSheet(sheet, id, wanted),
        ),
    ),
    ...tabs.map(
      (wanted) => () =>
        putBackTab(
          own.get(wanted.tab) ?? spreadsheet.insertSheet(wanted.tab, spreadsheet.getNumSheets()),
          wanted,
        ),
    ),
  ];
  for (const [at, work] of works.entries()) {
    if (!mayGoOn()) return works.length - at;
    work();
  }
  return 0;
}
