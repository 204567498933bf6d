// The files that the program made in Drive held against the register: rows without a file, files without a row.

import { enums } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import { fileIdOf } from '../documents/file-id.ts';
import type { DocumentId } from '../ids.ts';

/** A file of this script, in a folder or in the bin. */
export interface OurFile {
  readonly fileId: string;
  readonly name: string;
  readonly kind: 'FORM' | 'OTHER';
  readonly trashed: boolean;
  /** The job it was made under; '' for none. */
  readonly jobKey: string;
}

export type FileFault =
  | {
      /** `FILE_GONE`: deleted for good, or no longer to be reached. */
      readonly code: 'FILE_GONE' | 'FILE_TRASHED';
      readonly docId: DocumentId;
      readonly fileName: string;
      readonly rowNumber: number;
    }
  | { readonly code: 'FILE_WITHOUT_ROW' | 'FORM_WITHOUT_ROW'; readonly file: OurFile };

type Registered = Pick<Row<'documents'>, 'docId' | 'url' | 'fileName' | 'jobKey'> & {
  readonly rowNumber: number;
};

export interface FilesAtHand {
  readonly files: readonly OurFile[];
  readonly documents: readonly Registered[];
  /** Forms of rounds and of the acknowledgements. */
  readonly formIds: ReadonlySet<string>;
  /** With which the keys of this book's jobs begin. */
  readonly bookId: string;
  /** Whether the account is the one that owns the book: another sees its own files only. */
  readonly owner: boolean;
}

/** Only documents that the program made are looked for: a link that a person typed is theirs. */
export function fileFaults(given: FilesAtHand): FileFault[] {
  const { files, documents, formIds, bookId, owner } = given;
  const byId = new Map(files.map((file) => [file.fileId, file]));
  const known = new Set(documents.flatMap(({ url, jobKey }) => [fileIdOf(url), jobKey]));
  return [
    ...documents.flatMap(({ docId, url, fileName, jobKey, rowNumber }): FileFault[] => {
      if (jobKey === '' || url === '') return [];
      const file = byId.get(fileIdOf(url));
      const at = { docId, fileName, rowNumber };
      if (file === undefined) return owner ? [{ ...at, code: 'FILE_GONE' }] : [];
      return file.trashed ? [{ ...at, code: 'FILE_TRASHED' }] : [];
    }),
    ...files.flatMap((file): FileFault[] => {
      if (file.trashed) return [];
      if (file.kind === 'FORM') {
        return formIds.has(file.fileId) ? [] : [{ code: 'FORM_WITHOUT_ROW', file }];
      }
      const own = isPaper(file.jobKey, bookId) && !known.has(file.jobKey);
      return own && !known.has(file.fileId) ? [{ code: 'FILE_WITHOUT_ROW', file }] : [];
    }),
  ];
}

/** Whether a job made a paper for the register: packs and what else is made have keys of their own. */
function isPaper(jobKey: string, bookId: string): boolean {
  if (!jobKey.startsWith(`${bookId}-`)) return false;
  const [type = '', version = ''] = jobKey.split('-').slice(-2);
  const types: readonly string[] = enums.documentType;
  return types.includes(type) && /^\d+$/.test(version) && !jobKey.includes('-pack-');
}
