// What a script asks for, read and judged: the address, the method, the headers, the body
// (…/reference/url-fetch/url-fetch-app#fetch(String,Object); limits: …/guides/services/quotas).

import type { Execution } from '../core/execution.ts';
import { invalidAttribute, invalidUrl, limitExceeded, noUrl } from './errors.ts';
import { bodyOf, FORM } from './payload.ts';
import type { WebRequest } from './web.ts';

/** A request with the ways in which its answer is taken. */
export interface Asked extends WebRequest {
  contentType: string | null;
  followRedirects: boolean;
  muteHttpExceptions: boolean;
  validateHttpsCertificates: boolean;
}

const methods: ReadonlySet<string> = new Set(['GET', 'DELETE', 'PATCH', 'POST', 'PUT']);
/** What the service writes itself. */
const ownHeaders = /^(host|content-length)$/i;
const longestUrl = 2048;
const mostHeaders = 100;
const longestHeader = 8 * 1024;
const largestBody = 50 * 1024 * 1024;

/**
 * The address in full: one without its kind is of the open web, and letters beyond ASCII are
 * escaped. What no address may hold is refused.
 */
function addressOf(text: string): string {
  if (text === '') throw noUrl();
  if (text.length > longestUrl) throw limitExceeded('URL Length');
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!/^https?:\/\//i.test(whole) || /[\s{}|\\^"<>`]/.test(whole)) throw invalidUrl(whole);
  if (!URL.canParse(whole)) throw invalidUrl(whole);
  return whole.replace(/[^\x20-\x7e]+/g, encodeURIComponent);
}

function headersOf(given: unknown): Record<string, string> {
  if (given === undefined || given === null) return {};
  if (typeof given !== 'object') throw invalidAttribute('headers');
  const entries = Object.entries(given);
  if (entries.length > mostHeaders) throw limitExceeded('Header Size');
  const headers: Record<string, string> = {};
  for (const [name, value] of entries) {
    if (ownHeaders.test(name)) throw invalidAttribute(`Header:${name}`);
    if (value === null || value === undefined) throw invalidAttribute('Header:null');
    const text = String(value);
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || /[\r\n\0]/.test(text)) {
      throw invalidAttribute(`Header:${name}`);
    }
    if (name.length + text.length > longestHeader) throw limitExceeded('Header Size');
    headers[name] = text;
  }
  return headers;
}

/** Reads `fetch(url, params)`. */
export function askedFor(
  execution: Execution,
  url: string,
  params: Readonly<Record<string, unknown>> = {},
): Asked {
  const { payload, contentType } = params;
  const named = String(params.method ?? 'get').toUpperCase();
  if (!methods.has(named)) throw invalidAttribute('method');
  const address = addressOf(url);
  const headers = headersOf(params.headers);
  const body = payload === undefined || payload === null ? null : bodyOf(execution, payload);
  if (body && body.bytes.length > largestBody) throw limitExceeded('POST Size');
  const ownType = Object.entries(headers).find(([name]) => /^content-type$/i.test(name))?.[1];
  const given = contentType === undefined || contentType === null ? ownType : String(contentType);
  return {
    url: address,
    // A payload cannot go with GET: such a request is sent as POST, as many scripts have found.
    method: body && named === 'GET' ? 'POST' : named,
    headers,
    payload: body?.bytes ?? null,
    contentType: body ? (given ?? body.contentType ?? FORM) : (given ?? null),
    followRedirects: params.followRedirects !== false,
    muteHttpExceptions: params.muteHttpExceptions === true,
    validateHttpsCertificates: params.validateHttpsCertificates !== false,
  };
}
