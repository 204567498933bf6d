// The engines of the worlds: one for each spreadsheet, made when it is first asked for.

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
  let engine = ofWorld.get(spreadsheetId);
  if (!engine) {
    engine = new WorkbookEngine(world, spreadsheetId, switches);
    ofWorld.set(spreadsheetId, engine);
  }
  return engine;
}
