// `Drive.Files`: making, finding, changing, exporting and deleting files by the advanced service.

import { BlobService } from '../core/blob.ts';
import type { Execution } from '../core/execution.ts';
import { mintId } from '../core/mint.ts';
import { Service } from '../core/service.ts';
import { DOCX_TYPE, docxText } from './docx.ts';
import { apiError, notImplemented } from './errors.ts';
import { fileQuery } from './file-query.ts';
import { DEFAULT_FILE_FIELDS, fileResource, GOOGLE_DOC, pickFields } from './file-resource.ts';
import { uploadedContent } from './import-document.ts';
import { entriesOf } from './new-file.ts';
import { pdfFromDocx } from './pdf.ts';
import { reachedFile, reaches } from './reach.ts';
import type { DriveFileState } from './state.ts';

type Resource = Record<string, unknown>;

export class Files extends Service {
  readonly gas = 'DriveV3.Files';

  constructor(private readonly execution: Execution) {
    super();
  }

  create(resource: Resource, media?: Service | null, options: Resource = {}): Resource {
    const { world } = this.execution;
    const uploaded = media instanceof BlobService ? media.contentType : null;
    const mimeType = textOr(resource.mimeType, uploaded ?? 'application/octet-stream');
    const content = uploadedContent(this.execution, 'files.create', mimeType, media);
    const now = this.execution.now();
    const file: DriveFileState = {
      id: mintId(world, '1', 43),
      name: textOr(resource.name, 'Untitled'),
      mimeType,
      createdAt: now,
      modifiedAt: now,
      trashed: false,
      parents: this.parents(resource),
      properties: {},
      appProperties: {},
      description: '',
      content,
      owner: this.execution.effectiveUser,
      permissions: [
        { id: 'owner', type: 'user', role: 'owner', emailAddress: this.execution.effectiveUser },
      ],
    };
    patch('files.create', file, { ...resource, mimeType });
    world.drive.files[file.id] = file;
    return shown('files.create', file, options);
  }

  private parents({ parents }: Resource): string[] {
    if (!Array.isArray(parents)) return ['root'];
    return parents.map((id) => {
      if (id !== 'root') reachedFile(this.execution, 'files.create', String(id));
      return String(id);
    });
  }

  get(fileId: string, options: Resource = {}): Resource {
    if (options.alt === 'media') throw notImplemented('Drive.Files.get with alt=media');
    return shown('files.get', reachedFile(this.execution, 'files.get', fileId), options);
  }

  update(
    resource: Resource,
    fileId: string,
    media?: Service | null,
    options: Resource = {},
  ): Resource {
    const file = reachedFile(this.execution, 'files.update', fileId);
    const content = uploadedContent(this.execution, 'files.update', file.mimeType, media);
    patch('files.update', file, resource);
    if (content) file.content = content;
    const removed = textOr(options.removeParents, '').split(',');
    const added = textOr(options.addParents, '').split(',').filter(Boolean);
    file.parents = [...file.parents.filter((id) => !removed.includes(id)), ...added];
    file.modifiedAt = this.execution.now();
    return shown('files.update', file, options);
  }

  copy(resource: Resource, fileId: string, options: Resource = {}): Resource {
    const original = reachedFile(this.execution, 'files.copy', fileId);
    const now = this.execution.now();
    const file: DriveFileState = {
      ...structuredClone(original),
      id: mintId(this.execution.world, '1', 43),
      name: `Copy of ${original.name}`,
      createdAt: now,
      modifiedAt: now,
    };
    patch('files.copy', file, resource);
    this.execution.world.drive.files[file.id] = file;
    return shown('files.copy', file, options);
  }

