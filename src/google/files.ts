// Drafts become Google Docs: one import of a .docx through the advanced Drive service (platform.md §6.2, §7).

import type { Docx, Files, FolderFile, StoredFile } from '../ports.ts';
import { bytesOf, signedBytes } from './bytes.ts';

const DOC = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const ZIP = 'application/zip';
const XML = 'application/xml';
const EXPORTS = {
  PDF: { mime: 'application/pdf', ending: 'pdf' },
  DOCX: { mime: DOCX, ending: 'docx' },
} as const;

/** The reference's types lack the options and what comes back (platform.md §7). */
interface Exporter {
  export(fileId: string, mime: string, options: { alt: 'media' }): GoogleAppsScript.Base.Blob;
  get(fileId: string, options: { alt: 'media' }): GoogleAppsScript.Base.Blob;
}

/** A longer name is of no use in a mailbox. */
const LONGEST_NAME = 120;

const FIELDS = 'id,webViewLink';

/** Where the job's key is kept on the file, so that a document made but not recorded is found again. */
const JOB = 'soDeAnJob';

function drive(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  const files = Drive?.Files;
  if (files === undefined) throw new Error('The advanced Drive service is not enabled.');
  return files;
}

export function googleFiles(): Files {
  return {
    importDocx: (name, docx, jobKey, folderId) =>
      uploaded({ name, mimeType: DOC }, docx, jobKey, folderId),
    keepDocx: (name, docx, jobKey, folderId) =>
      uploaded({ name: `${name}.docx`, mimeType: DOCX }, docx, jobKey, folderId),
    makeFolder(name, jobKey) {
      // No content and so no options after it: the id is in every answer, the address follows from it.
      const { id } = drive().create({ name, mimeType: FOLDER, appProperties: { [JOB]: jobKey } });
      return stored({ id, webViewLink: `https://drive.google.com/drive/folders/${id}` });
    },
    inFolder(folderId) {
      const q = `'${folderId}' in parents and trashed = false`;
      const fields = `nextPageToken,files(${FIELDS},appProperties)`;
      const found: FolderFile[] = [];
      let pageToken: string | undefined;
      do {
        const options = { q, fields, pageSize: 1000, ...(pageToken ? { pageToken } : {}) };
        const page = drive().list(options);
        for (const file of page.files ?? []) {
          found.push({ ...stored(file), jobKey: keyOf(file.appProperties) });
        }
        pageToken = page.nextPageToken;
      } while (pageToken !== undefined);
      return found;
    },
    copyInto(folderId, fileId, name, jobKey) {
      const resource = { name, parents: [folderId], appProperties: { [JOB]: jobKey } };
      return stored(drive().copy(resource, fileId, { fields: FIELDS }));
    },
    export(fileId, name, kind) {
      const { mime, ending } = EXPORTS[kind];
      const blob = exported(fileId, mime);
      if (blob === null) return null;
      const content = blob.setName(`${name.slice(0, LONGEST_NAME)}.${ending}`);
      return { name: `${name}.${ending}`, size: content.getBytes().length, content };
    },
    read(fileId) {
      const blob = exported(fileId, DOCX);
      return blob === null ? null : bytesOf(blob);
    },
    find(jobKey) {
      const q = `appProperties has { key='${JOB}' and value='${jobKey}' } and trashed = false`;
      const found = drive().list({ q, fields: `files(${FIELDS})` }).files ?? [];
      return found[0] === undefined ? null : stored(found[0]);
    },
  };
}

/** A .docx as a file of that type. */
function uploaded(
  file: { readonly name: string; readonly mimeType: string },
  docx: Docx,
  jobKey: string,
  folderId: string | undefined,
): StoredFile {
  const blob = blobOf(docx, `${file.name}.docx`);
  const parents = folderId === undefined ? {} : { parents: [folderId] };
  const resource = { ...file, appProperties: { [JOB]: jobKey }, ...parents };
  return stored(drive().create(resource, blob, { fields: FIELDS }));
}

function blobOf(docx: Docx, name: string): GoogleAppsScript.Base.Blob {
  if (!('main' in docx)) return Utilities.newBlob(signedBytes(docx), DOCX, name);
  const { shell, main } = docx;
  const parts = Utilities.unzip(Utilities.newBlob(signedBytes(shell), ZIP));
  // Parts keep their paths [R]: scripts make EPUB and Office files so; the check of the system asks.
  const all = [...parts, Utilities.newBlob(main.text, XML, main.name)];
  return Utilities.zip(all, name).setContentType(DOCX);
}

function keyOf(properties: unknown): string {
  const values = (properties ?? {}) as Readonly<Record<string, unknown>>;
  return String(values[JOB] ?? '');
}

function exported(fileId: string, mime: string): GoogleAppsScript.Base.Blob | null {
  try {
    // Without `alt` Google refuses to hand the bytes over (platform.md §7).
    return (drive() as unknown as Exporter).export(fileId, mime, { alt: 'media' });
  } catch (error) {
    console.error(String(error));
    return mime === DOCX ? kept(fileId) : null;
  }
}

/** A Word file as it lies in Drive: only Google's own files are exported. */
function kept(fileId: string): GoogleAppsScript.Base.Blob | null {
  try {
    return (drive() as unknown as Exporter).get(fileId, { alt: 'media' });
  } catch (error) {
    console.error(String(error));
    return null;
  }
}

function stored(file: { id?: string | undefined; webViewLink?: string | undefined }): StoredFile {
  if (file.id === undefined) throw new Error('Drive returned a file without an id.');
  return {
    fileId: file.id,
    url: file.webViewLink ?? `https://docs.google.com/document/d/${file.id}/edit`,
  };
}
