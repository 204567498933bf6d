// What may pass between a dialog and the script through google.script.run (platform.md §8).

import { types } from 'node:util';
import type { Curtain, Realm } from '../core/realm.ts';
import { GasError, Service } from '../core/service.ts';

/**
 * Refuses what the bridge cannot carry: dates, functions, service objects, at any depth.
 * @throws GasError `Failed due to illegal value in property: …`
 */
export function checkPayload(
  value: unknown,
  curtain: Pick<Curtain, 'behind'>,
  property = '0',
): void {
  if (typeof value === 'function' || typeof value === 'symbol') throw illegal(property);
  if (typeof value !== 'object' || value === null) return;
  if (types.isDate(value) || curtain.behind(value)) throw illegal(property);
  for (const [key, entry] of Object.entries(value)) checkPayload(entry, curtain, key);
}

/** The arguments as the script receives them from the page. */
export function argumentsFromPage(args: readonly unknown[]): unknown[] {
  const none = { behind: (value: object) => (value instanceof Service ? value : undefined) };
  return args.map((arg, index) => {
    checkPayload(arg, none, String(index));
    return arg === undefined ? undefined : JSON.parse(JSON.stringify(arg));
  });
}

/** The result as the page receives it: `undefined` in an array has become null. */
export function asPayload(value: unknown, realm: Realm, curtain: Curtain): unknown {
  checkPayload(value, curtain, 'result');
  const host = realm.toHost(value, curtain);
  return host === undefined ? undefined : JSON.parse(JSON.stringify(host));
}

function illegal(property: string): GasError {
  return new GasError(`Failed due to illegal value in property: ${property}`);
}
