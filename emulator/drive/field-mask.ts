// Cuts an answer of the Drive API down to the fields that were asked for.

import { NotImplementedError } from '../core/errors.ts';
import { apiError } from './errors.ts';

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
  return cut(method, whole, mask);
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

function cut(method: string, whole: Record<string, unknown>, mask: Mask): Record<string, unknown> {
  if (mask.has('*')) return whole;
  const part: Record<string, unknown> = {};
  for (const [name, inner] of mask) {
    if (!(name in whole)) {
      if (SOMETIMES.has(name)) continue;
      if (LACKING.test(name)) throw new NotImplementedError(`Drive field ${name}`);
      throw badMask(method, name);
    }
    part[name] = inner === null ? whole[name] : cutInner(method, whole[name], inner);
  }
  return part;
}

/** Fields that an answer has only sometimes, on Google as well as here. */
const SOMETIMES: ReadonlySet<string> = new Set([
  ...['nextPageToken', 'size', 'md5Checksum', 'sha1Checksum', 'sha256Checksum', 'webContentLink'],
  ...['originalFilename', 'fileExtension', 'fullFileExtension', 'shortcutDetails', 'permissions'],
  ...['permissionIds', 'driveId', 'teamDriveId', 'resourceKey', 'imageMediaMetadata'],
  ...['videoMediaMetadata', 'folderColorRgb', 'contentHints', 'contentRestrictions', 'photoLink'],
  ...['emailAddress', 'domain', 'allowFileDiscovery', 'view', 'displayName', 'expirationTime'],
  ...['labelInfo', 'linkShareMetadata', 'deleted', 'permissionDetails', 'targetResourceKey'],
]);

/** Fields that Google always tells and this runtime does not know. */
const LACKING =
  /^(can[A-Z]\w*|version|iconLink|hasThumbnail|thumbnail\w+|viewedBy\w+|modifiedByMe\w*|lastModifyingUser|sharedWithMeTime|sharingUser|trashedTime|trashingUser|headRevisionId|isAppAuthorized|hasAugmentedPermissions|exportLinks)$/;

function cutInner(method: string, value: unknown, inner: Mask): unknown {
  if (Array.isArray(value)) return value.map((one) => cutInner(method, one, inner));
  return isRecord(value) ? cut(method, value, inner) : value;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
