// Measures one command in one book: exact calls and simulated time, processor time and memory as they were here.

import type { Outcome, Snapshot } from '../../emulator/index.ts';
import type { Case } from './case.ts';
import type { Desk } from './desk.ts';
import { watchHeap } from './heap.ts';
import type { Size } from './sizes.ts';

/** One line of bench.json. */
export interface Measured {
  readonly command: string;
  readonly size: Size;
  /** Calls to services of all executions that the command needed. */
  readonly serviceCalls: number;
  /** Time that those executions took by the runtime's model of latency, in seconds. */
  readonly simulatedSeconds: number;
  readonly executions: number;
  /**
   * Processor time of the script in the longest of those executions here, with the collecting of garbage
   * and all that passes the boundary, in milliseconds; of some runs that which took least.
   */
  readonly cpuMs: number;
  /** What the local runtime's services took in it, whose work is done elsewhere at Google. */
  readonly servicesCpuMs: number;
  /** How far the heap grew meanwhile, in megabytes, garbage that was not swept yet included. */
  readonly heapMb: number;
}

/** A run that is longer is made once more; one that is short, once more when it left the book as it was. */
const LONG_MS = 1_500;
const RUNS = 3;
/** Methods that leave the world as it was, whatever their names begin with. */
const readOnly = /^(Ui|Html\w*|Lock|Properties\.get|Logger|Session|Utilities)\b/;
const changing =
  /\.(set|append|insert|delete|clear|create|send|copy|add|remove|make|move|protect|update|trash|submit|auto|hide|show|sort|merge|new|activate)/;

/** A book to which measuring comes back. */
export interface Bed {
  readonly desk: Desk;
  readonly start: Snapshot;
  /** Whether it stands as it did at the start. */
  fresh: boolean;
}

/** @param runs 1 where only calls and simulated time are asked for */
export async function measure(bed: Bed, one: Case, size: Size, runs = RUNS): Promise<Measured> {
  const { desk } = bed;
  // What earlier commands left behind would hide what this one needs.
  globalThis.gc?.();
  let best = await measureOnce(bed, one, size);
  for (let run = 1; run < runs; run += 1) {
    const isShort = taken(best) < LONG_MS;
    if (isShort && (!bed.fresh || one.ready !== undefined)) break;
    const again = await measureOnce(bed, one, size);
    const { cpuMs, servicesCpuMs } = taken(again) < taken(best) ? again : best;
    best = { ...best, cpuMs, servicesCpuMs };
  }
  desk.forget();
  return best;
}

const taken = ({ cpuMs, servicesCpuMs }: Measured): number => cpuMs + servicesCpuMs;

async function measureOnce(bed: Bed, one: Case, size: Size): Promise<Measured> {
  const { desk } = bed;
  if (!bed.fresh) desk.runtime.restore(bed.start);
  await desk.sitDown();
  const ready = await one.ready?.(desk);
  desk.forget();
  const heap = watchHeap();
  await one.act(desk, ready);
  const found = measured(one.command, size, desk.ran, heap.grown());
  bed.fresh = one.ready === undefined && desk.ran.every(({ record }) => isReading(record));
  return found;
}

function isReading({ callsByMethod }: Outcome['record']): boolean {
  return Object.keys(callsByMethod).every(
    (method) => readOnly.test(method) || !changing.test(method),
  );
}

function measured(command: string, size: Size, ran: readonly Outcome[], heapMb: number): Measured {
  const records = ran.map(({ record }) => record);
  const sum = (of: (record: Outcome['record']) => number): number =>
    records.reduce((total, record) => total + of(record), 0);
  const longest = records.reduce((one, other) => (other.cpuMs > one.cpuMs ? other : one));
  return {
    command,
    size,
    serviceCalls: sum(({ calls }) => calls),
    simulatedSeconds: Math.round(sum(({ simulatedMs }) => simulatedMs) / 100) / 10,
    executions: records.length,
    cpuMs: longest.cpuMs - longest.servicesCpuMs,
    servicesCpuMs: longest.servicesCpuMs,
    heapMb,
  };
}
