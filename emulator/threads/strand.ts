// One of several executions that take turns: its script in a thread, its services here.

import { ServiceDoor } from '../core/door.ts';
import { KillError, NotImplementedError, SuspensionError } from '../core/errors.ts';
import type { Patience } from '../core/execution.ts';
import type { RunningExecution } from '../core/running.ts';
import { GasError, type Service } from '../core/service.ts';
import type { End } from '../runtime/ending.ts';
import type { PersonDesk } from '../runtime/person-desk.ts';
import type { ScriptThread } from './thread.ts';
import { type Reply, type Request, unwired, wired } from './wire.ts';

/** Thrown out of a service that has to wait, before it has done anything. */
class Blocked extends Error {}

/** What a template printed could not be: the script's own thread holds the error. */
class NotPrinted extends Error {}

type Call = Extract<Request, { kind: 'call' }>;

export class Strand {
  /** How the script ended; null while it runs. */
  end: End | null = null;
  readonly execution: RunningExecution;
  readonly desk: PersonDesk;
  readonly #thread: ScriptThread;
  readonly #door: ServiceDoor;
  readonly #globals: ReadonlyMap<string, () => Service>;
  readonly #ids = new Map<Service, number>();
  readonly #services: Service[] = [];
  #call: Call | null = null;
  /** The rest of a call that waits. */
  #finish: (() => unknown) | null = null;
  #waiting: { patience: Patience; since: number } | null = null;
  #printing = false;

  constructor(
    execution: RunningExecution,
    desk: PersonDesk,
    thread: ScriptThread,
    globals: ReadonlyMap<string, () => Service>,
  ) {
    this.execution = execution;
    this.desk = desk;
    this.#thread = thread;
    this.#globals = globals;
    this.#door = new ServiceDoor(execution);
    execution.idle = (patience) => this.#idle(patience);
  }

  /** A value with handles in place of this execution's services. */
  wired(value: unknown): unknown {
    return wired(value, (service) => {
      const id = this.#ids.get(service) ?? this.#services.push(service) - 1;
      this.#ids.set(service, id);
      return id;
    });
  }

  /** Runs on to the next service call, or to the end. */
  toNextCall(): void {
    for (;;) {
      const request = this.#thread.next();
      if (request.kind === 'call') {
        this.#call = request;
        return;
      }
      if (request.kind === 'end') {
        this.end = this.#endOf(request.end);
        return;
      }
      this.#serve(request);
    }
  }

  /** Makes the call that stands next and runs on to the one after; false when it has to wait. */
  step(): boolean {
    const call = this.#call;
    if (!call || this.end) return false;
    let reply: Reply;
    try {
      const value = this.#finish ? this.#finish() : this.#perform(call);
      reply = { kind: 'value', value: this.wired(value) };
    } catch (error) {
      if (error instanceof Blocked) return false;
      reply = this.#refusal(error);
    }
    this.#finish = null;
    this.#call = null;
    this.#reply(reply);
    this.toNextCall();
    return true;
  }

  /** Whether its next call could be made now. */
  canStep(now: number): boolean {
    if (this.end) return false;
    const waiting = this.#waiting;
    return !waiting || waiting.patience.ready() || now >= waiting.patience.until;
  }

  /** When it could go on at the soonest without another's doing (ms). */
  wakes(now: number): number {
    const { soonest, until } = this.#waiting?.patience ?? { until: now };
    return soonest !== undefined && soonest > now ? Math.min(soonest, until) : until;
  }

  #perform({ target, name, args }: Call): unknown {
    const service = this.#service(target);
    this.#door.admit(service, name);
    const given = args.map((arg) => unwired(arg, ({ id }) => this.#service(id)));
    const made = this.#door.begin(service, name, given);
    this.#finish = () => this.#door.finish(made, service, name, given);
    return this.#finish();
  }

  #service(id: number): Service {
    const service = this.#services[id];
    if (!service) throw new Error(`No service has the handle ${id}.`);
    return service;
  }

  #idle(patience: Patience): void {
    const { execution } = this;
    const waiting = this.#waiting ?? { patience, since: execution.now() };
    const over = execution.now() >= waiting.patience.until;
    if (!over && !patience.ready()) {
      if (this.#printing) {
        execution.spend(waiting.patience.until - execution.now());
        return;
      }
      this.#waiting = waiting;
      throw new Blocked();
    }
    this.#waiting = null;
    execution.waited(execution.now() - waiting.since);
  }

  /** Has the script's thread run the scriptlets of a template; they may call services, too. */
  print(source: string, print: (text: string, place: 'raw' | 'html' | 'script') => void): void {
    const target = this.#call?.target;
    if (target === undefined) throw new Error('No template is being evaluated.');
    this.#reply({ kind: 'print', source, target });
    const outer = { call: this.#call, finish: this.#finish };
    this.#printing = true;
    for (;;) {
      const request = this.#thread.next();
      if (request.kind === 'notPrinted') throw new NotPrinted();
      if (request.kind === 'printed') {
        for (const [text, place] of request.pieces) print(text, place);
        break;
      }
      this.#serve(request);
    }
    this.#printing = false;
    this.#call = outer.call;
    this.#finish = outer.finish;
  }

  #serve(request: Request): void {
    const { execution } = this;
    switch (request.kind) {
      case 'log':
        execution.log(request.level, request.text);
        break;
      case 'lacks':
        execution.lacks(request.place);
        break;
      case 'global':
        this.#answer(() => this.#globals.get(request.name)?.());
        break;
      case 'child':
        this.#answer(() => this.#door.child(this.#service(request.target), request.name));
        break;
      case 'call':
        this.#call = request;
        this.#answer(() => this.#perform(request));
        break;
      case 'printed':
      case 'notPrinted':
      case 'end':
        throw new Error(`A script sent “${request.kind}” where nobody waited for it.`);
    }
  }

  #answer(make: () => unknown): void {
    try {
      this.#reply({ kind: 'value', value: this.wired(make()) });
    } catch (error) {
      this.#reply(this.#refusal(error));
    }
  }

  #reply(reply: Reply): void {
    this.#thread.reply(reply, this.execution.now());
  }

  #refusal(error: unknown): Reply {
    if (error instanceof GasError) return { kind: 'refused', message: this.#door.sentence(error) };
    if (error instanceof NotImplementedError) return { kind: 'lacking', place: error.place };
    if (error instanceof KillError || error instanceof SuspensionError) return { kind: 'stopped' };
    if (error instanceof NotPrinted) return { kind: 'rethrow' };
    this.execution.broke(error);
    return { kind: 'broken', message: error instanceof Error ? error.message : String(error) };
  }

  #endOf(end: Extract<Request, { kind: 'end' }>['end']): End {
    if ('result' in end) return { result: unwired(end.result, ({ id }) => this.#service(id)) };
    const { failure, timedOut, broken } = end;
    return broken === null
      ? { failure, timedOut }
      : { failure, timedOut, broken: new Error(broken) };
  }
}
