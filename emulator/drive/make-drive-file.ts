// `Drive.Files.create`: a file of bytes, a folder, a shortcut, or a file of Google's editors.

import { NotImplementedError } from '../core/errors.ts';
import type { Execution } from '../core/execution.ts';
import type { Service } from '../core/service.ts';
import { makeForm } from '../forms/form-store.ts';
import { apiError } from './errors.ts';
import { givenParents } from './file-parents.ts';
import { patchFile, type Resource, textOr } from './file-patch.ts';
import { keptBytes, type Upload, uploaded } from './import-document.ts';
import { importTable } from './import-table.ts';
import { isGoogleType, mimeTypes } from './mime-types.ts';
import { newFile } from './new-file.ts';
import { reachedFile } from './reach.ts';
import type { DriveFileState } from './state.ts';
import { ROOT } from './tree.ts';

const METHOD = 'files.create';

interface Wanted {
  name: string;
  mimeType: string;
  owner: string;
  now: number;
  parents: string[];
}

export function makeDriveFile(
  execution: Execution,
  resource: Resource,
  media: Service | null | undefined,
): DriveFileState {
  const upload = uploaded(execution, METHOD, media);
  const wanted: Wanted = {
    name: textOr(resource.name, 'Untitled'),
    mimeType: textOr(resource.mimeType, upload?.contentType ?? 'application/octet-stream'),
    owner: execution.effectiveUser,
    now: execution.now(),
    parents: givenParents(execution, METHOD, resource) ?? [ROOT],
  };
  const file = made(execution, wanted, upload, resource);
  patchFile(execution, METHOD, file, resource);
  return file;
}

function made(
  execution: Execution,
  wanted: Wanted,
  upload: Upload | null,
  resource: Resource,
): DriveFileState {
  const { world } = execution;
  const content = upload && keptBytes(execution, METHOD, wanted.mimeType, upload);
  const entry = (more: { id?: string } = {}) =>
    newFile(world, { ...wanted, ...more, ...(content && { content }) });
  switch (wanted.mimeType) {
    case mimeTypes.SHORTCUT:
      return shortcut(execution, resource, entry);
    case mimeTypes.GOOGLE_SHEETS:
      return entry({ id: importTable(execution, METHOD, wanted.name, upload) });
    case mimeTypes.GOOGLE_FORMS:
      return form(execution, wanted);
    case mimeTypes.FOLDER:
    case mimeTypes.GOOGLE_DOCS:
      return entry();
    default:
      if (isGoogleType(wanted.mimeType)) {
        throw new NotImplementedError(`Drive ${METHOD} of ${wanted.mimeType}`);
      }
      return entry(withId(world.drive.files, resource.id));
  }
}

/** An id that `generateIds` gave may be used once; for Google's own kinds it is not taken. */
function withId(files: Record<string, DriveFileState>, id: unknown): { id?: string } {
  if (typeof id !== 'string') return {};
  if (files[id]) throw apiError(METHOD, 'A file already exists with the provided ID.');
  return { id };
}

function shortcut(
  execution: Execution,
  { shortcutDetails, name }: Resource,
  entry: () => DriveFileState,
): DriveFileState {
  const targetId = Object(shortcutDetails).targetId;
  if (typeof targetId !== 'string') throw apiError(METHOD, 'Bad Request');
  const target = reachedFile(execution, METHOD, targetId);
  const file = entry();
  if (typeof name !== 'string') file.name = target.name;
  file.shortcut = { targetId, targetMimeType: target.mimeType };
  return file;
}

function form(execution: Execution, wanted: Wanted): DriveFileState {
  const { world, switches } = execution;
  const { id } = makeForm(world, {
    fileName: wanted.name,
    published: switches['forms.createPublished'],
    responders: switches['forms.responders'],
    now: wanted.now,
  });
  return newFile(world, { ...wanted, id });
}
