// Values of a script's realm: made with its own constructors, and brought back as host values.

import { types } from 'node:util';
import vm from 'node:vm';
import type { BlockMaker } from './execution.ts';
import { GasEnum, Service } from './service.ts';
import { scriptStack } from './stack.ts';

/** Shows host services and enum values to the script, one object per host object. */
export interface Curtain {
  show(service: Service): object;
  showEnum(value: GasEnum): object;
  /** The service or enum value behind an object of the script. */
  behind(value: object): Service | GasEnum | undefined;
}

interface RealmFactory {
  object(): Record<string, unknown>;
  array(length: number): unknown[];
  grid(rows: number, columns: number): unknown[][];
  date(instant: number): Date;
  error(name: string, message: string, ownFrames: typeof scriptStack): object;
  method(call: (args: unknown[]) => unknown, name: string): (...args: unknown[]) => unknown;
  bare(): object;
}

const factorySource = new vm.Script(
  `({
    object: () => ({}),
    array: (length) => new Array(length),
    grid: (rows, columns) => {
      // A line is copied several times faster than it is filled, most of all in a realm without some built-ins.
      const line = new Array(columns).fill('');
      const grid = new Array(rows);
      for (let row = 0; row < rows; row++) grid[row] = line.slice();
      return grid;
    },
    date: (Real => (instant) => new Real(instant))(Date),
    error: (name, message, ownFrames) => {
      const e = new Error(message);
      e.name = name;
      e.stack = ownFrames(name + ': ' + message, e.stack);
      return e;
    },
    method: (call, name) => Object.defineProperty(
      function () { return call(Array.from(arguments)); }, 'name', { value: name }),
    bare: () => Object.create(null),
  })`,
  { filename: 'realm' },
);

/** Deeper nesting than this is a circle for all purposes. */
const deepest = 100;

export class Realm implements BlockMaker {
  readonly factory: RealmFactory;

  readonly #blocks = new WeakSet<object>();

  constructor(context: vm.Context) {
    this.factory = factorySource.runInContext(context) as RealmFactory;
  }

  /** An error of the script's realm, as a service throws it. */
  error(name: string, message: string): object {
    return this.factory.error(name, message, scriptStack);
  }

  date(instant: number): Date {
    return this.factory.date(instant);
  }

  /** A block made in the script's realm at once, which `toScript` gives as it is. */
  block<T extends string | number | boolean | Date>(
    rows: number,
    columns: number,
    fill: (line: (T | '')[], row: number) => void,
  ): (T | '')[][] {
    const block = this.factory.grid(rows, columns) as (T | '')[][];
    block.forEach(fill);
    this.#blocks.add(block);
    return block;
  }

  /** Rebuilds a host value in the script's realm. Bytes become signed numbers. */
  toScript(value: unknown, curtain: Curtain, depth = 0): unknown {
    if (value === null || typeof value !== 'object') return value;
    if (this.#blocks.has(value)) return value;
    if (value instanceof Service) return curtain.show(value);
    if (value instanceof GasEnum) return curtain.showEnum(value);
    if (value instanceof Date) return this.factory.date(value.getTime());
    if (value instanceof Uint8Array) return this.#bytes(value);
    if (depth > deepest) throw new Error('A value for the script is nested without end.');
    if (Array.isArray(value)) {
      const copy = this.factory.array(value.length);
      for (let i = 0; i < value.length; i++) {
        const element: unknown = value[i];
        // Blocks of cells are nearly all texts and numbers: those need no call.
        copy[i] =
          typeof element === 'object' ? this.toScript(element, curtain, depth + 1) : element;
      }
      return copy;
    }
    const copy = this.factory.object();
    for (const [key, entry] of Object.entries(value)) {
      copy[key] = this.toScript(entry, curtain, depth + 1);
    }
    return copy;
  }

  /** By number: an iterator would make an object for each of millions of bytes. */
  #bytes(bytes: Uint8Array): unknown[] {
    const signed = this.factory.array(bytes.length);
    for (let at = 0; at < bytes.length; at++) signed[at] = ((bytes[at] ?? 0) << 24) >> 24;
    return signed;
  }

  /** Rebuilds a value of the script with host arrays, dates and objects; functions stay as they are. */
  toHost(value: unknown, curtain: Curtain, depth = 0): unknown {
    if (value === null || typeof value !== 'object') return value;
    const behind = curtain.behind(value);
    if (behind) return behind;
    if (types.isDate(value)) return new Date(Number(value));
    if (depth > deepest) throw new Error('A value of the script is nested without end.');
    if (Array.isArray(value)) {
      const copy: unknown[] = new Array(value.length);
      for (let i = 0; i < value.length; i++) copy[i] = this.toHost(value[i], curtain, depth + 1);
      return copy;
    }
    if (types.isTypedArray(value)) return Array.from(value as Uint8Array);
    if (types.isNativeError(value)) {
      return { name: value.name, message: value.message, stack: value.stack };
    }
    const copy: Record<string, unknown> = {};
    for (const [key, entry] of Object.entries(value)) {
      copy[key] = this.toHost(entry, curtain, depth + 1);
    }
    return copy;
  }
}
