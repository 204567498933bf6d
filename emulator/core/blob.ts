// A blob on the host side: bytes with a type and a name, as `Utilities.newBlob` makes it.

import { decoded, encoded } from './charsets.ts';
import { asPdf } from './conversion.ts';
import { NotImplementedError } from './errors.ts';
import type { Execution } from './execution.ts';
import { useDaily } from './quotas.ts';
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

  /** The script gets a list of its own, of signed numbers. */
  getBytes(): Uint8Array {
    return this.bytes;
  }

  getContentType(): string | null {
    return this.contentType;
  }

  getName(): string | null {
    return this.name;
  }

  getDataAsString(charset?: string): string {
    return decoded(this.bytes, charset);
  }

  isGoogleType(): boolean {
    return this.contentType?.startsWith('application/vnd.google-apps.') ?? false;
  }

  copyBlob(): BlobService {
    return new BlobService(this.execution, this.bytes.slice(), this.contentType, this.name);
  }

  getBlob(): BlobService {
    return this;
  }

  /** The blobs of a composite one; this runtime makes none, and any other holds itself alone [K]. */
  getAllBlobs(): BlobService[] {
    return [this];
  }

  /** PDF of texts, pages and documents; pictures stay as they are, for want of a converter. */
  getAs(contentType: string): BlobService {
    const from = this.contentType ?? '';
    if (contentType === from) return this.copyBlob();
    const pdf = contentType === 'application/pdf' ? asPdf(from, this.bytes) : null;
    if (!pdf) throw refusedConversion(from, contentType);
    useDaily(this.execution, 'conversions');
    const name = this.name === null ? null : withEnding(this.name, contentType);
    return new BlobService(this.execution, pdf, contentType, name);
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

  setDataFromString(text: string, charset?: string): this {
    this.bytes = encoded(text, charset);
    return this;
  }

  setName(name: string): this {
    this.name = name;
    return this;
  }
}

/** The blob of whatever has one: a blob, a file, a document, a page. */
export function blobOf(source: Service): BlobService {
  if (source instanceof BlobService) return source;
  const getBlob: unknown = Reflect.get(source, 'getBlob');
  if (typeof getBlob !== 'function') throw new NotImplementedError(`the blob of ${source.gas}`);
  const blob: unknown = getBlob.call(source);
  if (blob instanceof BlobService) return blob;
  throw new Error(`The blob of ${source.gas} is none.`);
}

/** Google's refusal of a conversion. */
export const conversionUnsupported = (from: string, to: string) =>
  new GasError(`Converting from ${from} to ${to} is not supported.`);

/** Google turns pictures into each other and into PDFs; here nothing can. */
function refusedConversion(from: string, to: string): Error {
  const picture = (type: string) => /^image\/(bmp|gif|jpeg|png)$/.test(type);
  const would = picture(from) && (picture(to) || to === 'application/pdf');
  return would
    ? new NotImplementedError(`Blob.getAs from ${from} to ${to}`)
    : conversionUnsupported(from, to);
}

/**
 * A name with the ending of a type; what follows its last point counts as its ending until then
 * [O /reference/base/blob#getas]: `ChristmasList.12.25.2014` becomes `ChristmasList.12.25.pdf`.
 */
export function withEnding(name: string, contentType: string): string {
  const ending = Object.keys(typesByExtension).find((key) => typesByExtension[key] === contentType);
  return `${name.replace(/\.[^.]*$/, '')}.${ending}`;
}

/** The content types that the ending of a name stands for. */
export const typesByExtension: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  jpg: 'image/jpeg',
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
  for (let index = 0; index < data.length; index++) {
    const value = data[index];
    const whole = value !== undefined && Number.isInteger(value);
    if (!whole || value < -128 || value > (wraps ? 255 : 127)) {
      throw new GasError(`Cannot convert ${value} to byte.`);
    }
    bytes[index] = value & 0xff;
  }
  return bytes;
}
