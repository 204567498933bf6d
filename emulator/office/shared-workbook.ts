// The bound workbook as the grids in the browsers share it: the collaborative server between their
// models and the engine's, and the way of a person's change into the store.

import type { WorkbookEngine } from '../spreadsheet/engine.ts';
import type { EngineTransport } from '../spreadsheet/engine-join.ts';
import { type EngineCommand, quietly } from '../spreadsheet/engine-library.ts';
import { engineFor } from '../spreadsheet/engines.ts';
import type { Office } from './office.ts';

/** A message that moves the workbook from one revision to the next. */
export interface RevisionMessage {
  type: 'REMOTE_REVISION' | 'REVISION_UNDONE' | 'REVISION_REDONE';
  serverRevisionId: string;
  nextRevisionId: string;
  undoneRevisionId?: string;
  redoneRevisionId?: string;
  commands?: EngineCommand[];
}

/** Where somebody's cursor stands; it goes from window to window. */
export interface PositionMessage {
  type: 'CLIENT_JOINED' | 'CLIENT_MOVED' | 'CLIENT_LEFT';
}

export type GridMessage = RevisionMessage | PositionMessage;

/** Called after a person's change has reached the engine's model. */
export type OnPersonsChange = (engine: WorkbookEngine, user: string) => Promise<void>;

export class SharedWorkbook {
  #engine: WorkbookEngine | null = null;
  #revision = '';
  #toModel: ((message: unknown) => void) | null = null;

  constructor(
    private readonly office: Office,
    private readonly onPersonsChange: OnPersonsChange,
  ) {
    office.onChange(() => this.#follow());
    office.onWorld(() => {
      this.#engine = null;
    });
  }

  /** The workbook as a page opens it; null for a project that is bound to none. */
  async snapshot(): Promise<unknown> {
    return this.office.act(async () => this.#join()?.exportData() ?? null);
  }

  /** Takes a message of a window's grid; what comes too late is left for the window to send again. */
  async receive(message: GridMessage, user: string): Promise<void> {
    if (!isRevision(message)) {
      this.office.tell('grid', message);
      return;
    }
    await this.office.act(async () => {
      const engine = this.#join();
      if (!engine) return;
      engine.sync();
      if (message.serverRevisionId !== this.#revision) return;
      this.#pass(message);
      await this.onPersonsChange(engine, user);
      engine.sync();
    });
    this.office.announce();
  }

  /** Lets the pages have what a script, a form or the clock changed. */
  #follow(): void {
    if (this.#engine && this.office.windows.any()) this.#join()?.sync();
  }

  #join(): WorkbookEngine | null {
    const { world, switches } = this.office.runtime;
    if (world.bound?.kind !== 'spreadsheet') return null;
    const engine = engineFor(world, world.bound.id, switches);
    if (engine !== this.#engine) {
      this.#engine = engine;
      engine.show(this.#transport());
    }
    return engine;
  }

  #transport(): EngineTransport {
    return {
      onNewMessage: (_id, callback) => {
        // A model that joins begins at its own first revision: the pages fetch the workbook anew.
        if (this.#toModel) this.office.tell('grid', null);
        this.#toModel = callback;
        this.#revision = 'START_REVISION';
      },
      sendMessage: async (message) => {
        if (isRevision(message)) this.#pass(message);
      },
      leave: () => undefined,
    };
  }

  #pass(message: RevisionMessage): void {
    this.#revision = message.nextRevisionId;
    quietly(() => this.#toModel?.(message));
    this.office.tell('grid', message);
  }
}

function isRevision(message: unknown): message is RevisionMessage {
  const type = typeof message === 'object' && message !== null && 'type' in message && message.type;
  return type === 'REMOTE_REVISION' || type === 'REVISION_UNDONE' || type === 'REVISION_REDONE';
}
