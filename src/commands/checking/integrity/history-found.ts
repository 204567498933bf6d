// What the seals of the history tell. Rows that are gone come back by the file's own versions alone; who has
// looked into it may have the history sealed anew, and what was found stays written down.

import { fingerprint } from '../../../domain/fingerprint.ts';
import type { ChainFault } from '../../../domain/history/chain.ts';
import type { Office } from '../../../ports.ts';
import { historyView, sealAnew } from '../../history/seal-history.ts';
import type { IntegrityWords } from './integrity-words.ts';
import { type Found, keptText } from './repair.ts';

/** A line for each fault; one repair for all of them, which is never proposed by itself. */
export function historyFound(office: Office, words: IntegrityWords): Found {
  const { faults } = historyView(office.tables.read('audit').rows, office);
  if (faults.length === 0) return { lines: [], repairs: [] };
  const tab = office.tables.names.tab('audit');
  const lines = faults.map((fault) => words.history.line(fault, tab));
  const brief = faults.map(briefly).join(', ');
  return {
    lines: [...lines, words.history.remedy],
    repairs: [
      {
        key: `history ${fingerprint(brief)}`,
        what: words.history.what(tab),
        now: words.history.now(faults.length),
        after: words.history.after,
        proposed: false,
        deed: {
          action: 'REPAIR',
          entity: 'audit',
          entityId: '',
          detail: words.deeds.sealedAnew(faults.length),
          cell: { field: 'seal', old: words.kept.code(keptText(brief)), next: '' },
        },
        carryOut: () => sealAnew(office),
      },
    ],
  };
}

/** By the numbers that rows were sealed under, which stay when rows are sorted. */
function briefly(fault: ChainFault): string {
  switch (fault.code) {
    case 'CHANGED':
    case 'COPIED':
      return `${fault.code} ${fault.ordinal}`;
    case 'INSERTED':
      return `${fault.code} row ${fault.rowNumber}`;
    case 'GONE':
    case 'CUT_OFF':
      return `${fault.code} ${fault.first}-${fault.last}`;
  }
}
