// What becomes of uploaded bytes: kept as they are, or turned into a document of Google's.

import { blobOf } from '../core/blob.ts';
import { NotImplementedError } from '../core/errors.ts';
import type { Execution } from '../core/execution.ts';
import { useDaily } from '../core/quotas.ts';
import type { Service } from '../core/service.ts';
import { DOCX_TYPE, docxFault } from './docx.ts';
import { apiError } from './errors.ts';
import { isGoogleType, mimeTypes } from './mime-types.ts';
import { converted, isDocument } from './office-convert.ts';

/** Bytes on their way into Drive. */
export interface Upload {
  contentType: string;
  name: string | null;
  bytes: Uint8Array;
}

/** The uploaded blob, if there is one, within the limit of switch U26. */
export function uploaded(
  execution: Execution,
  method: string,
  media: Service | null | undefined,
): Upload | null {
  if (!media) return null;
  const { bytes, contentType, name } = blobOf(media);
  if (bytes.length > execution.switches['drive.maxImport']) {
    throw apiError(method, 'Request Too Large');
  }
  return { bytes, contentType: contentType ?? 'application/octet-stream', name };
}

/**
 * The bytes to keep for a file of this type: as they came, or for a Google Doc those of a .docx. A
 * spreadsheet keeps none; its tabs are filled by `importTable`.
 */
export function keptBytes(
  execution: Execution,
  method: string,
  mimeType: string,
  upload: Upload,
): Uint8Array | null {
  if (!isGoogleType(mimeType)) return upload.bytes.slice();
  useDaily(execution, 'conversions');
  switch (mimeType) {
    case mimeTypes.GOOGLE_DOCS:
      return docxOf(method, upload);
    case mimeTypes.GOOGLE_SHEETS:
      return null;
    default:
      throw new NotImplementedError(`${method}: import of ${upload.contentType} as ${mimeType}`);
  }
}

function docxOf(method: string, { contentType, bytes }: Upload): Uint8Array {
  if (contentType === DOCX_TYPE) {
    if (docxFault(bytes) !== null) throw apiError(method, 'Bad Request');
    return bytes.slice();
  }
  if (!isDocument(contentType)) {
    throw new NotImplementedError(`${method}: import of ${contentType} as a Google Doc`);
  }
  try {
    return converted(contentType, bytes, 'docx');
  } catch (error) {
    throw apiError(method, error instanceof Error ? error.message : String(error));
  }
}
