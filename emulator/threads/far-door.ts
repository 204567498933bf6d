// The door as a script in another thread has it: every call goes over the line.

import type { Door } from '../core/door.ts';
import { KillError, NotImplementedError } from '../core/errors.ts';
import { GasError, Service } from '../core/service.ts';
import { methodName, reference } from '../core/signatures.ts';
import type { Line } from './line.ts';
import { type Reply, type Request, type ServiceHandle, unwired, wired } from './wire.ts';

/** A service of the main thread, as its handle. */
export class FarService extends Service {
  readonly id: number;
  readonly gas: string;
  readonly #misses: ReadonlySet<string>;
  readonly #spoken: string | undefined;

  constructor({ id, gas, misses, spoken }: ServiceHandle) {
    super();
    this.id = id;
    this.gas = gas;
    this.#misses = new Set(misses);
    this.#spoken = spoken;
    if (reference.classes[gas]?.open) this.assigned = new Map();
  }

  override get spoken(): string | undefined {
    return this.#spoken;
  }

  override get misses(): ReadonlySet<string> {
    return this.#misses;
  }
}

/** Runs the program of a template among the script's globals; set once they are there. */
export type Printer = (
  source: string,
  variables: Record<string, unknown>,
) => [text: string, place: 'raw' | 'html' | 'script'][];

export class FarDoor implements Door {
  printer: Printer | null = null;
  readonly #line: Line<Request, Reply>;
  readonly #services = new Map<number, FarService>();
  #stopped = false;

  constructor(line: Line<Request, Reply>) {
    this.#line = line;
  }

  /** The services themselves say what they admit; one that is not here at all has no handle. */
  admit(service: Service, name: string): void {
    if (service instanceof FarService) return;
    throw new NotImplementedError(methodName(service.gas, name));
  }

  call(service: Service, name: string, args: unknown[]): unknown {
    const wiredArgs = args.map((arg) => wired(arg, idOf));
    return this.#ask({ kind: 'call', target: idOf(service), name, args: wiredArgs });
  }

  child(service: Service, name: string): unknown {
    return this.#ask({ kind: 'child', target: idOf(service), name });
  }

  /** The service behind a global name. */
  global(name: string): Service {
    const service = this.#ask({ kind: 'global', name });
    if (service instanceof Service) return service;
    throw new Error(`The global ${name} is no service.`);
  }

  sentence(error: GasError): string {
    return error.en;
  }

  lacks(place: string): void {
    this.#line.send({ kind: 'lacks', place });
  }

  /** The main thread has remembered it already. */
  broke(): void {}

  stopped(): boolean {
    return this.#stopped;
  }

  /** The value of the wire, with services that stand for those of the main thread. */
  near(value: unknown): unknown {
    return unwired(value, (handle) => {
      const known = this.#services.get(handle.id) ?? new FarService(handle);
      this.#services.set(handle.id, known);
      return known;
    });
  }

  #ask(request: Request): unknown {
    this.#line.send(request);
    let thrown: { error: unknown } | null = null;
    for (;;) {
      const reply = this.#line.receive();
      switch (reply.kind) {
        case 'value':
          return this.near(reply.value);
        case 'refused':
          throw new GasError(reply.message);
        case 'lacking':
          throw new NotImplementedError(reply.place);
        case 'stopped':
          this.#stopped = true;
          throw new KillError('time');
        case 'broken':
          throw new Error(reply.message);
        case 'print':
          thrown = this.#print(reply.source, reply.target);
          break;
        case 'rethrow':
          throw thrown?.error;
      }
    }
  }

  /** Answers with what the scriptlets printed; gives what they threw. */
  #print(source: string, target: number): { error: unknown } | null {
    try {
      const variables = Object.fromEntries(this.#services.get(target)?.assigned ?? []);
      const pieces = this.printer?.(source, variables) ?? [];
      this.#line.send({ kind: 'printed', pieces });
      return null;
    } catch (error) {
      this.#line.send({ kind: 'notPrinted' });
      return { error };
    }
  }
}

export function idOf(service: Service): number {
  if (service instanceof FarService) return service.id;
  throw new Error(`A service of this thread, ${service.gas}, cannot pass over the line.`);
}
