// The web as this runtime has it: what the caller of the runtime answers requests with. Nothing ever
// leaves the machine.

import { encoded } from '../core/charsets.ts';

/** A request of a script as it would go over the line. */
export interface WebRequest {
  url: string;
  /** In capitals. */
  method: string;
  /** Names as the script wrote them. */
  headers: Record<string, string>;
  /** null for a request without a body. */
  payload: Uint8Array | null;
}

/** An answer; what is left out is 200, no headers, nothing. */
export interface WebAnswer {
  code?: number;
  /** Several values of a header that comes more than once. */
  headers?: Record<string, string | readonly string[]>;
  content?: string | Uint8Array;
}

/**
 * Answers a request, at once.
 * @returns null for a host that nobody knows, `unavailable` for one that does not answer
 */
export type Web = (request: WebRequest) => WebAnswer | null | 'unavailable';

/** Answers by address; an address of a known host that is not listed is 404. */
export type WebTable = Readonly<Record<string, string | Uint8Array | WebAnswer>>;

/** An answer with nothing left out. */
export interface FullAnswer {
  code: number;
  headers: [name: string, values: string[]][];
  content: Uint8Array;
}

/** No host is known. */
export const noWeb: Web = () => null;

const hostOf = (url: string): string => new URL(url).host;

/** The web of a table: `{ 'https://x.vn/a.json': '{}' }`. */
export function webOf(table: WebTable): Web {
  const hosts = new Set(Object.keys(table).map(hostOf));
  const pages = new Map(Object.entries(table).map(([url, page]) => [new URL(url).href, page]));
  return ({ url }) => {
    const page = pages.get(new URL(url).href);
    if (page === undefined) return hosts.has(hostOf(url)) ? notFound : null;
    return typeof page === 'string' || page instanceof Uint8Array ? { content: page } : page;
  };
}

/** The answer of a known host to an address that it does not have. */
export const notFound: WebAnswer = {
  code: 404,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  content: '<html><body><h1>404 Not Found</h1></body></html>',
};

/** Fills in what an answer leaves out. */
export function fullAnswer({ code = 200, headers = {}, content = '' }: WebAnswer): FullAnswer {
  return {
    code,
    headers: Object.entries(headers).map(([name, value]) => [
      name,
      typeof value === 'string' ? [value] : [...value],
    ]),
    content: typeof content === 'string' ? encoded(content) : content,
  };
}

/** A header of an answer, whichever its letter case; the last of several. */
export const headerOf = (answer: FullAnswer, wanted: string): string | undefined =>
  answer.headers.find(([name]) => name.toLowerCase() === wanted.toLowerCase())?.[1].at(-1);
