// The office as the server keeps it: the running world, who watches it, and its place on disk.

import type { Outcome, Question } from '../runtime/outcome.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { activeTab, turnTo } from './active-tab.ts';
import type { DialogFrame, OfficeEvents, OutcomeReport } from './api.ts';
import { Fronts } from './fronts.ts';
import { WindowList } from './windows.ts';

/** A ready-made world, one click away. */
export interface Scene {
  id: string;
  title: string;
  /** One or two sentences: what the visitor finds there. */
  description: string;
  build(): Promise<Runtime>;
}

export interface OfficeOptions {
  runtime: Runtime;
  /** Where the world is kept from one start to the next; null keeps it nowhere. */
  stateDir: string | null;
  scenes: Scene[];
}

/** Quiet time after a change before the world is written to disk (ms). */
const SAVE_AFTER = 400;

export class Office {
  readonly windows = new WindowList();
  readonly fronts = new Fronts();
  readonly scenes: Scene[];
  /** The runtime that the office was opened on; copies of its file live in its world. */
  #original: Runtime;
  /** The one whose file is open: the original or one of its copies. */
  #runtime: Runtime;
  #unsubscribe: (() => void)[] = [];
  #queue: Promise<unknown> = Promise.resolve();
  #worldNumber = 1;
  /** The window where the person is whose action runs; undefined while none does. */
  #acting: string | null | undefined;
  #saving: NodeJS.Timeout | undefined;
  #written: Promise<void> = Promise.resolve();
  readonly #stateDir: string | null;
  readonly #worldListeners: (() => void)[] = [];
  readonly #changeListeners: (() => void)[] = [];

  constructor({ runtime, stateDir, scenes }: OfficeOptions) {
    this.#original = runtime;
    this.#runtime = runtime;
    this.#stateDir = stateDir;
    this.scenes = scenes;
    this.#listen();
    this.windows.onGone((window) => {
      const closed = this.fronts.left(window);
      void this.act(async () => {
        for (const dialog of closed) dialog.close();
      });
      this.announce();
    });
  }

  get runtime(): Runtime {
    return this.#runtime;
  }

  get worldNumber(): number {
    return this.#worldNumber;
  }

  /** Lets actions on the world happen one after the other, as they do in one script project. */
  act<T>(action: (runtime: Runtime) => Promise<T>): Promise<T> {
    const done = this.#queue.then(() => action(this.#runtime));
    this.#queue = done.catch(() => undefined);
    return done;
  }

  /**
   * An action of the script that a person began in a window: the script starts on the person's tab,
   * and what it opens is shown in that window.
   */
  actFrom(
    { window, tab }: { window: string; tab: string | null },
    action: (runtime: Runtime) => Promise<Outcome>,
  ): Promise<OutcomeReport> {
    return this.act(async (runtime) => {
      this.#acting = this.windows.has(window) ? window : null;
      turnTo(runtime, tab);
      const before = activeTab(runtime);
      try {
        const outcome = await action(runtime);
        const after = activeTab(runtime);
        return {
          status: outcome.status,
          result: outcome.result ?? null,
          error: errorText(outcome),
          executionId: outcome.record.id,
          turnedTo: after === before ? null : after,
        };
      } finally {
        this.#acting = undefined;
        this.announce();
      }
    });
  }

  /** The person's dialog, or else sidebar if that is asked for, as this window of theirs shows it. */
  frame(user: string, window: string, sidebar: boolean): DialogFrame | null {
    const shown = this.fronts.in(user, window).find((dialog) => dialog.sidebar === sidebar);
    if (!shown) return null;
    const { number, title, width, height, modal } = shown;
    return { number, title, width, height, modal, sidebar };
  }

  /** The person's question, as this window of theirs shows it. */
  question(user: string, window: string): Question | null {
    return this.fronts.questionIn(user, window) ? this.#runtime.question(user) : null;
  }

  get original(): Runtime {
    return this.#original;
  }

  /** Puts another world in the place of this one. */
  async replace(build: () => Promise<Runtime>): Promise<void> {
    await this.#become(async () => {
      this.#original = await build();
      return this.#original;
    });
  }

  /** Opens a copy of the book in every window, or the book itself again (null). */
  async openCopy(id: string | null): Promise<void> {
    await this.#become(async () => (id === null ? this.#original : this.#original.openCopy(id)));
  }

  async #become(next: () => Promise<Runtime>): Promise<void> {
    await this.act(async () => {
      const runtime = await next();
      for (const stop of this.#unsubscribe.splice(0)) stop();
      this.#runtime = runtime;
      this.#worldNumber++;
      this.fronts.clear();
      this.#listen();
      for (const listener of this.#worldListeners) listener();
      this.announce();
    });
  }

  onWorld(listener: () => void): void {
    this.#worldListeners.push(listener);
  }

  onChange(listener: () => void): void {
    this.#changeListeners.push(listener);
  }

  /** Tells every window that something changed, and has the world saved soon. */
  announce(): void {
    this.windows.tellSoon('changed');
    for (const listener of this.#changeListeners) listener();
    if (this.#stateDir === null) return;
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => void this.save(), SAVE_AFTER);
  }

  /** Writes the world to its folder; resolves when it is there. */
  save(): Promise<void> {
    clearTimeout(this.#saving);
    const dir = this.#stateDir;
    if (dir === null) return Promise.resolve();
    this.#written = this.#written
      .then(() => this.act(() => this.#original.save(dir)))
      .catch((error: unknown) => {
        this.tell('failure', { name: 'Lưu sổ', message: `Không ghi được vào ${dir}: ${error}` });
      });
    return this.#written;
  }

  tell<Name extends keyof OfficeEvents>(name: Name, data: OfficeEvents[Name]): void {
    this.windows.tell(name, data);
  }

  #listen(): void {
    const runtime = this.#runtime;
    // Whoever sits here is asked, though a played book answered by itself so far.
    runtime.autoAnswer = null;
    this.#unsubscribe = [
      runtime.on('changed', () => this.announce()),
      runtime.on('clock', () => this.announce()),
      runtime.on('question', (_question, user) => {
        this.fronts.asked(user, this.#acting ?? null);
        this.announce();
      }),
      runtime.on('opened', (dialog) => {
        this.fronts.opened(dialog, this.#acting ?? null);
        this.announce();
      }),
      runtime.on('closed', (dialog) => {
        this.fronts.closed(dialog);
        this.announce();
      }),
      runtime.on('toast', (toast, user) => this.windows.tellPerson(user, 'toast', toast)),
      runtime.on('execution', (outcome) => {
        const failed = outcome.status === 'failed' || outcome.status === 'killed';
        if (failed && this.#acting === undefined) {
          const { name, user } = outcome.record;
          this.windows.tellPerson(user, 'failure', { name, message: errorText(outcome) });
        }
        this.announce();
      }),
    ];
  }
}

/** The sentence of a failed execution; '' for any other. */
function errorText(outcome: Outcome): string {
  if (outcome.status === 'killed') {
    return outcome.error?.message ?? 'Tập lệnh đã dừng vì vượt thời gian cho phép.';
  }
  return outcome.error?.message ?? '';
}
