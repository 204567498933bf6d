// What passes between a script in a thread of its own and the services in the main thread.

import type { Project } from '../core/project.ts';
import { GasEnum, Service } from '../core/service.ts';
import { enumValue } from '../core/signatures.ts';
import type { Switches } from '../core/switches.ts';
import type { Failure } from '../runtime/outcome.ts';
import type { Entry } from '../runtime/script-side.ts';

/** What the script's thread is told to run. */
export interface Order {
  project: Pick<Project, 'files' | 'manifest'>;
  switches: Switches;
  entry: Entry;
  seed: string;
  /** Names of the globals that are services. */
  globals: string[];
  args: unknown[];
}

/** From the script's thread. */
export type Request =
  | { kind: 'call'; target: number; name: string; args: unknown[] }
  | { kind: 'child'; target: number; name: string }
  | { kind: 'global'; name: string }
  | { kind: 'log'; level: string; text: string }
  | { kind: 'lacks'; place: string }
  | { kind: 'printed'; pieces: [text: string, place: 'raw' | 'html' | 'script'][] }
  | { kind: 'notPrinted' }
  | { kind: 'end'; end: WiredEnd };

export type WiredEnd =
  | { result: unknown }
  | { failure: Failure; timedOut: boolean; broken: string | null };

/** To the script's thread, which waits for it. */
export type Reply =
  | { kind: 'value'; value: unknown }
  | { kind: 'refused'; message: string }
  | { kind: 'lacking'; place: string }
  | { kind: 'stopped' }
  | { kind: 'broken'; message: string }
  /** The scriptlets of a template are to be run: their program, and the template's handle. */
  | { kind: 'print'; source: string; target: number }
  /** What the scriptlets threw is to be thrown on. */
  | { kind: 'rethrow' };

const mark = '$wire';

/** What the other end knows of a service. */
export interface ServiceHandle {
  id: number;
  gas: string;
  misses: readonly string[];
  /** What it says as a text, where that is not the name of its class. */
  spoken: string | undefined;
}

type Handle =
  | ({ [mark]: 'service' } & ServiceHandle)
  | { [mark]: 'enum'; type: string; name: string }
  | { [mark]: 'function'; text: string };

function isHandle(value: object): value is Handle {
  return Object.hasOwn(value, mark);
}

/** A value ready for the wire: services become handles, everything else is copied by the wire. */
export function wired(value: unknown, idOf: (service: Service) => number): unknown {
  if (typeof value === 'function') return { [mark]: 'function', text: String(value) };
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Service) {
    const { gas, misses, spoken } = value;
    return { [mark]: 'service', id: idOf(value), gas, misses: [...misses], spoken };
  }
  if (value instanceof GasEnum) return { [mark]: 'enum', type: value.type, name: value.name };
  if (value instanceof Date || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map((entry) => wired(entry, idOf));
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, wired(entry, idOf)]));
}

/** The value at the other end; `serviceOf` finds or makes the service of a handle. */
export function unwired(value: unknown, serviceOf: (handle: ServiceHandle) => Service): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map((entry) => unwired(entry, serviceOf));
  if (isHandle(value)) {
    switch (value[mark]) {
      case 'service':
        return serviceOf(value);
      case 'enum':
        return enumValue(value.type, value.name);
      case 'function':
        return value.text;
    }
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, unwired(entry, serviceOf)]),
  );
}
