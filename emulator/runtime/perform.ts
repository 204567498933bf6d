// Runs one function of the project in one fresh execution, and tells what came of it.

import { types } from 'node:util';
import vm from 'node:vm';
import { Boundary } from '../core/boundary.ts';
import { callIn, chance, createContext, loadFiles } from '../core/context.ts';
import { KillError, messageFor, SuspensionError } from '../core/errors.ts';
import type { ExecutionKind } from '../core/execution.ts';
import type { FaultPlan } from '../core/faults.ts';
import type { Project } from '../core/project.ts';
import { Realm } from '../core/realm.ts';
import { RunningExecution } from '../core/running.ts';
import { GasError } from '../core/service.ts';
import { scriptStack } from '../core/stack.ts';
import type { Switches } from '../core/switches.ts';
import type { World } from '../core/world.ts';
import { installConsole } from '../script/logger.ts';
import { checkTriggerTime } from '../script/trigger-time.ts';
import { installGlobals, type Services, servicesFor } from './globals.ts';
import { asPayload } from './payload.ts';
import type { PersonDesk } from './person-desk.ts';
import type { Failure, Outcome } from './runtime.ts';

/** What is the same for all executions of a runtime. */
export interface Machine {
  world: World;
  project: Project;
  switches: Switches;
  faults: FaultPlan;
}

export interface Job {
  kind: ExecutionKind;
  /** The function, or what `source` is called in the record. */
  name: string;
  /** An expression to evaluate instead of calling a function. */
  source?: string;
  user: string;
  effectiveUser: string;
  /** The arguments; services for events are made with the execution's own. */
  args: (execution: RunningExecution, services: Services) => unknown[];
}

/** What came of it, and what the runtime itself must hear. */
export interface Performed {
  outcome: Omit<Outcome, 'dialog'>;
  breakages: unknown[];
  lacking: ReadonlySet<string>;
}

export async function perform(machine: Machine, job: Job, desk: PersonDesk): Promise<Performed> {
  const { world, project, switches, faults } = machine;
  const execution = new RunningExecution({
    world,
    manifest: project.manifest,
    switches,
    faults,
    kind: job.kind,
    name: job.name,
    user: job.user,
    effectiveUser: job.effectiveUser,
    toast: (text, title, seconds) => desk.toast({ text, title, seconds }),
  });
  desk.execution = execution;
  const before = process.cpuUsage();
  let result: unknown;
  let thrown: { error: unknown } | null = null;
  try {
    result = await runIn(machine, job, desk, execution);
  } catch (error) {
    thrown = { error };
  }
  try {
    execution.end();
  } catch (error) {
    thrown ??= { error };
  }
  const { user, system } = process.cpuUsage(before);
  execution.record.cpuMs = Math.round((user + system) / 1000);
  const outcome = judge(execution, desk, result, thrown);
  return { outcome, breakages: execution.breakages, lacking: execution.lacking };
}

async function runIn(
  machine: Machine,
  job: Job,
  desk: PersonDesk,
  execution: RunningExecution,
): Promise<unknown> {
  const { project, switches } = machine;
  if (job.kind === 'trigger') checkTriggerTime(execution.world, job.effectiveUser);
  const random = chance(execution.id);
  const context = createContext(switches, () => execution.now(), random);
  const realm = new Realm(context);
  const boundary = new Boundary(execution, realm);
  const evaluate = (source: string): unknown =>
    vm.runInContext(source, context, { filename: job.name, displayErrors: false });
  const services = servicesFor({
    execution,
    project,
    desk: job.kind === 'trigger' ? null : desk,
    random,
    evaluate,
  });
  installGlobals(context, services, boundary, execution);
  installConsole(context, execution);
  loadFiles(context, project);
  if (job.source !== undefined)
    return realm.toHost(await settle(evaluate(job.source), execution), boundary);
  const callee = findFunction(job, project, evaluate);
  const args = job.args(execution, services).map((arg) => realm.toScript(arg, boundary));
  const value = await settle(callIn(context, callee, args), execution);
  return job.kind === 'dialog' ? asPayload(value, realm, boundary) : realm.toHost(value, boundary);
}

/**
 * Finds a handler as Google does, by evaluating its name: a top-level `const f = () => …` and
 * `object.method` count. A dialog sees top-level function declarations only, and none that ends
 * with `_` (runtime.md §2).
 */
function findFunction(
  job: Job,
  project: Project,
  evaluate: (source: string) => unknown,
): (...args: unknown[]) => unknown {
  const { name, kind } = job;
  const named = /^[\p{L}_$][\p{L}\p{N}_$]*(\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u.test(name);
  const open = kind !== 'dialog' || (project.functions.has(name) && !name.endsWith('_'));
  const found =
    named && open ? evaluate(`typeof ${name} === 'function' ? ${bound(name)} : null`) : null;
  if (typeof found === 'function') return (...args) => Reflect.apply(found, undefined, args);
  throw new GasError(`Script function not found: ${name}`);
}

function bound(name: string): string {
  return name.includes('.') ? `${name}.bind(${name.slice(0, name.lastIndexOf('.'))})` : name;
}

/** Waits for a promise of the script: only microtasks can settle it, there are no timers. */
async function settle(value: unknown, execution: RunningExecution): Promise<unknown> {
  if (!types.isPromise(value)) return value;
  const settled = await Promise.race([
    value.then(
      (result: unknown) => ({ result }),
      (error: unknown) => ({ error }),
    ),
    new Promise<{ result: undefined }>((resolve) => {
      setImmediate(() => resolve({ result: undefined }));
    }),
  ]);
  if (!('error' in settled)) return settled.result;
  const silent = execution.switches['runtime.rejection'] === 'silentSuccess';
  if (silent && !execution.stopped) return undefined;
  throw settled.error;
}

function judge(
  execution: RunningExecution,
  desk: PersonDesk,
  result: unknown,
  thrown: { error: unknown } | null,
): Omit<Outcome, 'dialog'> {
  const { record, stopped } = execution;
  const told = { alerts: desk.answered, toasts: desk.toasts, record };
  if (stopped instanceof SuspensionError && desk.waiting) {
    record.outcome = 'waiting';
    return { ...told, status: 'waiting', waiting: desk.waiting };
  }
  const timedOut = thrown !== null && codeOf(thrown.error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
  if (stopped instanceof KillError || timedOut) {
    const message = messageFor(
      execution,
      new GasError('Exceeded maximum execution time', 'Vượt quá thời gian thực thi tối đa'),
    );
    record.outcome = 'killed';
    record.error = message;
    return { ...told, status: 'killed', error: { name: 'Exception', message, stack: '' } };
  }
  if (!thrown) return { ...told, status: 'completed', result };
  const error = failureOf(thrown.error, execution);
  record.outcome = 'failed';
  record.error = `${error.name}: ${error.message}`;
  return { ...told, status: 'failed', error };
}

function failureOf(error: unknown, execution: RunningExecution): Failure {
  if (error instanceof GasError) {
    return { name: 'Exception', message: messageFor(execution, error), stack: '' };
  }
  // An error of the host's realm that is not Google's is the runtime's own fault.
  if (error instanceof Error && error.name !== 'NotImplementedError') execution.broke(error);
  if (types.isNativeError(error)) {
    const { name, message, stack } = error;
    return { name, message, stack: scriptStack(`${name}: ${message}`, stack) };
  }
  return { name: 'Error', message: String(error), stack: '' };
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
}
