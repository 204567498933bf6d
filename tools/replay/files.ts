// Writes what the year left behind as real files: the workbook, every mail, every document.

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mails } from '../../emulator/artefacts/artefacts.ts';
import { writeArtefacts } from '../../emulator/artefacts/write.ts';
import { toXlsx } from '../../emulator/spreadsheet/xlsx.ts';
import { enums as labels } from '../../src/text/vi/enums.ts';
import type { SeenRow } from './book-reader.ts';
import type { Played } from './play.ts';

export interface WrittenDocument {
  readonly file: string;
  readonly kind: string;
  readonly version: number;
}

/** Writes `so-de-an.xlsx`, `mail/*.eml` and `documents/*.docx`; returns the documents. */
export async function writeFiles(played: Played, out: string): Promise<WrittenDocument[]> {
  const { world } = played.runtime;
  for (const folder of ['mail', 'documents']) {
    await rm(join(out, folder), { recursive: true, force: true });
  }
  await mkdir(join(out, 'documents'), { recursive: true });
  const bookId = world.bound?.id ?? '';
  await writeFile(join(out, 'so-de-an.xlsx'), await toXlsx(world, bookId));
  await writeArtefacts(mails(world), out);
  return writeDocuments(played, join(out, 'documents'));
}

async function writeDocuments(
  { runtime, year }: Played,
  folder: string,
): Promise<WrittenDocument[]> {
  const rows = year.clerk.book.rows('documents').filter((row) => row.text('fileName') !== '');
  const written: WrittenDocument[] = [];
  for (const row of rows) {
    const id = /\/d\/([^/]+)/.exec(row.text('url'))?.[1] ?? '';
    const content = runtime.world.drive.files[id]?.content;
    if (content === null || content === undefined)
      throw new Error(`No document behind ${row.text('url')}`);
    const kind = idOf('documentType', row.text('type')) ?? '';
    const version = Number(row.value('version'));
    const file = `${row.text('docId')}_${subjectOf(row)}_${kind}_lan-${version}.docx`;
    await writeFile(join(folder, file), content);
    written.push({ file, kind, version });
  }
  return written;
}

/** What a document is of: a body in a round, a round, a meeting, a file of the dossier, or the Đề án. */
function subjectOf(row: SeenRow): string {
  const part = idOf('part', row.text('part')) ?? '';
  const ids = ['relatedRound', 'bodyId', 'meetingId'].map((column) => row.text(column));
  const named = [...ids, part];
  return named.filter((text) => text !== '').join('-') || 'DE-AN';
}

/** The id behind a label that a cell shows. */
function idOf(list: 'part' | 'documentType', label: string): string | undefined {
  return Object.entries(labels[list]).find(([, text]) => text === label)?.[0];
}
