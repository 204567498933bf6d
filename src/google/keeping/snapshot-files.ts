// The files in Drive that snapshots are: made, listed, read, put into the bin (platform.md §7).

import type { FileFacts, ListedFile } from '../../domain/keeping/kept-file.ts';
import { Problem } from '../../domain/problem.ts';

const FOLDER = 'application/vnd.google-apps.folder';
/** What `Utilities.ungzip` wants to read. */
const GZIP = 'application/x-gzip';
/** The book whose snapshot a file is; on a folder, the book whose snapshots lie in it. */
const BOOK = 'soDeAnBanLuu';
const PLACE = 'soDeAnThuMuc';

type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** The reference's types lack what `alt` brings back (platform.md §7). */
interface Reader {
  get(fileId: string, options: { alt: 'media' }): unknown;
}

function drive(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  const files = Drive?.Files;
  if (files === undefined) throw new Error('The advanced Drive service is not enabled.');
  return files;
}

/** The SHA-256 of a text, in hexadecimal; one call. */
export function checksumOf(text: string): string {
  const { DigestAlgorithm, Charset } = Utilities;
  return Utilities.computeDigest(DigestAlgorithm.SHA_256, text, Charset.UTF_8)
    .map((byte) => (byte & 255).toString(16).padStart(2, '0'))
    .join('');
}

/** Stores a text, packed, in the folder of the book's snapshots, which is made where it is not. */
export function storeText(
  book: string,
  folderName: string,
  facts: FileFacts,
  text: string,
): ListedFile {
  const packed = Utilities.gzip(Utilities.newBlob(text, 'application/json'), facts.name);
  const made = drive().create(
    {
      name: facts.name,
      description: facts.description,
      mimeType: GZIP,
      parents: [folderOf(book, folderName)],
      appProperties: { ...facts.marks, [BOOK]: book },
    },
    packed,
    { fields: FIELDS },
  );
  return listed(made);
}

function folderOf(book: string, name: string): string {
  const q = `${has(PLACE, book)} and trashed = false`;
  const [found] = drive().list({ q, fields: 'files(id)' }).files ?? [];
  const made =
    found ?? drive().create({ name, mimeType: FOLDER, appProperties: { [PLACE]: book } });
  if (made.id === undefined) throw new Error('Drive returned a folder without an id.');
  return made.id;
}

const FIELDS = 'id,name,description,appProperties,size,webViewLink,trashed';

/** The snapshots of a book that are not in the bin, in no order. */
export function listFiles(book: string): ListedFile[] {
  const q = `${has(BOOK, book)} and trashed = false`;
  const found: ListedFile[] = [];
  let pageToken: string | undefined;
  do {
    const page = drive().list({
      ...{ q, fields: `nextPageToken,files(${FIELDS})`, pageSize: 1000 },
      ...(pageToken ? { pageToken } : {}),
    });
    found.push(...(page.files ?? []).map(listed));
    pageToken = page.nextPageToken;
  } while (pageToken !== undefined);
  return found;
}

/**
 * The text of a stored file; null when its content is no packed text.
 * @throws Problem KEEPING.BINNED; what Google throws for a file that is gone or not ours, or while it
 *   unpacks nothing
 */
export function readText(fileId: string): string | null {
  const { trashed, name } = drive().get(fileId, { fields: 'trashed,name' }) as DriveFile;
  if (trashed) throw new Problem('KEEPING.BINNED', { name: name ?? '' });
  const content = (drive() as unknown as Reader).get(fileId, { alt: 'media' });
  // That the bytes come back as a blob is not documented [K]: every snapshot is read again when it is made.
  if (!isBlob(content)) return null;
  const unpack = (): string =>
    Utilities.ungzip(content.setContentType(GZIP)).getDataAsString('UTF-8');
  try {
    return unpack();
  } catch (error) {
    console.error(String(error));
  }
  // That Google fails does not make the file a damaged one: while it unpacks nothing else either,
  // its error is told, and whoever reads comes again.
  Utilities.ungzip(Utilities.gzip(Utilities.newBlob('a'))).getDataAsString('UTF-8');
  try {
    return unpack();
  } catch (error) {
    console.error(String(error));
    return null;
  }
}

function isBlob(value: unknown): value is GoogleAppsScript.Base.Blob {
  return typeof value === 'object' && value !== null && 'setContentType' in value;
}

export function binFile(fileId: string): void {
  drive().update({ trashed: true }, fileId);
}

const has = (key: string, value: string): string =>
  `appProperties has { key='${key}' and value='${value}' }`;

function listed(file: DriveFile): ListedFile {
  if (file.id === undefined) throw new Error('Drive returned a file without an id.');
  const marks = (file.appProperties ?? {}) as Readonly<Record<string, unknown>>;
  return {
    fileId: file.id,
    name: file.name ?? '',
    description: file.description ?? '',
    marks: Object.fromEntries(Object.entries(marks).map(([key, value]) => [key, String(value)])),
    size: Number(file.size ?? 0),
    url: file.webViewLink ?? `https://drive.google.com/file/d/${file.id}/view`,
  };
}
