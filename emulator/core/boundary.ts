// The line between a script and the services: every call of a service method passes here, is
// checked against the reference, counted, timed, struck by faults, and converted both ways.

import { acceptArguments, kindOf } from './arguments.ts';
import {
  KillError,
  messageFor,
  NotImplementedError,
  SuspensionError,
  signatureMismatch,
} from './errors.ts';
import type { Execution } from './execution.ts';
import type { ServiceCall, Strike } from './faults.ts';
import { latencyOf } from './latency.ts';
import type { Curtain, Realm } from './realm.ts';
import { checkScope } from './scopes.ts';
import { AbsentService, GasEnum, GasError, Service } from './service.ts';
import { enumOf, messageName, methodName, reference } from './signatures.ts';

/** What the boundary needs from the execution that it guards. */
export interface Guarded extends Execution {
  /** Throws again when the execution has been stopped: a stop cannot be caught. */
  checkAlive(): void;
  /** Counts a call and gives its number. */
  counted(method: string): ServiceCall;
  strike(call: ServiceCall, when: 'before' | 'after'): Strike;
  kill(reason: 'time' | 'fault'): never;
  /** Remembers an error of the runtime itself, so that no script can swallow it. */
  broke(error: unknown): void;
  /** Remembers a name of the reference that the runtime lacks. */
  lacks(place: string): void;
}

export class Boundary implements Curtain {
  readonly #shown = new Map<Service | GasEnum, object>();
  readonly #behind = new WeakMap<object, Service | GasEnum>();
  readonly #execution: Guarded;
  readonly #realm: Realm;

  constructor(execution: Guarded, realm: Realm) {
    this.#execution = execution;
    this.#realm = realm;
  }

  behind(value: object): Service | GasEnum | undefined {
    return this.#behind.get(value);
  }

  show(service: Service): object {
    return this.#shown.get(service) ?? this.#remember(service, this.#proxyOf(service));
  }

  /** One object per value of an enum, whichever host object stands for it. */
  showEnum(given: GasEnum): object {
    const value = enumOf(given.type)[given.name] ?? given;
    const known = this.#shown.get(value);
    if (known) return known;
    const shown = this.#realm.factory.bare() as Record<string, unknown>;
    const give = (name: string, result: unknown) => {
      shown[name] = this.#realm.factory.method(() => result, name);
    };
    give('toString', value.name);
    give('toJSON', value.name);
    give('name', value.name);
    give('ordinal', value.ordinal);
    shown.compareTo = this.#realm.factory.method(([other]) => {
      const behind = typeof other === 'object' && other ? this.#behind.get(other) : undefined;
      return behind instanceof GasEnum ? value.ordinal - behind.ordinal : 0;
    }, 'compareTo');
    return this.#remember(value, Object.freeze(shown));
  }

  #remember<T extends object>(host: Service | GasEnum, shown: T): T {
    this.#shown.set(host, shown);
    this.#behind.set(shown, host);
    return shown;
  }

  #proxyOf(service: Service): object {
    const methods = new Map<string, unknown>();
    return new Proxy(this.#realm.factory.bare(), {
      get: (_target, name) => {
        if (typeof name === 'symbol') return undefined;
        if (!methods.has(name)) methods.set(name, this.#member(service, name));
        const own = service.assigned?.get(name);
        return own === undefined ? methods.get(name) : own;
      },
      set: (_target, name, value) => {
        if (service.assigned && typeof name === 'string') {
          service.assigned.set(name, value);
          return true;
        }
        throw this.#realm.error(
          'TypeError',
          `Cannot set ${String(name)} of ${messageName(service.gas)}: a service takes no properties of a script.`,
        );
      },
      has: (_target, name) =>
        typeof name === 'string' &&
        Object.hasOwn(reference.classes[service.gas]?.methods ?? {}, name),
    });
  }

  /**
   * What the reference knows is there, or throws `not implemented`; any other name is undefined, so
   * that calling it gives V8's own TypeError, as on Google.
   */
  #member(service: Service, name: string): unknown {
    const listed = reference.classes[service.gas];
    if (!listed) throw new Error(`The reference has no class ${service.gas}.`);
    if (service.misses.has(name)) return undefined;
    if (name === 'toString' && !Object.hasOwn(listed.methods, name)) {
      const simple = service.gas.split('.')[1];
      return this.#realm.factory.method(() => simple, name);
    }
    if (Object.hasOwn(listed.methods, name)) {
      return this.#realm.factory.method((args) => this.#call(service, name, args), name);
    }
    const enumType = listed.enums[name];
    if (enumType) return this.#enumObject(enumType);
    const place = listed.services[name];
    if (place) {
      const child: unknown = Reflect.get(service, name);
      return this.show(child instanceof Service ? child : new AbsentService(place));
    }
    const constant = listed.others.includes(name) ? service.constants?.[name] : undefined;
    if (constant !== undefined) return constant;
    if (listed.others.includes(name)) throw this.lacking(methodName(service.gas, name));
    return undefined;
  }

  #enumObject(type: string): object {
    const values = enumOf(type);
    return new Proxy(this.#realm.factory.bare(), {
      get: (_target, name) => {
        const known = typeof name === 'string' && Object.hasOwn(values, name);
        const value = known ? values[name] : undefined;
        return value && this.showEnum(value);
      },
      has: (_target, name) => typeof name === 'string' && Object.hasOwn(values, name),
      ownKeys: () => Object.keys(values),
      getOwnPropertyDescriptor: (_target, name) =>
        typeof name === 'string' && values[name]
          ? { value: this.showEnum(values[name]), enumerable: true, configurable: true }
          : undefined,
    });
  }

  #call(service: Service, name: string, args: unknown[]): unknown {
    const execution = this.#execution;
    execution.checkAlive();
    const method = methodName(service.gas, name);
    try {
      const implementation: unknown = Reflect.get(service, name);
      if (typeof implementation !== 'function') throw new NotImplementedError(method);
      checkScope(execution, method);
      const overloads = reference.classes[service.gas]?.methods[name] ?? [];
      const accepted = acceptArguments(args, overloads, this.#realm, this);
      if (!accepted) {
        const place = `${messageName(service.gas)}.${name}`;
        throw signatureMismatch(
          args.map((arg) => kindOf(arg, this)),
          place,
        );
      }
      const call = execution.counted(method);
      this.#strike(call, 'before');
      execution.spend(latencyOf(method, execution.switches));
      const result: unknown = implementation.apply(service, accepted);
      this.#strike(call, 'after');
      return this.#realm.toScript(result, this);
    } catch (error) {
      throw this.#forScript(error, method);
    }
  }

  #strike(call: ServiceCall, when: 'before' | 'after'): void {
    const strike = this.#execution.strike(call, when);
    if (strike === 'kill') this.#execution.kill('fault');
    if (strike) throw strike;
  }

  /** The error for a name of the reference that the runtime lacks; the ledger remembers it. */
  lacking(place: string): object {
    this.#execution.lacks(place);
    return this.#realm.error('Error', `not implemented: ${place}`);
  }

  #forScript(error: unknown, method: string): unknown {
    if (error instanceof KillError || error instanceof SuspensionError) return error;
    if (error instanceof GasError) {
      return this.#realm.error('Exception', messageFor(this.#execution, error));
    }
    if (error instanceof NotImplementedError) return this.lacking(error.place);
    // What a function of the script threw while a service called it (a template's scriptlet).
    if (!(error instanceof Error)) return error;
    this.#execution.broke(error);
    return this.#realm.error('Error', `The local runtime failed in ${method}: ${error.message}`);
  }
}
