// Lists of e-mail addresses, as MailApp takes them.

import { invalidAddress } from './errors.ts';

/**
 * The addresses of a comma-separated list; `Name <a@b.vn>` counts, too.
 * @throws GasError `Invalid email: x`
 */
export function readAddresses(list: string): string[] {
  return partsOf(list).map((part) => readAddress(part).address);
}

/**
 * One address with the name before it.
 * @throws GasError `Invalid email: x`
 */
export function readAddress(given: string): { name: string; address: string } {
  const [, before = '', inside] = /^(.*?)<([^<>]*)>$/.exec(given.trim()) ?? [];
  const address = (inside ?? given).trim();
  if (!/^[^\s@<>,;:"()]+@[^\s@<>,;:"().]+(\.[^\s@<>,;:"().]+)+$/.test(address))
    throw invalidAddress(given.trim());
  return { name: before.trim().replace(/^"(.*)"$/, '$1'), address };
}

function partsOf(list: string): string[] {
  const parts = list.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

/** Whether two addresses are the same mailbox: letters' case does not count. */
export function sameAddress(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
