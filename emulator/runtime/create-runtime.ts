// Makes a runtime: the project loaded, the world begun, the zone set.

import { FaultPlan } from '../core/faults.ts';
import { latencyFrom } from '../core/latency.ts';
import { loadProject, readProject } from '../core/project.ts';
import { switchDefaults } from '../core/switches.ts';
import { noWeb, type Web, webOf } from '../web/web.ts';
import { LocalRuntime } from './local-runtime.ts';
import { newWorld } from './new-world.ts';
import type { Runtime, RuntimeOptions } from './runtime.ts';

const webFrom = (web: RuntimeOptions['web']): Web =>
  web === undefined ? noWeb : typeof web === 'function' ? web : webOf(web);

/**
 * Loads a script project into the local Apps Script runtime.
 * Sets `process.env.TZ` to the project's zone, because a script's local dates are in it: one zone
 * per process at a time.
 * @throws SyntaxError for a file that Apps Script could not parse
 * @example
 * const runtime = createRuntime({ project: { dir: 'dist' }, now: '2021-08-23T08:00:00+07:00' });
 * await runtime.click(['Sổ Đề án', 'Mở vòng góp ý…']);
 */
export function createRuntime(options: RuntimeOptions): Runtime {
  const { project: source, faults } = options;
  const switches = { ...switchDefaults, ...options.switches };
  const project =
    'dir' in source ? readProject(source.dir) : loadProject(source.files, source.manifest);
  process.env.TZ = project.manifest.timeZone;
  return new LocalRuntime({
    project,
    world: options.world ?? newWorld(options, project.manifest.timeZone),
    switches,
    faults: new FaultPlan(faults),
    web: webFrom(options.web),
    latency: latencyFrom(switches['cost.model'], options.latency),
    timesServices: options.timesServices ?? false,
    locks: new Map(),
  });
}
