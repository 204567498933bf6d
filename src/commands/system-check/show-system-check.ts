// Opens the dialog that asks Google, with what the last check found.

import type { SystemCheckData } from '../../dialogs/data/system-check.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { checkBook } from '../this-book.ts';

export function showSystemCheck(office: Office = googleOffice()): void {
  checkBook(office, 'in an older book');
  const { dialogs, enums } = wordsOf(office.language);
  const { rows } = office.tables.read('systemChecks');
  const told = rows.filter(({ outcome }) => outcome === 'HONG' || outcome === 'CAN_XEM');
  const counts = new Map<string, number>();
  for (const { outcome } of rows) {
    if (outcome === null) continue;
    const label = enums.checkOutcome[outcome];
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const data: SystemCheckData = {
    common: dialogs.common,
    words: dialogs.systemCheck,
    before: [
      ...Array.from(counts, ([label, count]) => `${label}: ${count}`),
      ...told.map(({ question, meaning }) => `${question} ${meaning}`),
    ],
  };
  office.screen.show('system-check', dialogs.systemCheck.title, data);
}
