// Where documents are kept, and how they stand to the file in Drive that bears their name.
//
// The model in `world.documents` is the truth about what DocumentApp wrote. The file's `content`
// holds a .docx made from it at every save, for exports, previews and whoever reads Drive; the
// model remembers the digest of those bytes. A file with other bytes was made or replaced by Drive
// and is read anew; a file with the bytes of another document is a copy and takes its model along.

import { createHash } from 'node:crypto';
import { mintId } from '../core/mint.ts';
import type { World } from '../core/world.ts';
import { mimeTypes } from '../drive/mime-types.ts';
import { newFile } from '../drive/new-file.ts';
import type { DriveFileState } from '../drive/state.ts';
import { documentMissing } from '../spreadsheet/errors.ts';
import { readDocx } from './docx/read-docx.ts';
import { writeDocx } from './docx/write-docx.ts';
import { newDocument } from './new-elements.ts';
import { joinRuns } from './runs.ts';
import type { DocumentState, InlineState, ParagraphState } from './state.ts';
import { isParagraph, walk } from './tree.ts';

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Makes an empty document with its file. */
export function makeDocument(world: World, name: string, owner: string, now: number): string {
  const id = mintId(world, '1', 43);
  newFile(world, { id, name, mimeType: mimeTypes.GOOGLE_DOCS, owner, now });
  storeDocument(world, newDocument(id), now);
  return id;
}

/** The file of a document; throws Google's sentence when there is none. */
export function documentFile(world: World, id: string): DriveFileState {
  const file = world.drive.files[id];
  if (file?.mimeType !== mimeTypes.GOOGLE_DOCS) throw documentMissing(id);
  return file;
}

/** A copy of the document to work on. */
export function loadDocument(world: World, id: string): DocumentState {
  const { content } = documentFile(world, id);
  if (!content) return newDocument(id);
  const digest = digestOf(content);
  const { byId } = world.documents;
  const known =
    byId[id]?.digest === digest
      ? byId[id]
      : Object.values(byId).find((document) => document.digest === digest);
  return known ? { ...structuredClone(known), id } : { ...readDocx(id, content), digest };
}

/** Makes the state what everybody sees, and refreshes the file's bytes from it. */
export function storeDocument(world: World, state: DocumentState, now: number): void {
  const stored = structuredClone(state);
  for (const section of [stored.body, stored.header, stored.footer]) {
    for (const node of section ? walk(section) : []) if (isParagraph(node)) tidy(node);
  }
  const content = writeDocx(stored);
  stored.digest = digestOf(content);
  world.documents.byId[stored.id] = stored;
  const file = documentFile(world, stored.id);
  file.content = content;
  file.modifiedAt = now;
}

/** Texts that stand side by side are one text in a document that is opened again. */
function tidy(paragraph: { children: ParagraphState['children'] }): void {
  const children: InlineState[] = [];
  for (const child of paragraph.children) {
    const last = children.at(-1);
    if (child.kind !== 'text') children.push(child);
    else if (last?.kind === 'text') last.runs = joinRuns(last.runs, child.runs);
    else if (child.runs.length > 0) children.push(child);
  }
  paragraph.children = children;
}
