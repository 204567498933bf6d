// What checking the book says of the directory of bodies, the register of documents, and long lists of cells. English.

import { proseDay } from '../../../domain/calendar/print.ts';
import type { directory as vi } from '../../vi/reports/directory.ts';

export const directory: typeof vi = {
  title: 'Directory of bodies',
  repeats: 'Documents with a repeated number',
  moreCells: (tab, count) => `Sheet “${tab}”: and ${count} other cells.`,
  replaced: (pairs) =>
    `${pairs.length} bodies have ended; this round asks those that follow them: ${some(pairs.map(([ended, successor]) => `${ended} → ${successor}`))}.`,
  lost: (bodies, book) =>
    `${bodies.length} bodies of the groups have ended, and nobody can be asked in their place: ${some(bodies)}. To mend it: fill in “${book.column('bodies', 'successorId')}” in the sheet “${book.tab('bodies')}” if they are to be asked.`,
  bodyAt: (id, row) => `${id} (row ${row})`,
  successor: (found, at, book) => {
    const tab = book.tab('bodies');
    const successor = book.column('bodies', 'successorId');
    const end = book.column('bodies', 'validTo');
    const from = book.column('bodies', 'validFrom');
    switch (found.code) {
      case 'UNKNOWN':
        return `Sheet “${tab}”, ${at(found.bodyId)}: its successor “${found.successorId}” is not in the directory. To mend it: put an id of the column “${book.column('bodies', 'bodyId')}” into “${successor}”, or add that body.`;
      case 'CIRCLE':
        return `Sheet “${tab}”: the successors go round in a circle, ${found.path.map(at).join(' → ')}. To mend it: empty the cell “${successor}” of the body that still exists.`;
      case 'CHAIN':
        return `Sheet “${tab}”: a succession of several steps, ${found.path.map(at).join(' → ')}; new rounds ask the valid one at its end. To mend it: correct “${successor}” if that is not right; else leave it.`;
      case 'NO_END':
        return `Sheet “${tab}”, ${at(found.bodyId)}: ${found.successorId} follows, but “${end}” is empty, so new rounds still ask the old body. To mend it: fill in “${end}”.`;
      case 'GAP':
        return `Sheet “${tab}”, ${at(found.bodyId)}: ended ${proseDay(found.ended)}, but ${found.successorId} begins ${proseDay(found.begins)}; between them nobody is asked. To mend it: see “${end}” and “${from}”.`;
      case 'REVERSED':
        return `Sheet “${tab}”, ${at(found.bodyId)}: “${end}” ${proseDay(found.to)} lies before “${from}” ${proseDay(found.from)}. To mend it: correct one of the days.`;
    }
  },
  repeated: (number, organ, places, book) =>
    `Sheet “${book.tab('documents')}”: number ${number}${organ === '' ? '' : ` of ${organ}`} stands in ${places.length} rows (${places.map(({ id, row }) => `${id}, row ${row}`).join('; ')}). To mend it: look at the original; correct “${book.column('documents', 'number')}”, or delete the row too many.`,
};

function some(names: readonly string[]): string {
  const first = names.slice(0, 5).join('; ');
  return names.length > 5 ? `${first} and ${names.length - 5} others` : first;
}
