// Where a call of a script reaches a service: allowed or not, counted, timed, struck by faults.

import { messageFor, NotImplementedError } from './errors.ts';
import type { Execution } from './execution.ts';
import type { ServiceCall } from './faults.ts';
import type { Latency } from './latency.ts';
import { checkScope } from './scopes.ts';
import type { GasError, Service } from './service.ts';
import { methodName } from './signatures.ts';

/** What stands behind the boundary: the services themselves, or the way to them. */
export interface Door {
  /** @throws what a script hears that may not make this call, or whose method is not built */
  admit(service: Service, name: string): void;
  /** Makes the call with host values, and gives what the service gave. */
  call(service: Service, name: string, args: unknown[]): unknown;
  /** The service that hangs on another, such as `Drive.Files`. */
  child(service: Service, name: string): unknown;
  /** The sentence of an error as it reaches the script. */
  sentence(error: GasError): string;
  /** Remembers a name of the reference that the runtime lacks. */
  lacks(place: string): void;
  /** Remembers an error of the runtime itself, so that no script can swallow it. */
  broke(error: unknown): void;
  /** Whether the execution has been stopped, though the script may have caught that and gone on. */
  stopped(): boolean;
}

/** What the door needs from the execution that it guards. */
export interface Guarded extends Execution {
  readonly latency: Latency;
  /** Throws again when the execution has been stopped: a stop cannot be caught. */
  checkAlive(): void;
  /** Counts a call, keeps it in the log and gives its number. */
  counted(method: string, args: readonly unknown[], milliseconds: number): ServiceCall;
  /** Lets a service do its work, and counts its processor time where that is asked for. */
  serve<Result>(work: () => Result): Result;
  /** Lets the faults strike that are meant for this call at this moment. */
  strike(call: ServiceCall, when: 'before' | 'after'): void;
  broke(error: unknown): void;
  lacks(place: string): void;
  /** Why it was stopped, if it was. */
  readonly stopped: Error | null;
}

/** The door to services in the same thread. */
export class ServiceDoor implements Door {
  readonly #execution: Guarded;

  constructor(execution: Guarded) {
    this.#execution = execution;
  }

  admit(service: Service, name: string): void {
    this.#execution.checkAlive();
    const method = methodName(service.gas, name);
    if (typeof Reflect.get(service, name) !== 'function') throw new NotImplementedError(method);
    checkScope(this.#execution, method);
  }

  call(service: Service, name: string, args: unknown[]): unknown {
    const call = this.begin(service, name, args);
    return this.finish(call, service, name, args);
  }

  /** Counts and times the call, and lets faults strike before it. */
  begin(service: Service, name: string, args: unknown[]): ServiceCall {
    const execution = this.#execution;
    const method = methodName(service.gas, name);
    const milliseconds = execution.latency(method);
    const call = execution.counted(method, args, milliseconds);
    execution.strike(call, 'before');
    execution.spend(milliseconds);
    return call;
  }

  /** Lets the service act, and faults strike after it. */
  finish(call: ServiceCall, service: Service, name: string, args: unknown[]): unknown {
    const implementation: unknown = Reflect.get(service, name);
    if (typeof implementation !== 'function') throw new NotImplementedError(call.method);
    const result: unknown = this.#execution.serve(() => implementation.apply(service, args));
    this.#execution.strike(call, 'after');
    return result;
  }

  child(service: Service, name: string): unknown {
    return Reflect.get(service, name);
  }

  sentence(error: GasError): string {
    return messageFor(this.#execution, error);
  }

  lacks(place: string): void {
    this.#execution.lacks(place);
  }

  broke(error: unknown): void {
    this.#execution.broke(error);
  }

  stopped(): boolean {
    return this.#execution.stopped !== null;
  }
}
