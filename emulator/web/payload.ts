// The body of a request, as the payload of a script becomes it
// (developers.google.com/apps-script/reference/url-fetch/url-fetch-app#fetch(String,Object)).

import { type BlobService, blobOf, bytesOf } from '../core/blob.ts';
import { encoded } from '../core/charsets.ts';
import type { Execution } from '../core/execution.ts';
import { Service } from '../core/service.ts';

export interface Body {
  bytes: Uint8Array;
  /** The type that the payload itself wants; null where the usual one will do. */
  contentType: string | null;
}

export const FORM = 'application/x-www-form-urlencoded';
/** Always the same, so that a replay sends the same bytes. */
const BOUNDARY = '----AppsScriptFormBoundary7MA4YWxkTrZu0gW';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * A text as it is, bytes, a blob with its type, or an object as the fields of a form: with a blob
 * among them in parts.
 */
export function bodyOf(execution: Execution, payload: unknown): Body {
  if (payload instanceof Service) {
    const blob = blobOf(payload);
    return { bytes: blob.bytes, contentType: blob.contentType };
  }
  if (Array.isArray(payload)) {
    return { bytes: bytesOf(execution, payload.map(Number)), contentType: null };
  }
  if (!isRecord(payload)) return { bytes: encoded(String(payload)), contentType: null };
  const fields = Object.entries(payload);
  if (fields.some(([, value]) => value instanceof Service)) return inParts(fields);
  const text = fields.map(([name, value]) => `${field(name)}=${field(String(value))}`).join('&');
  return { bytes: encoded(text), contentType: FORM };
}

/** As forms write it: a space is a plus. */
const field = (text: string): string => new URLSearchParams([['', text]]).toString().slice(1);

/** A name inside quotes, as browsers write it: neither a quote nor a line end can leave them. */
const quoted = (name: string): string =>
  `"${name.replace(/\r\n|\r|\n/g, '%0D%0A').replace(/"/g, '%22')}"`;

function inParts(fields: readonly (readonly [name: string, value: unknown])[]): Body {
  const pieces: Uint8Array[] = [];
  for (const [name, value] of fields) {
    const blob: BlobService | null = value instanceof Service ? blobOf(value) : null;
    const file = blob ? `; filename=${quoted(blob.name ?? name)}` : '';
    const type = blob ? `Content-Type: ${blob.contentType ?? 'application/octet-stream'}\r\n` : '';
    pieces.push(
      encoded(`--${BOUNDARY}\r\nContent-Disposition: form-data; name=${quoted(name)}${file}\r\n`),
      encoded(`${type}\r\n`),
      blob ? blob.bytes : encoded(String(value)),
      encoded('\r\n'),
    );
  }
  pieces.push(encoded(`--${BOUNDARY}--\r\n`));
  return {
    bytes: new Uint8Array(Buffer.concat(pieces)),
    contentType: `multipart/form-data; boundary=${BOUNDARY}`,
  };
}
