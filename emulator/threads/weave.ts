// Several executions at once: they take turns at service calls, in the order that the caller wants.

import { chance } from '../core/context.ts';
import { messageFor } from '../core/errors.ts';
import { checkAtOnce } from '../core/quotas.ts';
import { concluded, endOf, type Performed } from '../runtime/ending.ts';
import { servicesFor } from '../runtime/globals.ts';
import { begin, checkStart, deskOf, type Job, type Machine } from '../runtime/perform.ts';
import type { PersonDesk } from '../runtime/person-desk.ts';
import type { Turn } from '../runtime/runtime.ts';
import { Strand } from './strand.ts';
import { type ScriptThread, withThreads } from './thread.ts';

export interface Weaving {
  job: Job;
  desk: PersonDesk;
}

/**
 * Runs the jobs at the same time. Each turn lets one of them make so many calls; after the turns
 * they run to their ends in their order. What one has not flushed the others do not see, and whoever
 * waits for a lock or sleeps lets the others go on.
 */
export function weave(
  machine: Machine,
  weavings: readonly Weaving[],
  turns: readonly Turn[],
): Promise<Performed[]> {
  return withThreads(weavings.length, (threads) => {
    const strands: Strand[] = [];
    for (const [at, weaving] of weavings.entries()) {
      strands.push(strandOf(machine, weaving, strands, threads[at]));
    }
    const loom = new Loom(machine, strands);
    for (const { run, calls } of turns) loom.turn(run, calls);
    return loom.finish();
  });
}

function strandOf(
  machine: Machine,
  { job, desk }: Weaving,
  others: readonly Strand[],
  thread?: ScriptThread,
): Strand {
  if (!thread) throw new Error('Every execution needs a thread.');
  const { project, switches, world } = machine;
  const execution = begin(machine, job, desk);
  const services = servicesFor({
    execution,
    project,
    desk: deskOf(job, desk),
    random: chance(execution.id),
    evaluate: (source) => (_variables: unknown, print: Parameters<Strand['print']>[1]) =>
      strand.print(source, print),
  });
  const strand = new Strand(execution, desk, thread, services);
  try {
    const running = others.filter(({ end }) => end === null).map((other) => other.execution);
    checkAtOnce(execution, running);
    checkStart(machine, job);
    const args = job.args(execution, services).map((arg) => strand.wired(arg));
    const { files, manifest } = project;
    const { kind, name, source } = job;
    const entry = source === undefined ? { kind, name } : { kind, name, source };
    const globals = [...services.keys()];
    const seed = execution.id;
    thread.run({ project: { files, manifest }, switches, entry, seed, globals, args }, world.now);
    strand.toNextCall();
  } catch (error) {
    strand.end = endOf(error, (refused) => messageFor(execution, refused));
  }
  return strand;
}

/** Gives the turns. */
class Loom {
  readonly #machine: Machine;
  readonly #strands: readonly Strand[];
  readonly #performed = new Map<Strand, Performed>();
  #current: Strand | null = null;

  constructor(machine: Machine, strands: readonly Strand[]) {
    this.#machine = machine;
    this.#strands = strands;
    for (const strand of strands) this.#conclude(strand);
  }

  /** Lets one execution make so many calls; its turn is over when it has to wait. */
  turn(run: number, calls: number): void {
    const strand = this.#strands[run];
    if (!strand) throw new Error(`There is no execution ${run}: they are counted from 0.`);
    this.#switchTo(strand);
    for (let call = 0; call < calls; call++) if (!this.#step(strand)) return;
  }

  /** Lets all run to their ends; gives what came of each, in their order. */
  finish(): Performed[] {
    for (;;) {
      const unfinished = this.#strands.filter(({ end }) => end === null);
      if (unfinished.length === 0) return this.#strands.flatMap((one) => this.#conclude(one) ?? []);
      const now = this.#machine.world.now;
      const next = unfinished.findIndex((strand) => strand.canStep(now));
      const strand = unfinished[next];
      if (strand) this.turn(this.#strands.indexOf(strand), Number.POSITIVE_INFINITY);
      else this.#machine.world.now = Math.min(...unfinished.map((one) => one.wakes(now)));
    }
  }

  #step(strand: Strand): boolean {
    if (!strand.canStep(this.#machine.world.now)) return false;
    const stepped = strand.step();
    this.#conclude(strand);
    return stepped;
  }

  /** An execution that has ended commits at once and lets go of its locks. */
  #conclude(strand: Strand): Performed | null {
    const known = this.#performed.get(strand);
    if (known || !strand.end) return known ?? null;
    const performed = concluded(strand.execution, strand.desk, strand.end);
    this.#performed.set(strand, performed);
    return performed;
  }

  #switchTo(strand: Strand): void {
    if (strand === this.#current) return;
    this.#current?.execution.buffer.hide();
    this.#current = strand;
    strand.execution.buffer.reveal();
  }
}
