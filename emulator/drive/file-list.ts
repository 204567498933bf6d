// `Drive.Files.list`: which files, in which order, page by page.

import type { Execution } from '../core/execution.ts';
import { apiError } from './errors.ts';
import { DEFAULT_FILE_FIELDS, pickFields } from './field-mask.ts';
import { type Resource, textOr } from './file-patch.ts';
import { fileQuery } from './file-query.ts';
import { fileResource } from './file-resource.ts';
import { nameOf } from './google-files.ts';
import { mimeTypes } from './mime-types.ts';
import { entriesOf } from './new-file.ts';
import { reaches } from './reach.ts';
import { isAmongFilesOf } from './roles.ts';
import type { DriveFileState } from './state.ts';

/** Newest first; bins are searched too unless the query says `trashed = false`. */
export function listFiles(execution: Execution, options: Resource): Resource {
  const { world, effectiveUser: user } = execution;
  const matches = fileQuery(textOr(options.q, ''), 3, { world, user });
  if (!matches) throw apiError('files.list', 'Invalid Value');
  const found = entriesOf(world)
    .filter((file) => isAmongFilesOf(world, file, user) && reaches(execution, file))
    .filter(matches)
    .sort(orderOf(execution, textOr(options.orderBy, 'modifiedTime desc')));
  const start = Number(textOr(options.pageToken, '0'));
  const size = typeof options.pageSize === 'number' ? options.pageSize : 100;
  if (size < 1 || size > 1000 || !Number.isInteger(start)) {
    throw apiError('files.list', 'Invalid Value');
  }
  const files = found.slice(start, start + size).map((file) => fileResource(world, file, user));
  const answer: Resource = { kind: 'drive#fileList', incompleteSearch: false, files };
  if (start + size < found.length) answer.nextPageToken = String(start + size);
  const standard = `kind,incompleteSearch,nextPageToken,files(${DEFAULT_FILE_FIELDS})`;
  return pickFields('files.list', answer, textOr(options.fields, standard));
}

type Order = (left: DriveFileState, right: DriveFileState) => number;

/** `folder,modifiedTime desc,name` [O /drive/api/reference/rest/v3/files/list]. */
function orderOf(execution: Execution, orderBy: string): Order {
  const orders = orderBy.split(',').map((key): Order => {
    const [, name = '', backwards] = /^\s*(\w+)(\s+desc)?\s*$/.exec(key) ?? [];
    const order = keyOrder(execution, name);
    if (!order) throw apiError('files.list', 'Invalid Value');
    return backwards ? (left, right) => order(right, left) : order;
  });
  return (left, right) => orders.map((order) => order(left, right)).find((one) => one !== 0) ?? 0;
}

function keyOrder({ world, effectiveUser }: Execution, key: string): Order | null {
  const byNumber = (read: (file: DriveFileState) => number): Order => {
    return (left, right) => read(left) - read(right);
  };
  const name = (file: DriveFileState) => nameOf(world, file);
  switch (key) {
    case 'name':
      return (left, right) => (name(left) < name(right) ? -1 : Number(name(left) > name(right)));
    case 'name_natural':
      return (left, right) => name(left).localeCompare(name(right), 'vi', { numeric: true });
    case 'createdTime':
      return byNumber(({ createdAt }) => createdAt);
    case 'modifiedTime':
    case 'recency':
      return byNumber(({ modifiedAt }) => modifiedAt);
    case 'folder':
      return byNumber(({ mimeType }) => (mimeType === mimeTypes.FOLDER ? 0 : 1));
    case 'quotaBytesUsed':
      return byNumber(({ content }) => content?.length ?? 0);
    case 'starred':
      return byNumber(({ starredBy }) => (starredBy?.includes(effectiveUser) ? 0 : 1));
    default:
      return null;
  }
}
