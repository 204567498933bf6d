// `FileIterator` and `FolderIterator` of DriveApp, and the tokens by which they go on later.

import type { Execution } from '../core/execution.ts';
import { Service } from '../core/service.ts';
import { invalidArgument, iteratorAtEnd } from './errors.ts';
import { type Listing, listedIds } from './listing.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** How far an iterator has come. */
export interface Bookmark {
  listing: Listing;
  /** The last one that was given out, and how many there were. */
  last: string | null;
  count: number;
  madeAt: number;
}

/** Makes the object behind an id; given by whoever knows the classes, which know the iterators. */
type Make = (id: string) => Service;

abstract class DriveIterator extends Service {
  readonly #ids: readonly string[];
  readonly #bookmark: Bookmark;
  #at = 0;

  constructor(
    private readonly execution: Execution,
    bookmark: Bookmark,
    private readonly make: Make,
  ) {
    super();
    const ids = listedIds(execution, bookmark.listing);
    const found = bookmark.last === null ? -1 : ids.indexOf(bookmark.last);
    // What was given out last may be gone: then their number is the next best.
    this.#ids = ids.slice(found < 0 ? bookmark.count : found + 1);
    this.#bookmark = { ...bookmark };
  }

  hasNext(): boolean {
    return this.#at < this.#ids.length;
  }

  next(): Service {
    const id = this.#ids[this.#at];
    if (id === undefined) throw iteratorAtEnd();
    this.#at += 1;
    this.#bookmark.last = id;
    this.#bookmark.count += 1;
    return this.make(id);
  }

  /** For a later execution; good for a week [O /reference/drive/file-iterator]. */
  getContinuationToken(): string {
    const bookmark = { ...this.#bookmark, madeAt: this.execution.now() };
    return Buffer.from(JSON.stringify(bookmark)).toString('base64url');
  }
}

export class FileIterator extends DriveIterator {
  readonly gas = 'Drive.FileIterator';
}

export class FolderIterator extends DriveIterator {
  readonly gas = 'Drive.FolderIterator';
}

export const startOf = (listing: Listing): Bookmark => ({
  listing,
  last: null,
  count: 0,
  madeAt: 0,
});

/** @throws GasError for a token of another kind, of other making, or older than a week */
export function bookmarkOf(execution: Execution, token: string, kind: Listing['kind']): Bookmark {
  const bookmark = read(token);
  const old = bookmark === null || execution.now() - bookmark.madeAt > WEEK;
  if (old || bookmark.listing.kind !== kind) throw invalidArgument('continuationToken');
  return bookmark;
}

function read(token: string): Bookmark | null {
  try {
    const read: Bookmark = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    return typeof read.listing?.kind === 'string' ? read : null;
  } catch {
    return null;
  }
}
