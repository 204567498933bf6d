// What becomes of uploaded bytes: kept as they are, or turned into a Google Doc.

import { BlobService } from '../core/blob.ts';
import type { Execution } from '../core/execution.ts';
import type { Service } from '../core/service.ts';
import { DOCX_TYPE, docxFault } from './docx.ts';
import { apiError, notImplemented } from './errors.ts';
import { GOOGLE_DOC } from './file-resource.ts';

/**
 * The bytes to keep for a file of this type. A Google Doc is made from a .docx, which must be a
 * readable one and not above the limit of switch U26.
 */
export function uploadedContent(
  execution: Execution,
  method: string,
  mimeType: string,
  media: Service | null | undefined,
): Uint8Array | null {
  if (!media) return null;
  if (!(media instanceof BlobService)) throw notImplemented(`${method} with ${media.gas}`);
  if (media.bytes.length > execution.switches['drive.maxImport']) {
    throw apiError(method, 'Request Too Large');
  }
  if (mimeType !== GOOGLE_DOC) return media.bytes.slice();
  if (media.contentType !== DOCX_TYPE) {
    throw notImplemented(`${method}: import of ${media.contentType} as a Google Doc`);
  }
  if (docxFault(media.bytes) !== null) throw apiError(method, 'Bad Request');
  return media.bytes.slice();
}
