// A file as the Drive API shows it, cut down to the fields that were asked for.

import { apiError, notImplemented } from './errors.ts';
import type { DriveFileState } from './state.ts';

export const GOOGLE_DOC = 'application/vnd.google-apps.document';
export const FOLDER = 'application/vnd.google-apps.folder';
const FORM = 'application/vnd.google-apps.form';
const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';

/** Where a person opens the file in a browser. */
export function webViewLink({ id, mimeType }: DriveFileState): string {
  switch (mimeType) {
    case GOOGLE_DOC:
      return `https://docs.google.com/document/d/${id}/edit`;
    case SPREADSHEET:
      return `https://docs.google.com/spreadsheets/d/${id}/edit`;
    case FORM:
      return `https://docs.google.com/forms/d/${id}/edit`;
    case FOLDER:
      return `https://drive.google.com/drive/folders/${id}`;
    default:
      return `https://drive.google.com/file/d/${id}/view`;
  }
}

/** Where the bytes of a file are downloaded. */
export const downloadLink = ({ id }: DriveFileState): string =>
  `https://drive.google.com/uc?id=${id}&export=download`;

/** Every field of a file that this runtime knows. */
export function fileResource(file: DriveFileState): Record<string, unknown> {
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    description: file.description,
    trashed: file.trashed,
    parents: [...file.parents],
    properties: { ...file.properties },
    appProperties: { ...file.appProperties },
    createdTime: new Date(file.createdAt).toISOString(),
    modifiedTime: new Date(file.modifiedAt).toISOString(),
    webViewLink: webViewLink(file),
    size: String(file.content?.length ?? 0),
    owners: [{ kind: 'drive#user', emailAddress: file.owner }],
    permissions: file.permissions.map((permission) => ({
      kind: 'drive#permission',
      ...permission,
    })),
  };
}

/** What the API gives when no `fields` are named (reference of the Drive API, "fields"). */
export const DEFAULT_FILE_FIELDS = 'kind,id,name,mimeType';

/** A mask of fields: `*`, or a tree of names whose leaves are taken whole. */
type Mask = Map<string, Mask | null>;

/**
 * The parts of `whole` that the mask names: `id,webViewLink`, `files(id,name),nextPageToken`,
 * `files/id`, `*`.
 * @throws GasError for a mask that cannot be read, or a field that this runtime lacks
 */
export function pickFields(
  method: string,
  whole: Record<string, unknown>,
  fields: string,
): Record<string, unknown> {
  if (fields.trim() === '*') return whole;
  const reader = { text: fields.replace(/\s/g, ''), at: 0 };
  const mask = readMask(method, reader);
  if (reader.at < reader.text.length) throw badMask(method, fields);
  return cut(whole, mask);
}

function readMask(method: string, reader: { text: string; at: number }): Mask {
  const mask: Mask = new Map();
  for (;;) {
    const name = /^(\*|\w+)/.exec(reader.text.slice(reader.at))?.[0];
    if (!name) throw badMask(method, reader.text);
    reader.at += name.length;
    mask.set(name, readInner(method, reader));
    if (reader.text[reader.at] !== ',') return mask;
    reader.at += 1;
  }
}

function readInner(method: string, reader: { text: string; at: number }): Mask | null {
  if (reader.text[reader.at] === '/') {
    reader.at += 1;
    const name = /^(\*|\w+)/.exec(reader.text.slice(reader.at))?.[0];
    if (!name) throw badMask(method, reader.text);
    reader.at += name.length;
    return new Map([[name, readInner(method, reader)]]);
  }
  if (reader.text[reader.at] !== '(') return null;
  reader.at += 1;
  const inner = readMask(method, reader);
  if (reader.text[reader.at] !== ')') throw badMask(method, reader.text);
  reader.at += 1;
  return inner;
}

const badMask = (method: string, fields: string) =>
  apiError(method, `Invalid field selection ${fields}`);

function cut(whole: Record<string, unknown>, mask: Mask): Record<string, unknown> {
  if (mask.has('*')) return whole;
  const part: Record<string, unknown> = {};
  for (const [name, inner] of mask) {
    if (!(name in whole)) {
      if (LISTS.has(name)) continue;
      throw notImplemented(`Drive field ${name}`);
    }
    part[name] = inner === null ? whole[name] : cutInner(whole[name], inner);
  }
  return part;
}

/** Fields that an answer has only sometimes. */
const LISTS: ReadonlySet<string> = new Set(['nextPageToken']);

function cutInner(value: unknown, inner: Mask): unknown {
  if (Array.isArray(value)) return value.map((one) => cutInner(one, inner));
  return isRecord(value) ? cut(value, inner) : value;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
