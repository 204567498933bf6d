// I1: every answer that a form was given is in the book exactly once, word for word, and as text.

import type { FormResponseState } from '../../../emulator/forms/state.ts';
import type { World } from '../../../emulator/index.ts';
import { columnsOf } from '../../../src/workbook/columns.ts';
import type { SheetId } from '../../../src/workbook/schema.ts';
import { BookReader, type SeenRow } from '../../replay/book-reader.ts';
import type { Ended } from '../ended.ts';
import type { Finding } from '../tally.ts';
import { counted } from './counted.ts';

/** Sheets into which words come from outside. */
const OUTSIDE: readonly SheetId[] = ['replies', 'comments'];

export function repliesOnce({ after }: Ended): Finding[] {
  const book = new BookReader({ world: after });
  if (!OUTSIDE.every((sheet) => book.has(sheet))) return [];
  const rows = book.rows('replies');
  const known = counted(rows.map((row) => row.text('formResponseId')));
  const found: Finding[] = [];
  for (const response of responsesOfRounds(after, book)) {
    const count = known.get(response.id) ?? 0;
    if (count !== 1) {
      const counts = count === 0 ? 'lost' : 'invariantFailures';
      const sentence = `The answer ${response.id} is in the book ${count} times.`;
      found.push({ promise: 'I1', counts, sentence });
      continue;
    }
    found.push(...wordsLost(response, rows, book));
  }
  return [...found, ...OUTSIDE.flatMap((sheet) => formulasIn(sheet, book))];
}

function responsesOfRounds(world: World, book: BookReader): FormResponseState[] {
  const forms = book.rows('rounds').map((row) => row.text('formId'));
  return forms.flatMap((id) => world.forms.byId[id]?.responses ?? []);
}

/** What was answered and stands neither in the reply nor in a comment of it. */
function wordsLost(
  response: FormResponseState,
  rows: readonly SeenRow[],
  book: BookReader,
): Finding[] {
  const reply = rows.find((row) => row.text('formResponseId') === response.id);
  const id = reply?.text('replyId') ?? '';
  const comments = book.rows('comments').filter((row) => row.text('replyId') === id);
  const kept = [
    ...allTexts('replies', reply === undefined ? [] : [reply]),
    ...allTexts('comments', comments),
  ].join('\n');
  return Object.values(response.answers)
    .flat(2)
    .map((text) => text.replace(/\r\n?/g, '\n'))
    .filter((text) => text.trim() !== '' && !kept.includes(text))
    .map((text) => ({
      promise: 'I1',
      counts: 'lost',
      sentence: `“${text.slice(0, 80)}” of the answer ${response.id} is not in the book.`,
    }));
}

function allTexts(sheet: SheetId, rows: readonly SeenRow[]): string[] {
  const names = columnsOf(sheet).map(({ name }) => name);
  return rows.flatMap((row) => names.map((name) => row.text(name)));
}

/** Cells with a formula in columns that hold words: what came from outside must be a text. */
function formulasIn(id: SheetId, book: BookReader): Finding[] {
  const { cells } = book.sheet(id);
  const words = new Set(
    columnsOf(id)
      .filter(({ kind }) => kind === 'text')
      .map(({ name }) => name),
  );
  const heads = (cells[0] ?? []).map((cell) => String(cell?.v ?? ''));
  return cells.slice(2).flatMap((line, row) =>
    (line ?? []).flatMap((cell, column): Finding[] => {
      if (cell?.f === undefined || !words.has(heads[column] ?? '')) return [];
      const sentence = `Row ${row + 3} of ${id} has the formula ${cell.f} in ${heads[column]}.`;
      return [{ promise: 'I1', counts: 'invariantFailures', sentence }];
    }),
  );
}
