// Around every menu item: whatever goes wrong is told to the person at the screen, never swallowed.

import type { Report, ReportData } from '../dialogs/data.ts';
import { googleOffice } from '../google/office.ts';
import type { Office } from '../ports.ts';
import { wordsOf } from '../text/words.ts';
import { readerOf, told } from './tell.ts';

/** Runs a menu item; a failure becomes a message with what to do, also one that comes later. */
export function press(
  item: (office: Office) => void | Promise<void>,
  office: Office = googleOffice(),
): void | Promise<void> {
  const tell = (error: unknown): void => {
    const { code, message } = told(error, office);
    const { failed } = wordsOf(readerOf(office)).dialogs.common;
    office.screen.tell(`${failed} (${code})`, message);
  };
  try {
    const pending = item(office);
    return pending instanceof Promise ? pending.catch(tell) : undefined;
  } catch (error) {
    tell(error);
  }
}

/** Shows a report in its dialog; outside any lock, because a dialog waits for a person. */
export function showReport(report: Report, office: Office): void {
  const { dialogs } = wordsOf(office.language);
  const data: ReportData = { common: dialogs.common, report };
  office.screen.show('report', dialogs.report.title, data);
}
