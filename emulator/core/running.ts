// One execution while it runs: its clock and limits, its counts, its buffer, its end.

import type { ExecutionRecord } from '../script/state.ts';
import type { Web } from '../web/web.ts';
import { type LoggedCall, sizeOf } from './call-log.ts';
import type { Guarded } from './door.ts';
import { KillError } from './errors.ts';
import {
  type BlockMaker,
  type ExecutionKind,
  hostBlocks,
  isAnonymous,
  type LockHolder,
  type Manifest,
  type OnEnd,
  type Patience,
} from './execution.ts';
import type { FaultPlan, ServiceCall, Survivors } from './faults.ts';
import type { Latency } from './latency.ts';
import type { Switches } from './switches.ts';
import type { World } from './world.ts';
import { UndoBuffer } from './write-buffer.ts';

/** Six minutes, and thirty seconds for simple triggers and custom functions (platform.md §1.1). */
const limits: Record<ExecutionKind, number> = {
  open: 30_000,
  edit: 30_000,
  menu: 360_000,
  dialog: 360_000,
  trigger: 360_000,
  editor: 360_000,
  custom: 30_000,
};

export interface Start {
  world: World;
  manifest: Manifest;
  switches: Switches;
  faults: FaultPlan;
  latency: Latency;
  timesServices: boolean;
  web: Web;
  locks: Map<string, LockHolder>;
  kind: ExecutionKind;
  byClock: boolean;
  /** The function that it was started for. */
  name: string;
  user: string;
  /** Under whose authority it runs. */
  effectiveUser: string;
  toast?: (text: string, title: string, seconds: number) => void;
  /** Called before the first service call: until then the world is as it was. */
  beforeFirstCall?: (() => void) | undefined;
}

export class RunningExecution implements Guarded {
  readonly id: string;
  readonly kind: ExecutionKind;
  readonly byClock: boolean;
  readonly activeUser: string;
  readonly effectiveUser: string;
  readonly world: World;
  readonly switches: Switches;
  readonly manifest: Manifest;
  readonly timeZone: string;
  readonly locks: Map<string, LockHolder>;
  readonly latency: Latency;
  readonly web: Web;
  readonly buffer = new UndoBuffer();
  /** Set where the script is in this thread: a large block is then made once and not copied. */
  blocks: BlockMaker = hostBlocks;
  /** Set where other executions take their turns while this one waits. */
  idle: ((patience: Patience) => void) | null = null;
  readonly record: ExecutionRecord;
  /** Errors of the runtime itself, which a script must not be able to swallow. */
  readonly breakages: unknown[] = [];
  readonly lacking = new Set<string>();
  readonly calls: LoggedCall[] = [];
  readonly #faults: FaultPlan;
  readonly #timesServices: boolean;
  readonly #endings: OnEnd[] = [];
  readonly #toast: Start['toast'];
  #beforeFirstCall: Start['beforeFirstCall'];
  #spent = 0;
  #stopped: Error | null = null;

  constructor(start: Start) {
    this.world = start.world;
    this.manifest = start.manifest;
    this.switches = start.switches;
    this.timeZone = start.manifest.timeZone;
    this.kind = start.kind;
    this.byClock = start.byClock;
    this.effectiveUser = start.effectiveUser;
    // Google keeps the acting person blank in simple triggers and custom functions (platform.md §3.3).
    this.activeUser = isAnonymous(start.kind) ? '' : start.user;
    this.#faults = start.faults;
    this.latency = start.latency;
    this.#timesServices = start.timesServices;
    this.web = start.web;
    this.locks = start.locks;
    this.#toast = start.toast;
    this.#beforeFirstCall = start.beforeFirstCall;
    this.id = this.newId('exec');
    this.record = {
      id: this.id,
      at: this.world.now,
      name: start.name,
      kind: start.kind,
      user: start.user,
      outcome: 'completed',
      error: '',
      calls: 0,
      callsByMethod: {},
      simulatedMs: 0,
      cpuMs: 0,
      servicesCpuMs: 0,
      logs: [],
    };
  }

  now(): number {
    return this.world.now;
  }

  spend(milliseconds: number): void {
    this.world.now += milliseconds;
    this.waited(milliseconds);
  }

