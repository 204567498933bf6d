// The PDF of a document, and what lets every blob become one.

import { convertsToPdfBy } from '../core/conversion.ts';
import { mimeTypes } from './mime-types.ts';
import { converted, isDocument } from './office-convert.ts';

/**
 * The document as PDF.
 * @throws Error when LibreOffice is not installed or cannot read the document
 */
export const pdfFromDocx = (docx: Uint8Array): Uint8Array =>
  converted(mimeTypes.MICROSOFT_WORD, docx, 'pdf');

convertsToPdfBy((mimeType, content) =>
  isDocument(mimeType) ? converted(mimeType, content, 'pdf') : null,
);
