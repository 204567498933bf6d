// Google's sentences about requests to other sites, as many scripts have met them.

import { GasError } from '../core/service.ts';

/** Told of `localhost` and of addresses with a slip of the pen: the address is quoted whole. */
export const dnsError = (url: string) => new GasError(`DNS error: ${url}`);

export const addressUnavailable = (url: string) => new GasError(`Address unavailable: ${url}`);

/** Also told of braces, spaces and the like [K]. */
export const invalidUrl = (url: string) => new GasError(`Invalid argument: ${url}`);

export const noUrl = () => new GasError('Attribute provided with no value: url');

export const invalidAttribute = (name: string) =>
  new GasError(`Attribute provided with invalid value: ${name}`);

/** `Header Size` after the two others, which are quoted [K]. */
export const limitExceeded = (what: 'URL Length' | 'POST Size' | 'Header Size') =>
  new GasError(`Limit Exceeded: URLFetch ${what}.`);

/** Google says this in other words, which no source quotes [K]. */
export const notAllowed = (url: string) =>
  new GasError(`The address ${url} matches no prefix of urlFetchWhitelist in the manifest.`);

/** What of an answer stands in the sentence: 150 characters with the dots, counted in quoted ones. */
const longest = 150;

/** The site is named without its path. */
export function requestFailed(origin: string, code: number, text: string): GasError {
  const shown = text.length > longest ? `${text.slice(0, longest - 3)}...` : text;
  return new GasError(
    `Request failed for ${origin} returned code ${code}. Truncated server response: ${shown} (use muteHttpExceptions option to examine full response)`,
  );
}
