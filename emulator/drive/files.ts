// `Drive.Files`: making, finding, changing, exporting and deleting files by the advanced service.

import { BlobService } from '../core/blob.ts';
import type { Execution } from '../core/execution.ts';
import { mintId } from '../core/mint.ts';
import { Service } from '../core/service.ts';
import { apiError } from './errors.ts';
import { exportFile } from './export-file.ts';
import { DEFAULT_FILE_FIELDS, pickFields } from './field-mask.ts';
import { listFiles } from './file-list.ts';
import { changeParents, givenParents } from './file-parents.ts';
import { notAllowed, patchFile, type Resource, textOr } from './file-patch.ts';
import { fileResource } from './file-resource.ts';
import { copyFile, copyName, destroy, nameOf } from './google-files.ts';
import { keptBytes, uploaded } from './import-document.ts';
import { makeDriveFile } from './make-drive-file.ts';
import { isGoogleType, mimeTypes } from './mime-types.ts';
import { entriesOf } from './new-file.ts';
import { reachedFile } from './reach.ts';
import { atLeast, type Role, roleOf, samePerson } from './roles.ts';
import type { DriveFileState } from './state.ts';
import { allBelow, inBin, ROOT } from './tree.ts';

export class Files extends Service {
  readonly gas = 'DriveV3.Files';

  constructor(private readonly execution: Execution) {
    super();
  }

  create(resource: Resource, media?: Service | null, options: Resource = {}): Resource {
    return this.shown('files.create', makeDriveFile(this.execution, resource, media), options);
  }

  /** With `{alt: 'media'}` the bytes themselves, as a blob [K]. */
  get(fileId: string, options: Resource = {}): Resource | BlobService {
    const file = reachedFile(this.execution, 'files.get', fileId);
    if (options.alt !== 'media') return this.shown('files.get', file, options);
    if (isGoogleType(file.mimeType)) {
      throw apiError(
        'files.get',
        'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
      );
    }
    const bytes = file.content?.slice() ?? new Uint8Array();
    return new BlobService(
      this.execution,
      bytes,
      file.mimeType,
      nameOf(this.execution.world, file),
    );
  }

  update(
    resource: Resource,
    fileId: string,
    media?: Service | null,
    options: Resource = {},
  ): Resource {
    const method = 'files.update';
    const file = this.allowed(method, fileId, 'writer');
    const upload = uploaded(this.execution, method, media);
    const content = upload && keptBytes(this.execution, method, file.mimeType, upload);
    if (upload && !content) throw apiError(method, 'Bad Request');
    const { modifiedAt } = file;
    changeParents(this.execution, method, file, options);
    patchFile(this.execution, method, file, resource);
    if (content) file.content = content;
    if (file.modifiedAt === modifiedAt) file.modifiedAt = this.execution.now();
    return this.shown(method, file, options);
  }

  copy(resource: Resource, fileId: string, options: Resource = {}): Resource {
    const method = 'files.copy';
    const { world, effectiveUser, buffer } = this.execution;
    const original = reachedFile(this.execution, method, fileId);
    if (original.mimeType === mimeTypes.FOLDER) {
      throw apiError(method, 'This file cannot be copied by the user.');
    }
    const own = samePerson(original.owner, effectiveUser) ? original.parents : [ROOT];
    const copy = {
      name: textOr(resource.name, copyName(world, original)),
      now: this.execution.now(),
      owner: effectiveUser,
      parents: givenParents(this.execution, method, resource) ?? own,
    };
    const file = buffer.aside(() => copyFile(world, original, copy));
    patchFile(this.execution, method, file, resource);
    return this.shown(method, file, options);
  }

  list(options: Resource = {}): Resource {
    return listFiles(this.execution, options);
  }

  /** Without `{alt: 'media'}` it fails (platform.md §7). */
  export(fileId: string, mimeType: string, options: Resource = {}): BlobService {
    const file = reachedFile(this.execution, 'files.export', fileId);
    if (options.alt !== 'media') {
      throw apiError('files.export', 'Export requires alt=media to download the exported content.');
    }
    return exportFile(this.execution, file, mimeType);
  }

  /** Deletes for good, past the bin, with all that lies in a folder. */
  remove(fileId: string, _options: Resource = {}): void {
    this.destroy(this.allowed('files.delete', fileId, 'owner'));
  }

  private destroy(file: DriveFileState): void {
    const { world } = this.execution;
    for (const inside of allBelow(world, file)) destroy(world, inside);
    destroy(world, file);
  }

  emptyTrash(_options: Resource = {}): void {
    const { world, effectiveUser } = this.execution;
    const own = entriesOf(world).filter(({ owner }) => samePerson(owner, effectiveUser));
    for (const file of own.filter((one) => inBin(world, one))) this.destroy(file);
  }

  /** Ids for files that are made later; a thousand at most. */
  generateIds(options: Resource = {}): Resource {
    const count = typeof options.count === 'number' ? options.count : 10;
    if (count < 1 || count > 1000) throw apiError('files.generateIds', 'Invalid Value');
    const ids = Array.from({ length: count }, () => mintId(this.execution.world, '1', 43));
    return { kind: 'drive#generatedIds', space: 'drive', ids };
  }

  private allowed(method: string, id: string, wanted: Role): DriveFileState {
    const file = reachedFile(this.execution, method, id);
    const role = roleOf(this.execution.world, file, this.execution.effectiveUser);
    if (!atLeast(role, wanted)) throw notAllowed(method, id);
    return file;
  }

  private shown(method: string, file: DriveFileState, options: Resource): Resource {
    const { world, effectiveUser } = this.execution;
    const whole = fileResource(world, file, effectiveUser);
    return pickFields(method, whole, textOr(options.fields, DEFAULT_FILE_FIELDS));
  }
}
