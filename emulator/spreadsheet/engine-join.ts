// A model that stands alone, or one that is joined to the pages which show the same workbook.

import { type EngineCommand, type Model, newModel } from './engine-library.ts';

/** A transport of the library's collaboration: how a model and the pages hear of each other. */
export interface EngineTransport {
  onNewMessage(id: string, callback: (message: unknown) => void): void;
  sendMessage(message: unknown): Promise<void>;
  leave(id: string): void;
}

/**
 * A model over workbook data; `hear` is told of the commands that come from pages, `custom` is at
 * hand wherever the library computes.
 */
export function joinedModel(
  data: object,
  transport: EngineTransport | null,
  hear: (commands: EngineCommand[]) => void,
  custom: object,
): Model {
  if (!transport) return newModel(data, { mode: 'normal', custom });
  const client = { id: 'runtime', name: 'runtime' };
  const model = newModel(data, { mode: 'normal', transportService: transport, client, custom });
  listen(model, hear);
  return model;
}

interface Session {
  on(event: string, owner: object, callback: (told: { commands: EngineCommand[] }) => void): void;
}

/**
 * Tells of the commands that come from pages; those of an undone or redone revision arrive inside
 * one command `UNDO` or `REDO`.
 */
function listen(model: Model, hear: (commands: EngineCommand[]) => void): void {
  // The model hides its session, but only the session tells a page's commands from nested ones.
  const { session } = model as unknown as { session: Session };
  session.on('remote-revision-received', hear, ({ commands }) => hear(commands));
  session.on('revision-undone', hear, ({ commands }) => hear([{ type: 'UNDO', commands }]));
  session.on('revision-redone', hear, ({ commands }) => hear([{ type: 'REDO', commands }]));
}
