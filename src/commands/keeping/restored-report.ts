// What a restore reports: which sheets changed and by how much, and how to take it back.

import type { Report } from '../../dialogs/data.ts';
import type { SheetDifference } from '../../domain/keeping/differences.ts';
import type { Office } from '../../ports.ts';
import { keepingWords } from './keeping-words.ts';
import { sheetNamed } from './restore-facts.ts';
import { keptCopies } from './snapshot-now.ts';
import type { RestoreOrder } from './under-way.ts';

export function restoredReport(
  order: RestoreOrder,
  changed: readonly SheetDifference[],
  broken: readonly string[],
  office: Office,
): Report {
  const words = keepingWords(office.language);
  const lines = changed.map(({ sheet, back, changed: fixed, gone }) =>
    words.sheetLine(tabOf(sheet, office), back.count, fixed.count, gone.count),
  );
  const before = keptCopies(office).find(({ fileId }) => fileId === order.before);
  return {
    lead: words.restored(order.at),
    sections: [
      {
        title: words.sheetsDone,
        tone: '',
        lines: lines.length === 0 ? [words.nothingChanged] : lines,
      },
      ...(broken.length === 0
        ? []
        : [{ title: words.broken, tone: 'warn' as const, lines: broken }]),
      { title: words.undo, tone: '', lines: [words.undoLine(before?.name ?? order.before)] },
    ],
    links: [],
  };
}

/** What a sheet is called in the book now. */
export function tabOf(sheet: string, { tables }: Office): string {
  const id = sheetNamed(sheet);
  return id === null ? sheet : tables.names.tab(id);
}