  wait(patience: Patience): void {
    if (this.idle) {
      this.idle(patience);
      return;
    }
    const until = Math.min(patience.until, patience.soonest ?? patience.until);
    this.spend(Math.max(0, until - this.now()));
  }

  /** Counts time against the limit that others have let pass. */
  waited(milliseconds: number): void {
    this.record.simulatedMs += milliseconds;
    this.#spent += milliseconds;
    if (this.#spent > limits[this.kind] && !this.#stopped) this.#kill('time');
  }

  /** Lets virtual time go by that does not count against the limit. */
  pass(milliseconds: number): void {
    this.world.now += milliseconds;
    this.record.simulatedMs += milliseconds;
  }

  newId(prefix: string): string {
    return `${prefix}_${String(this.world.nextId++).padStart(4, '0')}`;
  }

  onEnd(callback: OnEnd): void {
    this.#endings.push(callback);
  }

  toast(text: string, title: string, seconds: number): void {
    this.#toast?.(text, title, seconds);
  }

  log(level: string, text: string): void {
    this.record.logs.push({ level, at: this.world.now, text });
  }

  checkAlive(): void {
    if (!this.#stopped) return;
    if (this.#stopped instanceof KillError && this.switches['kill.finally'] === 'runs') return;
    throw this.#stopped;
  }

  counted(method: string, args: readonly unknown[], milliseconds: number): ServiceCall {
    const { record, id, calls } = this;
    this.#beforeFirstCall?.();
    this.#beforeFirstCall = undefined;
    record.calls++;
    record.callsByMethod[method] = (record.callsByMethod[method] ?? 0) + 1;
    const call = { number: record.calls, method, executionId: id };
    // A list of the host's own: one of the script's would keep its whole realm alive.
    const sizes = Array.from(args, sizeOf);
    calls.push({ ...call, sizes, at: this.world.now, milliseconds });
    return call;
  }

  serve<Result>(work: () => Result): Result {
    if (!this.#timesServices) return work();
    const before = process.cpuUsage();
    try {
      return work();
    } finally {
      const { user, system } = process.cpuUsage(before);
      this.record.servicesCpuMs += (user + system) / 1000;
    }
  }

  strike(call: ServiceCall, when: 'before' | 'after'): void {
    const strike = this.#faults.strike(call, this.record.name, when);
    switch (strike?.kind) {
      case 'error':
        throw strike.error;
      case 'kill':
        this.#kill('fault', strike.survivors);
        break;
      case 'deadline':
        this.spend(Math.max(0, strike.elapsed - this.#spent));
        break;
      case 'meanwhile':
        this.buffer.aside(strike.act);
    }
  }

  #kill(reason: 'time' | 'fault', survivors?: Survivors): never {
    this.stop(new KillError(reason, survivors));
  }

  /** Ends the execution here: every later call throws the same again. */
  stop(error: Error): never {
    this.#stopped ??= error;
    throw this.#stopped;
  }

  /** Why it was stopped, if it was: the script may have caught the error and gone on. */
  get stopped(): Error | null {
    return this.#stopped;
  }

  broke(error: unknown): void {
    this.breakages.push(error);
  }

  lacks(place: string): void {
    this.lacking.add(place);
  }

  /**
   * Ends it: commits the buffer, or loses it as the switch `kill.buffer` (U12) says, and lets the
   * services tidy up.
   * @throws the first error that a buffered write left behind
   */
  end(): void {
    const killed = this.#stopped instanceof KillError;
    const kept = (count: number) => this.#kept(count);
    try {
      if (killed) this.buffer.lose(kept);
      else this.buffer.commit();
    } finally {
      for (const callback of this.#endings.splice(0)) callback(killed, kept);
    }
  }

  #kept(count: number): number {
    if (!(this.#stopped instanceof KillError)) return count;
    const survivors = this.#stopped.survivors ?? this.switches['kill.buffer'];
    switch (survivors) {
      case 'lost':
        return 0;
      case 'kept':
        return count;
      case 'prefix':
        return Math.ceil(count / 2);
      default:
        return Math.min(count, survivors);
    }
  }
}
