// Utilities: dates and texts, bytes and digests, sleeping.

import { createHash, createHmac } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { BlobService, bytesOf } from '../core/blob.ts';
import type { Execution } from '../core/execution.ts';
import { type GasEnum, GasError, Service } from '../core/service.ts';
import { parseCsv } from './csv.ts';
import { formatDate, parseDate } from './date-pattern.ts';
import { invalidArgument } from './errors.ts';
import { formatString } from './text-template.ts';
import { isZone } from './zoned-time.ts';

/** `Utilities.Utilities`. Bytes come and go as signed numbers (platform.md §6.2). */
export class Utilities extends Service {
  readonly gas = 'Utilities.Utilities';
  readonly #execution: Execution;
  readonly #random: () => number;

  constructor(execution: Execution, random: () => number) {
    super();
    this.#execution = execution;
    this.#random = random;
  }

  formatDate(date: Date, timeZone: string, format: string): string {
    if (Number.isNaN(date.getTime())) throw invalidArgument('date');
    return formatDate(date.getTime(), knownZone(timeZone), format);
  }

  parseDate(date: string, timeZone: string, format: string): Date {
    return new Date(parseDate(date, knownZone(timeZone), format));
  }

  formatString(template: string, ...values: unknown[]): string {
    return formatString(template, values);
  }

  sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > 300_000) throw invalidArgument('milliseconds');
    const until = this.#execution.now() + milliseconds;
    this.#execution.wait({ until, ready: () => false });
  }

  /** A version 4 UUID drawn from the execution's seeded chance. */
  getUuid(): string {
    const digits = Array.from({ length: 32 }, () => Math.floor(this.#random() * 16));
    digits[12] = 4;
    digits[16] = 8 + ((digits[16] ?? 0) % 4);
    const text = digits.map((digit) => digit.toString(16)).join('');
    return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  newBlob(data: number[] | string, contentType?: string, name?: string): BlobService {
    const bytes =
      typeof data === 'string' ? Buffer.from(data, 'utf8') : bytesOf(this.#execution, data);
    const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
    return new BlobService(this.#execution, new Uint8Array(bytes), type, name ?? null);
  }

  base64Encode(data: number[] | string, charset?: GasEnum): string {
    return this.#bytes(data, charset).toString('base64');
  }

  base64EncodeWebSafe(data: number[] | string, charset?: GasEnum): string {
    return this.base64Encode(data, charset).replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(encoded: string): Uint8Array {
    if (!/^[A-Za-z0-9+/\s]*=*\s*$/.test(encoded)) throw new GasError('Could not decode string.');
    return new Uint8Array(Buffer.from(encoded, 'base64'));
  }

  base64DecodeWebSafe(encoded: string): Uint8Array {
    return this.base64Decode(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  }

  computeDigest(algorithm: GasEnum, value: number[] | string, charset?: GasEnum): Uint8Array {
    if (algorithm.name === 'MD2') throw new GasError('MD2 is not available.');
    const hash = createHash(algorithm.name.replace('_', '').toLowerCase());
    return new Uint8Array(hash.update(this.#bytes(value, charset)).digest());
  }

  computeHmacSha256Signature(
    value: number[] | string,
    key: number[] | string,
    charset?: GasEnum,
  ): Uint8Array {
    return this.#hmac('sha256', value, key, charset);
  }

  computeHmacSignature(
    algorithm: GasEnum,
    value: number[] | string,
    key: number[] | string,
    charset?: GasEnum,
  ): Uint8Array {
    const name = algorithm.name.replace('HMAC_', '').replace('_', '').toLowerCase();
    return this.#hmac(name, value, key, charset);
  }

  parseCsv(csv: string, delimiter = ','): string[][] {
    return parseCsv(csv, delimiter);
  }

  gzip(blob: BlobService, name?: string): BlobService {
    const packed = new Uint8Array(gzipSync(blob.bytes));
    return new BlobService(
      this.#execution,
      packed,
      'application/x-gzip',
      name ?? `${blob.name ?? 'archive'}.gz`,
    );
  }

  ungzip(blob: BlobService): BlobService {
    const plain = new Uint8Array(gunzipSync(blob.bytes));
    return new BlobService(
      this.#execution,
      plain,
      'application/octet-stream',
      blob.name?.replace(/\.gz$/, '') ?? null,
    );
  }

  #hmac(
    name: string,
    value: number[] | string,
    key: number[] | string,
    charset?: GasEnum,
  ): Uint8Array {
    const hmac = createHmac(name, this.#bytes(key, charset));
    return new Uint8Array(hmac.update(this.#bytes(value, charset)).digest());
  }

  /** Without a charset, letters outside ASCII become `?` while U24 says US_ASCII. */
  #bytes(data: number[] | string, charset?: GasEnum): Buffer {
    if (typeof data !== 'string') return Buffer.from(bytesOf(this.#execution, data));
    const name = charset?.name ?? this.#execution.switches['utilities.charset'];
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with the control characters.
    const text = name === 'US_ASCII' ? data.replace(/[^\x00-\x7f]/gu, '?') : data;
    return Buffer.from(text, 'utf8');
  }
}

function knownZone(zone: string): string {
  if (!isZone(zone)) throw invalidArgument('timeZone');
  return zone;
}
