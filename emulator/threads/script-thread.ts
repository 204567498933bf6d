// The program of a script's thread: runs what it is ordered to, one order after another.

import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { loadProject } from '../core/project.ts';
import type { Service } from '../core/service.ts';
import { endOf } from '../runtime/ending.ts';
import { ScriptSide } from '../runtime/script-side.ts';
import { FarDoor, idOf } from './far-door.ts';
import { Line, type Shared, toMain } from './line.ts';
import { type Order, type Reply, type Request, type WiredEnd, wired } from './wire.ts';

const { port, shared }: { port: MessagePort; shared: Shared } = workerData;
const line = new Line<Request, Reply>(port, shared, toMain);
async function run(order: Order): Promise<WiredEnd> {
  process.env.TZ = order.project.manifest.timeZone;
  const door = new FarDoor(line);
  const project = loadProject(order.project.files, order.project.manifest);
  const sink = {
    now: () => shared.clock[0] ?? 0,
    log: (level: string, text: string) => line.send({ kind: 'log', level, text }),
  };
  const side = new ScriptSide({ project, switches: order.switches, door, sink, seed: order.seed });
  door.printer = (source, variables) => {
    const pieces: ReturnType<NonNullable<FarDoor['printer']>> = [];
    const build = side.evaluate(source);
    if (typeof build !== 'function') throw new Error('A template did not compile to a function.');
    build(variables, (value: unknown, place: 'raw' | 'html' | 'script') => {
      pieces.push([value === null || value === undefined ? '' : String(value), place]);
    });
    return pieces;
  };
  const globals = order.globals.map((name): [string, () => Service] => [
    name,
    () => door.global(name),
  ]);
  try {
    const args = () => order.args.map((arg) => door.near(arg));
    return { result: wired(await side.run(order.entry, new Map(globals), args), idOf) };
  } catch (error) {
    const end = endOf(error, (refused) => door.sentence(refused));
    if ('result' in end) return end;
    return { ...end, broken: end.broken?.stack ?? null };
  }
}

parentPort?.on('message', async (order: Order) => {
  const end = await run(order);
  line.send({ kind: 'end', end });
});
parentPort?.postMessage('ready');
