// Asks Google what the book rests on and what no document settles, and says whether the book is safe to use here.

import type { Report } from '../../dialogs/data.ts';
import type { Office } from '../../ports.ts';
import type { SystemCheckInput } from '../input/system-check.ts';
import { record } from '../record.ts';
import { checkBook } from '../this-book.ts';
import { checkReport } from './check-report.ts';
import { keepFindings } from './keep-findings.ts';
import { PHASE } from './phase.ts';

/** Longer than Google lets any run go on: the tick cleans up after one that was stopped. */
const AFTER_A_STOP = 8;
/** By then the answers to the trial form have settled. */
const SETTLED = 2;

/**
 * Asks everything that can be asked while a person waits, and sets the tick that asks the rest. Pressed
 * again, or after a stop, it begins anew and takes away what the other had made.
 */
export async function checkSystem({ stop }: SystemCheckInput, office: Office): Promise<Report> {
  checkBook(office, 'in an older book');
  const probing = office.probing();
  const printing = office.printing();
  const words = probing.reportWords(office.language);
  probing.setTick(office.memory, AFTER_A_STOP);
  office.memory.set({ [PHASE]: stop ? 'settle, then stop' : 'settle' });
  const sample = await printing.paperToDocx(probing.samplePaper, office.clock.now());
  const materials = { name: words.scratch, mailTo: office.person, mail: words.mail, sample };
  const findings = probing.askNow(materials, office.memory, printing);
  const rows = keepFindings(findings, office);
  probing.setTick(office.memory, SETTLED);
  const broken = rows.filter(({ outcome }) => outcome === 'HONG').length;
  office.locked(() =>
    record(office, [
      {
        action: 'CHECK_SYSTEM',
        entity: 'systemChecks',
        entityId: '',
        detail: words.deed(findings.length, broken),
      },
    ]),
  );
  return checkReport(rows, office);
}
