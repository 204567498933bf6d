// Packing and unpacking of blobs by Utilities.

import { gunzipSync, gzipSync } from 'node:zlib';
import { BlobService, blobOf } from '../core/blob.ts';
import type { Execution } from '../core/execution.ts';
import { Service } from '../core/service.ts';
import { zip } from '../documents/docx/zip-writer.ts';
import { unzip } from '../drive/zip.ts';
import { invalidArgument } from './errors.ts';

/**
 * How hard packing tries. Google does not say how hard it does; this takes a third of the time of the
 * usual 6, for files a third larger.
 */
const LEVEL = 3;
/** Room that is given at once to what comes out of a file, in bytes. */
const [LEAST_ROOM, MOST_ROOM] = [64 * 1024, 64 * 1024 * 1024];

/** The part of `Utilities.Utilities` that packs. */
export abstract class Archives extends Service {
  protected readonly execution: Execution;

  constructor(execution: Execution) {
    super();
    this.execution = execution;
  }

  gzip(source: Service, name?: string): BlobService {
    const blob = blobOf(source);
    const packed = new Uint8Array(gzipSync(blob.bytes, { level: LEVEL }));
    const named = name ?? `${blob.name ?? 'archive'}.gz`;
    return new BlobService(this.execution, packed, 'application/x-gzip', named);
  }

  ungzip(source: Service): BlobService {
    const blob = blobOf(source);
    const plain = unpacked(() => unzipped(blob.bytes));
    const name = blob.name?.replace(/\.gz$/, '') ?? null;
    return new BlobService(this.execution, plain, 'application/octet-stream', name);
  }

  /** Two files of one name have no place in an archive. [K] */
  zip(sources: Service[], name = 'archive.zip'): BlobService {
    const parts = new Map<string, Uint8Array>();
    for (const blob of sources.map(blobOf)) {
      if (blob.name === null || parts.has(blob.name)) throw invalidArgument('blobs');
      parts.set(blob.name, blob.bytes);
    }
    return new BlobService(this.execution, zip(parts, LEVEL), 'application/zip', name);
  }

  /** The files of an archive, folders aside; their types are told by their names. */
  unzip(source: Service): BlobService[] {
    const parts = unpacked(() => unzip(blobOf(source).bytes));
    return [...parts]
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, content]) => {
        const blob = new BlobService(this.execution, content.slice(), null, name);
        return blob.setContentTypeFromExtension();
      });
  }
}

function unzipped(packed: Uint8Array): Uint8Array {
  // The last four bytes tell how much it holds: with room for all of it nothing is put together.
  const [one = 0, two = 0, three = 0, four = 0] = packed.slice(-4);
  const size = one + 256 * (two + 256 * (three + 256 * four));
  const chunkSize = Math.min(Math.max(size + 1, LEAST_ROOM), MOST_ROOM);
  const plain = gunzipSync(packed, { chunkSize });
  // What fills its memory is not copied.
  const own = 2 * plain.byteLength > plain.buffer.byteLength;
  return own
    ? new Uint8Array(plain.buffer, plain.byteOffset, plain.byteLength)
    : new Uint8Array(plain);
}

function unpacked<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw invalidArgument('blob');
  }
}
