// I7: the seals of the history hold, and what people typed stands as they typed it.

import '../../speak.ts';
import { createHmac } from 'node:crypto';
import type { World } from '../../../emulator/index.ts';
import { historyView } from '../../../src/commands/history/seal-history.ts';
import { bookWords } from '../../../src/text/book-words.ts';
import { columnsOf } from '../../../src/workbook/columns.ts';
import { readRows } from '../../../src/workbook/read-rows.ts';
import { BookReader } from '../../replay/book-reader.ts';
import type { Ended } from '../ended.ts';
import type { Finding } from '../tally.ts';

/** Where the properties keep the secret that the seals are made with. */
const SECRET = 'secret.links';

export function historyHolds({ after }: Ended): Finding[] {
  const book = new BookReader({ world: after });
  if (!book.has('audit')) return [];
  const { faults } = historyView(readRows(placeOfHistory, valuesOf(book)), office(after));
  return faults.map((fault) => ({
    promise: 'I7',
    counts: 'invariantFailures',
    sentence: `A seal of the history does not hold: ${JSON.stringify(fault)}.`,
  }));
}

const words = bookWords('vi');

const placeOfHistory = {
  sheet: 'audit',
  tab: () => words.sheets.audit.title,
  words,
} as const;

/** The cells as a script reads them: a moment is a date of the office's clock. */
function valuesOf(book: BookReader): unknown[][] {
  const { cells } = book.sheet('audit');
  const ids = (cells[0] ?? []).map((cell) => String(cell?.v ?? ''));
  const moments = new Set(
    columnsOf('audit')
      .filter(({ kind }) => kind === 'moment')
      .map(({ name }) => name),
  );
  return cells.map((line, row) =>
    ids.map((id, column) => {
      const value = line?.[column]?.v ?? '';
      if (row < 2 || !moments.has(id) || typeof value !== 'number') return value;
      const clock = new Date(Date.UTC(1899, 11, 30) + Math.round(value * 86_400_000));
      return new Date(clock.toISOString().replace('Z', ''));
    }),
  );
}

function office({ script }: World) {
  const kept = script.properties.script;
  const secret = kept[SECRET] ?? '';
  return {
    memory: {
      get: (key: string) => kept[key] ?? null,
      set: () => undefined,
      remove: () => undefined,
      all: () => kept,
    },
    signer: {
      sign: (text: string) => [...createHmac('sha256', secret).update(text).digest()],
    },
  };
}
