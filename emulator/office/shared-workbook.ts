// The bound workbook as the grids in the browsers share it: the collaborative server between their
// models and the engine's, and the way of a person's change into the store.

import type { WorkbookEngine } from '../spreadsheet/engine.ts';
import type { EngineTransport } from '../spreadsheet/engine-join.ts';
import { type EngineCommand, quietly } from '../spreadsheet/engine-library.ts';
import { engineFor } from '../spreadsheet/engines.ts';
import type { WorkbookSnapshot } from './api.ts';
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
  #bringing = false;
  /** How many results of custom functions the pages have been told. */
  #told = 0;
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
  async snapshot(): Promise<Omit<WorkbookSnapshot, 'writable'> | null> {
    return this.office.act(async () => {
      const engine = this.#join();
      if (!engine) return null;
      const data = engine.exportData();
      return { data, functions: engine.custom.names, results: engine.custom.results };
    });
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
      this.#bring(engine);
    });
    this.office.announce();
  }

  /** Lets the pages have what a script, a form or the clock changed. */
  #follow(): void {
    if (!this.#engine || !this.office.windows.any()) return;
    const engine = this.#join();
    if (engine) this.#bring(engine);
  }

  /** Brings the model up to date, and the pages what custom functions give: they can run none. */
  #bring(engine: WorkbookEngine): void {
    // What a function leaves in the log is a change as well.
    if (this.#bringing) return;
    this.#bringing = true;
    try {
      engine.settled();
      const { results } = engine.custom;
      const news = results.length < this.#told ? results : results.slice(this.#told);
      this.#told = results.length;
      if (news.length > 0) this.office.tell('results', news);
    } finally {
      this.#bringing = false;
    }
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
        this.#told = 0;
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
