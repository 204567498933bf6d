// Packing and unpacking of blobs by Utilities.

import { gunzipSync, gzipSync } from 'node:zlib';
import { BlobService, blobOf } from '../core/blob.ts';
import type { Execution } from '../core/execution.ts';
import { Service } from '../core/service.ts';
import { zip } from '../documents/docx/zip-writer.ts';
import { unzip } from '../drive/zip.ts';
import { invalidArgument } from './errors.ts';

/** The part of `Utilities.Utilities` that packs. */
export abstract class Archives extends Service {
  protected readonly execution: Execution;

  constructor(execution: Execution) {
    super();
    this.execution = execution;
  }

  gzip(source: Service, name?: string): BlobService {
    const blob = blobOf(source);
    const packed = new Uint8Array(gzipSync(blob.bytes));
    const named = name ?? `${blob.name ?? 'archive'}.gz`;
    return new BlobService(this.execution, packed, 'application/x-gzip', named);
  }

  ungzip(source: Service): BlobService {
    const blob = blobOf(source);
    const plain = unpacked(() => new Uint8Array(gunzipSync(blob.bytes)));
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
    return new BlobService(this.execution, new Uint8Array(zip(parts)), 'application/zip', name);
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

function unpacked<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw invalidArgument('blob');
  }
}
