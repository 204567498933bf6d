// A blob on the host side: bytes with a type and a name, as `Utilities.newBlob` makes it.

import type { Execution } from './execution.ts';
import { GasError, Service } from './service.ts';

/** `Base.Blob`: scripts see its bytes as signed numbers, the host as a `Uint8Array`. */
export class BlobService extends Service {
  readonly gas = 'Base.Blob';

  constructor(
    readonly execution: Execution,
    public bytes: Uint8Array,
    public contentType: string | null,
    public name: string | null,
  ) {
    super();
  }

  getBytes(): number[] {
    return Array.from(new Int8Array(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length));
  }

  getContentType(): string | null {
    return this.contentType;
  }

  getName(): string | null {
    return this.name;
  }

  getDataAsString(charset?: string): string {
    return decoderFor(charset).decode(this.bytes);
  }

  isGoogleType(): boolean {
    return this.contentType?.startsWith('application/vnd.google-apps.') ?? false;
  }

  copyBlob(): BlobService {
    return new BlobService(this.execution, this.bytes.slice(), this.contentType, this.name);
  }

  getAs(contentType: string): BlobService {
    if (contentType === this.contentType) return this.copyBlob();
    throw new GasError(`Converting from ${this.contentType} to ${contentType} is not supported.`);
  }

  setBytes(data: number[]): this {
    this.bytes = bytesOf(this.execution, data);
    return this;
  }

  setContentType(contentType: string | null): this {
    this.contentType = contentType;
    return this;
  }

  setContentTypeFromExtension(): this {
    const extension = this.name?.split('.').pop()?.toLowerCase() ?? '';
    this.contentType = typesByExtension[extension] ?? this.contentType;
    return this;
  }

  setDataFromString(text: string, _charset?: string): this {
    this.bytes = new TextEncoder().encode(text);
    return this;
  }

  setName(name: string): this {
    this.name = name;
    return this;
  }
}

const typesByExtension: Record<string, string> = {
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/**
 * The bytes of an Apps Script `Byte[]`, whose numbers are signed (−128…127; platform.md §6.2).
 * @throws GasError for an unsigned number while the switch `blob.unsigned` (U32) says so
 */
export function bytesOf(execution: Execution, data: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(data.length);
  const wraps = execution.switches['blob.unsigned'] === 'wraps';
  for (const [index, value] of data.entries()) {
    const fits = Number.isInteger(value) && value >= -128 && value <= (wraps ? 255 : 127);
    if (!fits) throw new GasError(`Cannot convert ${value} to byte.`);
    bytes[index] = value & 0xff;
  }
  return bytes;
}

function decoderFor(charset: string | undefined): { decode(bytes: Uint8Array): string } {
  try {
    return new TextDecoder(charset ?? 'utf-8');
  } catch {
    throw new GasError(`Invalid argument: ${charset}`);
  }
}
