// Utilities: dates and texts, bytes and digests, sleeping.

import { BlobService, bytesOf } from '../core/blob.ts';
import { encoded } from '../core/charsets.ts';
import type { Execution } from '../core/execution.ts';
import { type GasEnum, GasError } from '../core/service.ts';
import { parseCsv } from './csv.ts';
import { parseDate } from './date-parse.ts';
import { formatDate } from './date-pattern.ts';
import { invalidArgument } from './errors.ts';
import { Signing } from './signing.ts';
import { formatString } from './text-template.ts';
import { isZone } from './zoned-time.ts';

/** `Utilities.Utilities`. Bytes come and go as signed numbers (platform.md §6.2). */
export class Utilities extends Signing {
  readonly gas = 'Utilities.Utilities';
  readonly #random: () => number;

  constructor(execution: Execution, random: () => number) {
    super(execution);
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
    const until = this.execution.now() + milliseconds;
    this.execution.wait({ until, ready: () => false });
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
    const bytes = typeof data === 'string' ? encoded(data) : bytesOf(this.execution, data);
    const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
    return new BlobService(this.execution, bytes, type, name ?? null);
  }

  base64Encode(data: number[] | string, charset?: GasEnum): string {
    return this.bytes(data, charset).toString('base64');
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

  parseCsv(csv: string, delimiter = ','): string[][] {
    return parseCsv(csv, delimiter);
  }

  /** Older than JSON itself, which it is. */
  jsonStringify(value: unknown): string {
    return JSON.stringify(value);
  }

  jsonParse(jsonString: string): unknown {
    try {
      return JSON.parse(jsonString);
    } catch {
      throw invalidArgument('jsonString');
    }
  }
}

function knownZone(zone: string): string {
  if (!isZone(zone)) throw invalidArgument('timeZone');
  return zone;
}
