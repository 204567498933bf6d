// A page of the office without a browser: a second model of the library, joined to the engine's by
// a collaborative server of a few lines.

import type { WorkbookEngine } from '../../../emulator/spreadsheet/engine.ts';
import type { EngineTransport } from '../../../emulator/spreadsheet/engine-join.ts';
import { type Model, newModel, quietly } from '../../../emulator/spreadsheet/engine-library.ts';
import { engineFor } from '../../../emulator/spreadsheet/engines.ts';
import { type ReadBack, readBack } from '../../../emulator/spreadsheet/read-back.ts';
import type { SheetWorld } from './world.ts';

export interface Page {
  engine: WorkbookEngine;
  model: Model;
  /** Does what a person does in the page, and brings it into the store. */
  act(type: string, payload?: object): ReadBack;
  /** Lets the page have what scripts have written. */
  follow(): void;
  /** What the page shows in a cell. */
  shown(sheet: string, row: number, col: number): string;
}

export function openPage({ runtime }: SheetWorld): Page {
  const { world, switches } = runtime;
  const engine = engineFor(world, world.bound?.id ?? '', switches);
  const listeners = new Map<string, (message: unknown) => void>();
  let revision = 'START_REVISION';
  const transport: EngineTransport = {
    onNewMessage: (id, callback) => listeners.set(id, callback),
    sendMessage: async (message) => {
      const { serverRevisionId, nextRevisionId } = message as Record<string, string>;
      if (nextRevisionId !== undefined) {
        if (serverRevisionId !== revision) return;
        revision = nextRevisionId;
      }
      for (const listener of [...listeners.values()]) listener(message);
    },
    leave: (id) => listeners.delete(id),
  };
  engine.show(transport);
  const data = engine.exportData();
  const model = newModel(data, {
    mode: 'normal',
    transportService: transport,
    client: { id: 'page', name: 'page' },
  });
  const dispatch = model.dispatch as unknown as (type: string, payload: object) => unknown;
  return {
    engine,
    model,
    act: (type, payload = {}) => {
      quietly(() => dispatch(type, payload));
      const result = readBack(engine, world, world.owner.email);
      engine.settled();
      return result;
    },
    follow: () => {
      engine.settled();
    },
    shown: (sheet, row, col) => {
      const sheetId = model.getters.getSheetIdByName(sheet) ?? '';
      return model.getters.getEvaluatedCell({ sheetId, row, col }).formattedValue;
    },
  };
}
