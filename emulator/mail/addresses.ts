// Lists of e-mail addresses, as MailApp takes them.

import { invalidAddress } from './errors.ts';

/**
 * The addresses of a comma-separated list; `Name <a@b.vn>` counts, too.
 * @throws GasError `Invalid email: x`
 */
export function readAddresses(list: string): string[] {
  const parts = list.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const address = /<([^<>]*)>$/.exec(part)?.[1]?.trim() ?? part;
      if (!/^[^\s@<>,;:"()]+@[^\s@<>,;:"().]+(\.[^\s@<>,;:"().]+)+$/.test(address))
        throw invalidAddress(part);
      return address;
    });
}
