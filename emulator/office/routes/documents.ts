// The files of the drive: their list, and their bytes to read or to save.

import { Hono } from 'hono';
import type { DriveFileState } from '../../drive/state.ts';
import type { DocumentSummary } from '../api.ts';
import { savedAs } from '../download.ts';
import type { Office } from '../office.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const KINDS: Record<string, DocumentSummary['kind']> = {
  'application/vnd.google-apps.document': 'document',
  [DOCX]: 'document',
  'application/vnd.google-apps.spreadsheet': 'spreadsheet',
  'application/vnd.google-apps.form': 'form',
  'application/vnd.google-apps.folder': 'folder',
};

export function documentRoutes(office: Office): Hono {
  return new Hono()
    .get('/api/documents', (context) => {
      const { files } = office.runtime.world.drive;
      const listed = Object.values(files)
        .filter((file) => !file.trashed)
        .map((file) => summaryOf(file, files))
        .sort((left, right) => right.createdAt - left.createdAt);
      return context.json(listed);
    })
    .get('/documents/:id/content', (context) => {
      const file = office.runtime.world.drive.files[context.req.param('id')];
      if (!file?.content) return context.text('Không có văn bản này.', 404);
      const word = KINDS[file.mimeType] === 'document';
      context.header('Content-Type', word ? DOCX : file.mimeType);
      context.header('Content-Disposition', savedAs(fileName(file)));
      context.header('Cache-Control', 'no-store');
      return context.body(Uint8Array.from(file.content));
    });
}

/** A Google Doc carries no extension in its name; the .docx that is saved does. */
function fileName(file: DriveFileState): string {
  const word = KINDS[file.mimeType] === 'document';
  return word && !/\.docx$/i.test(file.name) ? `${file.name}.docx` : file.name;
}

function summaryOf(
  file: DriveFileState,
  files: Record<string, DriveFileState | undefined>,
): DocumentSummary {
  const kind = KINDS[file.mimeType] ?? 'file';
  return {
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    kind,
    createdAt: file.createdAt,
    modifiedAt: file.modifiedAt,
    size: file.content?.length ?? 0,
    folder: file.parents.map((id) => files[id]?.name ?? '').find(Boolean) ?? '',
    url: file.content ? `/documents/${encodeURIComponent(file.id)}/content` : '',
    readable: kind === 'document' && file.content !== null,
  };
}
