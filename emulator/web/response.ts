// HTTPResponse: what came back (developers.google.com/apps-script/reference/url-fetch/http-response).

import { BlobService } from '../core/blob.ts';
import { decoded } from '../core/charsets.ts';
import type { Execution } from '../core/execution.ts';
import { Service } from '../core/service.ts';
import { type FullAnswer, headerOf } from './web.ts';

export class HttpResponse extends Service {
  readonly gas = 'URL_Fetch.HTTPResponse';

  constructor(
    private readonly execution: Execution,
    private readonly url: string,
    private readonly answer: FullAnswer,
  ) {
    super();
  }

  /** As a text it is its content, so that `JSON.parse(response)` works. */
  override get spoken(): string {
    return this.getContentText();
  }

  getResponseCode(): number {
    return this.answer.code;
  }

  /** In the charset that is asked for, else in that of the answer's header, else in UTF-8. */
  getContentText(charset?: string): string {
    return decoded(this.answer.content, charset ?? this.#charset());
  }

  #charset(): string | undefined {
    const type = headerOf(this.answer, 'Content-Type') ?? '';
    const named = /;\s*charset="?([\w.:-]+)"?/i.exec(type)?.[1];
    try {
      decoded(new Uint8Array(), named);
      return named;
    } catch {
      return undefined;
    }
  }

  getContent(): number[] {
    const { buffer, byteOffset, length } = this.answer.content;
    return Array.from(new Int8Array(buffer, byteOffset, length));
  }

  /** A header that comes several times is there with its last value [K]. */
  getHeaders(): Record<string, string> {
    return Object.fromEntries(
      this.answer.headers.map(([name, values]) => [name, values.at(-1) ?? '']),
    );
  }

  /** With all values of a header that comes several times. */
  getAllHeaders(): Record<string, string | string[]> {
    return Object.fromEntries(
      this.answer.headers.map(([name, values]) => [
        name,
        values.length > 1 ? [...values] : (values[0] ?? ''),
      ]),
    );
  }

  /** Named like the end of the address. */
  getBlob(): BlobService {
    const type = headerOf(this.answer, 'Content-Type')?.split(';')[0]?.trim() ?? null;
    const name = new URL(this.url).pathname.split('/').at(-1) || null;
    return new BlobService(this.execution, this.answer.content.slice(), type, name);
  }

  getAs(contentType: string): BlobService {
    return this.getBlob().getAs(contentType);
  }
}
