// What each term of a search asks of a file: developers.google.com/drive/api/guides/ref-search-terms.

import type { World } from '../core/world.ts';
import { nameOf } from './google-files.ts';
import { permissionsOf, samePerson } from './roles.ts';
import type { DriveFileState } from './state.ts';
import { inBin, isRootId, parentIds, ROOT } from './tree.ts';

/** Who searches, in which world. */
export interface Searcher {
  world: World;
  user: string;
}

export type Test = (file: DriveFileState) => boolean;

/** How a term, by its name in version 3, reads an operator and a value; undefined: it does not. */
export type Term = (operator: string, value: string, searcher: Searcher) => Test | undefined;

const equal =
  (read: (file: DriveFileState, searcher: Searcher) => string): Term =>
  (operator, value, searcher) => {
    if (operator === '=') return (file) => read(file, searcher) === value;
    if (operator === '!=') return (file) => read(file, searcher) !== value;
    return undefined;
  };

/** A name contains a text at the beginning of one of its words only, whatever the case [O]. */
function beginsWord(name: string, part: string): boolean {
  const literal = part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}`, 'iu').test(name);
}

const name: Term = (operator, value, searcher) =>
  operator === 'contains'
    ? (file) => beginsWord(nameOf(searcher.world, file), value)
    : equal((file) => nameOf(searcher.world, file))(operator, value, searcher);

const mimeType: Term = (operator, value, searcher) =>
  operator === 'contains'
    ? (file) => file.mimeType.startsWith(value)
    : equal((file) => file.mimeType)(operator, value, searcher);

const flag =
  (read: (file: DriveFileState, searcher: Searcher) => boolean): Term =>
  (operator, value, searcher) =>
    /^(true|false)$/.test(value)
      ? equal((file) => String(read(file, searcher)))(operator, value, searcher)
      : undefined;

const moment =
  (read: (file: DriveFileState) => number): Term =>
  (operator, value) => {
    // Without an offset the time is that of UTC [O].
    const at = Date.parse(
      /[zZ]|[+-]\d{2}:?\d{2}$/.test(value) || !/T/.test(value) ? value : `${value}Z`,
    );
    if (Number.isNaN(at)) return undefined;
    const tests: Record<string, Test> = {
      '<': (file) => read(file) < at,
      '<=': (file) => read(file) <= at,
      '=': (file) => read(file) === at,
      '!=': (file) => read(file) !== at,
      '>': (file) => read(file) > at,
      '>=': (file) => read(file) >= at,
    };
    return tests[operator];
  };

const fullText: Term = (operator, value, { world }) =>
  operator === 'contains'
    ? (file) => wordsOf(world, file).toLowerCase().includes(value.toLowerCase())
    : undefined;

function wordsOf(world: World, file: DriveFileState): string {
  const text = file.content && /^text\//.test(file.mimeType) ? file.content : new Uint8Array();
  return `${nameOf(world, file)}\n${file.description}\n${new TextDecoder().decode(text)}`;
}

const parents: Term = (operator, value, { user }) => {
  if (operator !== 'in') return undefined;
  if (!isRootId(user, value)) return (file) => parentIds(file).includes(value);
  return (file) => file.parents.includes(ROOT) && samePerson(file.owner, user);
};

const people =
  (roles: readonly string[]): Term =>
  (operator, value, { world, user }) =>
    operator === 'in'
      ? (file) =>
          permissionsOf(world, file).some(
            ({ role, emailAddress }) =>
              roles.includes(role) && samePerson(emailAddress, value === 'me' ? user : value),
          )
      : undefined;

/** By their names in version 3. */
export const terms: Readonly<Record<string, Term>> = {
  name,
  fullText,
  mimeType,
  parents,
  modifiedTime: moment((file) => file.modifiedAt),
  createdTime: moment((file) => file.createdAt),
  trashed: flag((file, { world }) => inBin(world, file)),
  starred: flag((file, { user }) => file.starredBy?.includes(user) ?? false),
  sharedWithMe: flag((file, { user }) => !samePerson(file.owner, user)),
  owners: people(['owner']),
  writers: people(['owner', 'writer']),
  readers: people(['owner', 'writer', 'commenter', 'reader']),
  'shortcutDetails.targetId': equal((file) => file.shortcut?.targetId ?? ''),
};
