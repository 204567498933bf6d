// The line between a script and the services: every call of a service method passes here, is
// checked against the reference, handed to the door, and converted both ways.

import { kindOf } from './argument-kind.ts';
import { acceptArguments } from './arguments.ts';
import type { Door } from './door.ts';
import { KillError, NotImplementedError, SuspensionError, signatureMismatch } from './errors.ts';
import type { Curtain, Realm } from './realm.ts';
import { AbsentService, GasEnum, GasError, Service } from './service.ts';
import { enumOf, messageName, methodName, reference } from './signatures.ts';

export class Boundary implements Curtain {
  readonly #shown = new Map<Service | GasEnum, object>();
  readonly #behind = new WeakMap<object, Service | GasEnum>();
  readonly #door: Door;
  readonly #realm: Realm;

  constructor(door: Door, realm: Realm) {
    this.#door = door;
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
      return this.#realm.factory.method(() => service.spoken ?? simple, name);
    }
    if (Object.hasOwn(listed.methods, name)) {
      return this.#realm.factory.method((args) => this.#call(service, name, args), name);
    }
    const enumType = listed.enums[name];
    if (enumType) return this.#enumObject(enumType);
    const place = listed.services[name];
    if (place) {
      const child = this.#door.child(service, name);
      return this.show(child instanceof Service ? child : new AbsentService(place));
    }
    const constant = listed.others.includes(name) ? service.constants?.[name] : undefined;
    if (constant instanceof GasEnum) return this.showEnum(constant);
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
    try {
      this.#door.admit(service, name);
      const overloads = reference.classes[service.gas]?.methods[name] ?? [];
      const accepted = acceptArguments(args, overloads, this.#realm, this);
      if (!accepted) {
        throw signatureMismatch(
          args.map((arg) => kindOf(arg, this)),
          `${messageName(service.gas)}.${name}`,
        );
      }
      return this.#realm.toScript(this.#door.call(service, name, accepted), this);
    } catch (error) {
      throw this.#forScript(error, methodName(service.gas, name));
    }
  }

  /** The error for a name of the reference that the runtime lacks; the ledger remembers it. */
  lacking(place: string): object {
    this.#door.lacks(place);
    return this.#realm.error('Error', `not implemented: ${place}`);
  }

  #forScript(error: unknown, method: string): unknown {
    if (error instanceof KillError || error instanceof SuspensionError) return error;
    if (error instanceof GasError) {
      return this.#realm.error('Exception', this.#door.sentence(error));
    }
    if (error instanceof NotImplementedError) return this.lacking(error.place);
    // What a function of the script threw while a service called it (a template's scriptlet).
    if (!(error instanceof Error)) return error;
    this.#door.broke(error);
    return this.#realm.error('Error', `The local runtime failed in ${method}: ${error.message}`);
  }
}