  /** Newest first; bins are searched too unless the query says `trashed = false`. */
  list(options: Resource = {}): Resource {
    const { world, effectiveUser: user } = this.execution;
    const matches = fileQuery(textOr(options.q, ''), 3, { world, user });
    if (!matches) throw apiError('files.list', 'Invalid Value');
    const found = entriesOf(world)
      .filter((file) => reaches(this.execution, file) && matches(file))
      .sort((left, right) => right.modifiedAt - left.modifiedAt);
    const start = Number(textOr(options.pageToken, '0'));
    const size = typeof options.pageSize === 'number' ? options.pageSize : 100;
    const files = found.slice(start, start + size).map(fileResource);
    const answer: Resource = { kind: 'drive#fileList', incompleteSearch: false, files };
    if (start + size < found.length) answer.nextPageToken = String(start + size);
    const standard = `kind,incompleteSearch,nextPageToken,files(${DEFAULT_FILE_FIELDS})`;
    return pickFields('files.list', answer, textOr(options.fields, standard));
  }

  /** The document as .docx, PDF or text. Without `{alt: 'media'}` it fails (platform.md §7). */
  export(fileId: string, mimeType: string, options: Resource = {}): BlobService {
    const file = reachedFile(this.execution, 'files.export', fileId);
    if (options.alt !== 'media') {
      throw apiError('files.export', 'Export requires alt=media to download the exported content.');
    }
    if (file.mimeType !== GOOGLE_DOC) {
      throw apiError('files.export', 'Export only supports Docs Editors files.');
    }
    if (!file.content) throw notImplemented('Drive.Files.export of an empty Google Doc');
    return new BlobService(
      this.execution,
      exported(file.content, mimeType),
      mimeType,
      `${file.name}${EXTENSIONS[mimeType] ?? ''}`,
    );
  }

  /** Deletes for good, past the bin. */
  remove(fileId: string): void {
    const file = reachedFile(this.execution, 'files.delete', fileId);
    delete this.execution.world.drive.files[file.id];
    delete this.execution.world.forms.byId[file.id];
  }
}

const EXTENSIONS: Record<string, string> = {
  [DOCX_TYPE]: '.docx',
  'application/pdf': '.pdf',
  'text/plain': '.txt',
};

function exported(docx: Uint8Array, mimeType: string): Uint8Array {
  switch (mimeType) {
    case DOCX_TYPE:
      return docx.slice();
    case 'application/pdf':
      return pdfOrRefusal(docx);
    case 'text/plain':
      return new TextEncoder().encode(docxText(docx));
    default:
      throw apiError('files.export', 'The requested conversion is not supported.');
  }
}

function pdfOrRefusal(docx: Uint8Array): Uint8Array {
  try {
    return pdfFromDocx(docx);
  } catch (error) {
    throw apiError('files.export', error instanceof Error ? error.message : String(error));
  }
}

const shown = (method: string, file: DriveFileState, options: Resource) =>
  pickFields(method, fileResource(file), textOr(options.fields, DEFAULT_FILE_FIELDS));

const textOr = (value: unknown, fallback: string) => (typeof value === 'string' ? value : fallback);

/** Sets what the resource names; a property given as null goes. */
function patch(method: string, file: DriveFileState, resource: Resource): void {
  for (const [name, value] of Object.entries(resource)) {
    switch (name) {
      case 'name':
      case 'description':
      case 'mimeType':
        file[name] = String(value);
        break;
      case 'trashed':
        file.trashed = value === true;
        break;
      case 'properties':
      case 'appProperties':
        file[name] = mergedProperties(file[name], value);
        break;
      case 'parents':
        if (method === 'files.update') {
          throw apiError(
            method,
            'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
          );
        }
        if (method === 'files.copy' && Array.isArray(value)) file.parents = value.map(String);
        break;
      default:
        throw notImplemented(`Drive ${method} with the field ${name}`);
    }
  }
}

function mergedProperties(old: Record<string, string>, given: unknown): Record<string, string> {
  const merged = { ...old };
  for (const [key, value] of Object.entries(given ?? {})) {
    if (value === null) delete merged[key];
    else merged[key] = String(value);
  }
  return merged;
}
