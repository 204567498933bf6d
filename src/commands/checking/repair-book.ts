// Mends what a person has ticked of what the check had shown, each with one row in the history, written first.

import type { Report } from '../../dialogs/data.ts';
import { Problem } from '../../domain/problem.ts';
import type { Office } from '../../ports.ts';
import type { Row } from '../../workbook/schema.ts';
import { eachSheetOnce } from '../each-sheet-once.ts';
import type { RepairInput } from '../input/check-book.ts';
import { keepSurely } from '../opening/keep-surely.ts';
import { type Deed, record } from '../record.ts';
import { checkBook } from '../this-book.ts';
import { foundInBook } from './integrity/found-in-book.ts';
import { integrityWords } from './integrity/integrity-words.ts';

/** Where the properties keep the run that has begun to mend, until all of it is done. */
const BEGUN = 'repair.run';

/**
 * Looks at everything again under the lock and does what was ticked. A run that was stopped may have
 * written its rows of the history: the next one writes none of them twice.
 * @throws Problem REPAIR.CHANGED when one of them does not stand any more as it was shown
 */
export function repairBook({ keys }: RepairInput, office: Office): Report {
  checkBook(office);
  const words = integrityWords(office.language);
  return office.locked(() => {
    const inspector = office.inspector();
    const looking = eachSheetOnce(office);
    const { repairs } = foundInBook(inspector, looking, words);
    const asked = new Set(keys);
    const chosen = repairs.filter(({ key }) => asked.has(key));
    if (chosen.length < asked.size) throw new Problem('REPAIR.CHANGED', {});
    const runId = office.memory.get(BEGUN) ?? office.runId;
    keepSurely({ [BEGUN]: runId }, office.memory);
    const logged = new Set(
      looking.tables
        .read('audit')
        .rows.filter((row) => row.runId === runId)
        .map(keyOfRow),
    );
    const deeds = chosen.map(({ deed }) => deed).filter((deed) => !logged.has(keyOfDeed(deed)));
    record(office, deeds, office.person, runId);
    office.tables.flush();
    for (const repair of chosen) repair.carryOut();
    office.tables.flush();
    office.memory.remove(BEGUN);
    return {
      lead: words.mended(chosen.length),
      tone: 'ok' as const,
      sections: [
        {
          title: words.mendedTitle,
          tone: 'ok' as const,
          lines: chosen.map(({ what, after }) => words.mendedLine(what, after)),
        },
      ],
      links: [],
    };
  });
}

const keyOfDeed = ({ entityId, detail, cell }: Deed): string =>
  JSON.stringify([entityId, detail, cell?.field ?? '', cell?.old ?? '']);

const keyOfRow = ({ entityId, detail, field, oldValue }: Row<'audit'>): string =>
  JSON.stringify([entityId, detail, field, oldValue]);
