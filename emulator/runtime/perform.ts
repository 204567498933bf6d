// Runs one function of the project in one fresh execution, and tells what came of it.

import { ServiceDoor } from '../core/door.ts';
import { messageFor } from '../core/errors.ts';
import type { LockHolder } from '../core/execution.ts';
import type { FaultPlan } from '../core/faults.ts';
import type { Latency } from '../core/latency.ts';
import type { Project } from '../core/project.ts';
import { RunningExecution } from '../core/running.ts';
import type { Switches } from '../core/switches.ts';
import type { World } from '../core/world.ts';
import { authorise, checkAuthority } from '../script/authority.ts';
import { checkTriggerTime } from '../script/trigger-time.ts';
import type { Web } from '../web/web.ts';
import { concluded, type End, endOf, type Performed } from './ending.ts';
import { type Services, servicesFor } from './globals.ts';
import type { PersonDesk } from './person-desk.ts';
import { type Entry, ScriptSide } from './script-side.ts';

/** What is the same for all executions of a runtime. */
export interface Machine {
  world: World;
  project: Project;
  switches: Switches;
  faults: FaultPlan;
  latency: Latency;
  timesServices: boolean;
  web: Web;
  /** Who holds each lock among the executions that run now. */
  locks: Map<string, LockHolder>;
}

export interface Job extends Entry {
  user: string;
  effectiveUser: string;
  /** Whether a clock trigger starts it. */
  byClock?: boolean;
  /** The arguments; services for events are made with the execution's own. */
  args: (execution: RunningExecution, services: Services) => unknown[];
}

/** @param beforeFirstCall called before the script's first service call */
export async function perform(
  machine: Machine,
  job: Job,
  desk: PersonDesk,
  beforeFirstCall?: () => void,
): Promise<Performed> {
  const execution = begin(machine, job, desk, beforeFirstCall);
  const before = process.cpuUsage();
  const end = await ending(execution, () => runIn(machine, job, desk, execution));
  const { user, system } = process.cpuUsage(before);
  const { record } = execution;
  record.cpuMs = Math.round((user + system) / 1000);
  record.servicesCpuMs = Math.round(record.servicesCpuMs);
  return concluded(execution, desk, end);
}

/** Runs a custom function within the call of the script that reads its cell. */
export function performNow(machine: Machine, job: Job, desk: PersonDesk): Performed {
  const execution = begin(machine, job, desk);
  let end: End;
  try {
    const { side, services } = sideOf(machine, job, desk, execution);
    end = { result: side.runNow(job, services, job.args(execution, services)) };
  } catch (error) {
    end = endOf(error, (failure) => messageFor(execution, failure));
  }
  return concluded(execution, desk, end);
}

/** The execution of a job, before anything of it has run. */
export function begin(
  machine: Machine,
  job: Job,
  desk: PersonDesk,
  beforeFirstCall?: () => void,
): RunningExecution {
  const { world, project, switches, faults, latency, timesServices, web, locks } = machine;
  const execution = new RunningExecution({
    world,
    manifest: project.manifest,
    switches,
    faults,
    latency,
    timesServices,
    web,
    locks,
    kind: job.kind,
    byClock: job.byClock ?? false,
    name: job.name,
    user: job.user,
    effectiveUser: job.effectiveUser,
    toast: (text, title, seconds) => desk.toast({ text, title, seconds }),
    beforeFirstCall,
  });
  desk.execution = execution;
  return execution;
}

async function ending(execution: RunningExecution, run: () => Promise<unknown>): Promise<End> {
  try {
    return { result: await run() };
  } catch (error) {
    return endOf(error, (failure) => messageFor(execution, failure));
  }
}

async function runIn(
  machine: Machine,
  job: Job,
  desk: PersonDesk,
  execution: RunningExecution,
): Promise<unknown> {
  checkStart(machine, job);
  const { side, services } = sideOf(machine, job, desk, execution);
  return side.run(job, services, () => job.args(execution, services));
}

function sideOf(
  machine: Machine,
  job: Job,
  desk: PersonDesk,
  execution: RunningExecution,
): { side: ScriptSide; services: Services } {
  const { project, switches } = machine;
  const door = new ServiceDoor(execution);
  const side = new ScriptSide({ project, switches, door, sink: execution, seed: execution.id });
  execution.blocks = side.blocks;
  const services = servicesFor({
    execution,
    project,
    desk: deskOf(job, desk),
    random: side.random,
    evaluate: (source) => side.evaluate(source),
  });
  return { side, services };
}

/** Nobody sits in front of a trigger or of a custom function. */
export function deskOf(job: Job, desk: PersonDesk): PersonDesk | null {
  return job.kind === 'trigger' || job.kind === 'custom' ? null : desk;
}

/**
 * Whether the job may start: triggers have their time of the day and their creator's agreement, a
 * person is asked for it when it is needed.
 * @throws GasError
 */
export function checkStart({ world, project: { manifest } }: Machine, job: Job): void {
  switch (job.kind) {
    case 'trigger':
      checkTriggerTime(world, job.effectiveUser);
      checkAuthority(world, job.effectiveUser, manifest);
      break;
    case 'editor':
    case 'menu':
    case 'dialog':
      authorise(world, job.effectiveUser, manifest);
      break;
    case 'open':
    case 'edit':
    case 'custom':
      break;
  }
}
