// The content of a file as a blob of some type: its bytes, or what they can be converted to.

import { BlobService, conversionUnsupported, withEnding } from '../core/blob.ts';
import { NotImplementedError } from '../core/errors.ts';
import type { Execution } from '../core/execution.ts';
import { nameOf } from './google-files.ts';
import { isGoogleType, mimeTypes } from './mime-types.ts';
import type { DriveFileState } from './state.ts';

/** @throws GasError `Converting from … to … is not supported.` */
export function contentAs(
  execution: Execution,
  file: DriveFileState,
  contentType: string,
): BlobService {
  const name = nameOf(execution.world, file);
  if (!isGoogleType(file.mimeType)) {
    const bytes = file.content?.slice() ?? new Uint8Array();
    const blob = new BlobService(execution, bytes, file.mimeType, name);
    return blob.contentType === contentType ? blob : blob.getAs(contentType);
  }
  const printable = [mimeTypes.GOOGLE_DOCS, mimeTypes.GOOGLE_SHEETS].some(
    (type) => type === file.mimeType,
  );
  if (!printable || contentType !== mimeTypes.PDF) {
    throw conversionUnsupported(file.mimeType, contentType);
  }
  if (!file.content) throw new NotImplementedError(`${file.mimeType} as ${contentType}`);
  const docx = new BlobService(execution, file.content, mimeTypes.MICROSOFT_WORD, name);
  return docx.getAs(contentType).setName(withEnding(`${name}.`, contentType));
}
