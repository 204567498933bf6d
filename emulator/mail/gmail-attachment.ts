// A file of a mail: a blob with a size and a hash.

import { createHash } from 'node:crypto';
import { BlobService } from '../core/blob.ts';
import type { Execution } from '../core/execution.ts';
import { Service } from '../core/service.ts';
import type { MailAttachment } from './state.ts';

/** `Gmail.GmailAttachment`. */
export class GmailAttachment extends Service {
  readonly gas = 'Gmail.GmailAttachment';
  readonly #blob: BlobService;

  constructor(execution: Execution, { name, mimeType, content }: MailAttachment) {
    super();
    this.#blob = new BlobService(execution, content.slice(), mimeType, name);
  }

  /** Where a file is wanted, the attachment itself will do. */
  getBlob(): BlobService {
    return this.#blob;
  }

  getName(): string | null {
    return this.#blob.getName();
  }

  getContentType(): string | null {
    return this.#blob.getContentType();
  }

  getSize(): number {
    return this.#blob.bytes.length;
  }

  /** The SHA-1 hash of the content, in hexadecimal digits. */
  getHash(): string {
    return createHash('sha1').update(this.#blob.bytes).digest('hex');
  }

  getBytes(): Uint8Array {
    return this.#blob.getBytes();
  }

  getDataAsString(charset?: string): string {
    return this.#blob.getDataAsString(charset);
  }

  copyBlob(): BlobService {
    return this.#blob.copyBlob();
  }

  getAllBlobs(): BlobService[] {
    return this.#blob.getAllBlobs();
  }

  getAs(contentType: string): BlobService {
    return this.#blob.getAs(contentType);
  }

  isGoogleType(): boolean {
    return this.#blob.isGoogleType();
  }

  setBytes(data: number[]): BlobService {
    return this.#blob.setBytes(data);
  }

  setContentType(contentType: string): BlobService {
    return this.#blob.setContentType(contentType);
  }

  setContentTypeFromExtension(): BlobService {
    return this.#blob.setContentTypeFromExtension();
  }

  setDataFromString(text: string, charset?: string): BlobService {
    return this.#blob.setDataFromString(text, charset);
  }

  setName(name: string): BlobService {
    return this.#blob.setName(name);
  }
}
