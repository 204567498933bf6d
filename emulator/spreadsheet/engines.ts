// The engines of the worlds: one for each spreadsheet and answer to U33, made when it is first asked for.

import type { Switches } from '../core/switches.ts';
import type { World } from '../core/world.ts';
import { WorkbookEngine } from './engine.ts';

const engines = new WeakMap<World, Map<string, WorkbookEngine>>();

/** The engine of a spreadsheet of a world. */
export function engineFor(
  world: World,
  spreadsheetId: string,
  switches: Pick<Switches, 'formula.comma'>,
): WorkbookEngine {
  let ofWorld = engines.get(world);
  if (!ofWorld) {
    ofWorld = new Map();
    engines.set(world, ofWorld);
  }
  // A world may go on under another answer to U33: what was read under the first is not true there.
  const key = `${spreadsheetId} ${switches['formula.comma']}`;
  let engine = ofWorld.get(key);
  if (!engine) {
    engine = new WorkbookEngine(world, spreadsheetId, switches);
    ofWorld.set(key, engine);
  }
  return engine;
}
