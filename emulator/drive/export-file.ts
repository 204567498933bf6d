// `Drive.Files.export`: what Google's editors keep, as a file of another kind.

import { BlobService } from '../core/blob.ts';
import { NotImplementedError } from '../core/errors.ts';
import type { Execution } from '../core/execution.ts';
import { useDaily } from '../core/quotas.ts';
import { Book } from '../spreadsheet/book.ts';
import { Spreadsheet } from '../spreadsheet/services/spreadsheet.ts';
import { docxText } from './docx.ts';
import { apiError } from './errors.ts';
import { nameOf } from './google-files.ts';
import { mimeTypes } from './mime-types.ts';
import { converted, type Target } from './office-convert.ts';
import type { DriveFileState } from './state.ts';

/** Kinds of documents that LibreOffice writes, of those that Google offers [O /drive/api/guides/ref-export-formats]. */
const DOCUMENT_TARGETS: Readonly<Record<string, Target>> = {
  [mimeTypes.PDF]: 'pdf',
  [mimeTypes.OPENDOCUMENT_TEXT]: 'odt',
  [mimeTypes.RTF]: 'rtf',
  [mimeTypes.HTML]: 'html',
  'application/epub+zip': 'epub',
};

const TSV = 'text/tab-separated-values';

const ENDINGS: Readonly<Record<string, string>> = {
  [mimeTypes.MICROSOFT_WORD]: 'docx',
  [mimeTypes.PLAIN_TEXT]: 'txt',
  [mimeTypes.CSV]: 'csv',
  [TSV]: 'tsv',
  'application/epub+zip': 'epub',
  ...DOCUMENT_TARGETS,
};

/** What Google offers of a spreadsheet and this runtime cannot write at once. */
const SHEET_LACKING: ReadonlySet<string> = new Set([
  ...[mimeTypes.PDF, mimeTypes.MICROSOFT_EXCEL, mimeTypes.OPENDOCUMENT_SPREADSHEET, mimeTypes.ZIP],
]);

export function exportFile(
  execution: Execution,
  file: DriveFileState,
  mimeType: string,
): BlobService {
  useDaily(execution, 'conversions');
  const bytes = exportedBytes(execution, file, mimeType);
  const name = `${nameOf(execution.world, file)}.${ENDINGS[mimeType]}`;
  return new BlobService(execution, bytes, mimeType, name);
}

function exportedBytes(execution: Execution, file: DriveFileState, mimeType: string): Uint8Array {
  switch (file.mimeType) {
    case mimeTypes.GOOGLE_DOCS:
      if (!file.content) throw new NotImplementedError('Drive.Files.export of an empty Google Doc');
      return ofDocument(file.content, mimeType);
    case mimeTypes.GOOGLE_SHEETS:
      return ofSpreadsheet(execution, file.id, mimeType);
    default:
      throw apiError('files.export', 'Export only supports Docs Editors files.');
  }
}

const unsupported = () => apiError('files.export', 'The requested conversion is not supported.');

function ofDocument(docx: Uint8Array, mimeType: string): Uint8Array {
  if (mimeType === mimeTypes.MICROSOFT_WORD) return docx.slice();
  if (mimeType === mimeTypes.PLAIN_TEXT) return new TextEncoder().encode(docxText(docx));
  const target = DOCUMENT_TARGETS[mimeType];
  if (!target) throw unsupported();
  try {
    return converted(mimeTypes.MICROSOFT_WORD, docx, target);
  } catch (error) {
    throw apiError('files.export', error instanceof Error ? error.message : String(error));
  }
}

/** The first tab, as its cells show it [O: "first sheet only"]. */
function ofSpreadsheet(execution: Execution, id: string, mimeType: string): Uint8Array {
  if (mimeType !== mimeTypes.CSV && mimeType !== TSV) {
    if (SHEET_LACKING.has(mimeType)) {
      throw new NotImplementedError(`Drive.Files.export of a spreadsheet as ${mimeType}`);
    }
    throw unsupported();
  }
  const [sheet] = new Spreadsheet(new Book(execution, id)).getSheets();
  const rows = sheet?.getDataRange().getDisplayValues() ?? [];
  const line =
    mimeType === TSV
      ? (row: string[]) => row.map((text) => text.replace(/[\t\r\n]+/g, ' ')).join('\t')
      : (row: string[]) => row.map(quoted).join(',');
  return new TextEncoder().encode(rows.map(line).join('\r\n'));
}

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
