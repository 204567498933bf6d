// Requests on their way: allowed, counted, answered, led on to another address.

import { decoded } from '../core/charsets.ts';
import type { Execution } from '../core/execution.ts';
import { useDaily } from '../core/quotas.ts';
import { isAllowed } from './allowed.ts';
import { addressUnavailable, dnsError, notAllowed, requestFailed } from './errors.ts';
import type { Asked } from './request.ts';
import { type FullAnswer, fullAnswer, headerOf } from './web.ts';

/** After so many new addresses the service gives up [K]. */
const mostRedirects = 20;
const moved: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** A number for a host has no name to look up: it does not answer. */
const isNumber = (url: string): boolean => /^[\d.]+$|^\[/.test(new URL(url).hostname);

/** The request as it goes over the line, with what the service adds to it. */
function overTheLine({ url, method, headers, payload, contentType }: Asked) {
  const others = Object.entries(headers).filter(([name]) => !/^content-type$/i.test(name));
  const type = contentType === null ? [] : [['Content-Type', contentType] as const];
  const [sent = url] = url.split('#');
  return { url: sent, method, headers: Object.fromEntries([...others, ...type]), payload };
}

function answerTo(execution: Execution, asked: Asked): FullAnswer {
  const { urlFetchWhitelist } = execution.manifest;
  if (urlFetchWhitelist && !isAllowed(asked.url, urlFetchWhitelist)) throw notAllowed(asked.url);
  const answer = execution.web(overTheLine(asked));
  if (answer === 'unavailable') throw addressUnavailable(asked.url);
  if (answer === null)
    throw isNumber(asked.url) ? addressUnavailable(asked.url) : dnsError(asked.url);
  return fullAnswer(answer);
}

/** What is asked for at the new address: 307 and 308 repeat the request, the others look. */
function ledOn(asked: Asked, code: number, location: string): Asked {
  const url = new URL(location, asked.url).href;
  if (code === 307 || code === 308) return { ...asked, url };
  return { ...asked, url, method: 'GET', payload: null, contentType: null };
}

/**
 * The answer to a request; the quota counts it once.
 * @throws GasError where the site does not answer, or refuses while that is not to be told quietly
 */
export function fetched(execution: Execution, asked: Asked): FullAnswer {
  useDaily(execution, 'urlFetches');
  let current = asked;
  let answer = answerTo(execution, current);
  for (let steps = 0; asked.followRedirects && moved.has(answer.code); steps++) {
    const location = headerOf(answer, 'Location');
    if (location === undefined || !URL.canParse(location, current.url)) break;
    if (steps === mostRedirects) throw addressUnavailable(current.url);
    current = ledOn(current, answer.code, location);
    answer = answerTo(execution, current);
  }
  if (answer.code >= 400 && !asked.muteHttpExceptions) {
    throw requestFailed(new URL(current.url).origin, answer.code, decoded(answer.content));
  }
  return answer;
}
