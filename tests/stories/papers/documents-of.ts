// What the stories of papers read back: the documents of the register, and their words.

import { docxText } from '../../../emulator/drive/docx.ts';
import type { SeenRow } from '../../../tools/replay/book-reader.ts';
import type { Morning } from '../bad-input/morning.ts';

/** The rows of the register of this kind, in its order. */
export function documentsOf(morning: Morning, type: string): SeenRow[] {
  return morning.book.rows('documents').filter((row) => row.text('type') === type);
}

/** The text of the newest document of a kind; '' when there is none. */
export function newestText(morning: Morning, type: string): string {
  const made = documentsOf(morning, type);
  return textAt(morning, made[made.length - 1]?.text('url') ?? '');
}

/** The text of the document at an address of the office's own Drive. */
export function textAt(morning: Morning, url: string): string {
  const id = /\/d\/([^/]+)/.exec(url)?.[1] ?? '';
  return docxText(morning.runtime.world.drive.files[id]?.content ?? new Uint8Array());
}

/** Writes a record into the first free row of a sheet, cell by cell, as a person types it. */
export async function writeRow(
  morning: Morning,
  sheet: Parameters<Morning['typeAt']>[0],
  cells: Readonly<Record<string, string>>,
): Promise<void> {
  const row = Math.max(2, ...morning.book.rows(sheet).map(({ rowNumber }) => rowNumber)) + 1;
  for (const [column, text] of Object.entries(cells)) {
    await morning.typeAt(sheet, row, column, text);
  }
}

/** Calls an endpoint of the open dialog and tells how many service calls it cost. */
export async function costOf(morning: Morning, name: string, input: object): Promise<number> {
  await morning.dialog();
  const outcome = await morning.runtime.dialog().call('ask', name, input);
  const answer = outcome.result as { ok: boolean; message?: string };
  if (outcome.status !== 'completed' || !answer.ok) {
    throw new Error(`${name}: ${outcome.error?.message ?? answer.message}`);
  }
  return outcome.record.calls;
}
