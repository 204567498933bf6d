// Puts the services among the globals of a script, each made when it is first touched.

import type vm from 'node:vm';
import type { Boundary } from './boundary.ts';
import type { Manifest } from './execution.ts';
import { AbsentService, type Service } from './service.ts';
import { reference } from './signatures.ts';

export function installGlobals(
  context: vm.Context,
  services: ReadonlyMap<string, () => Service>,
  boundary: Boundary,
  manifest: Manifest,
): void {
  for (const [name, make] of services) {
    Object.defineProperty(context, name, {
      configurable: true,
      enumerable: true,
      get: () => boundary.show(make()),
    });
  }
  // Naming a built-in service that this runtime lacks must not look like a typing error.
  for (const [name, gas] of Object.entries(reference.globals)) {
    if (services.has(name) || gas === 'Base.Console') continue;
    const absent = new AbsentService(gas);
    Object.defineProperty(context, name, { configurable: true, get: () => boundary.show(absent) });
  }
  for (const advanced of manifest.dependencies?.enabledAdvancedServices ?? []) {
    if (isDrive(advanced)) continue;
    const { userSymbol, serviceId, version } = advanced;
    Object.defineProperty(context, userSymbol, {
      configurable: true,
      get: () => {
        throw boundary.lacking(`${userSymbol} (${serviceId} ${version})`);
      },
    });
  }
}

export const isDrive = ({ serviceId, version }: { serviceId: string; version: string }) =>
  serviceId === 'drive' && version === 'v3';
