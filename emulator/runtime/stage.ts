// Where executions take place one after another: questions, the open dialog, menus, listeners.

import { CallLog } from '../core/call-log.ts';
import { type Job, type Machine, perform } from './perform.ts';
import { PersonDesk, readAnswer } from './person-desk.ts';
import type {
  Answer,
  Answered,
  Dialog,
  MenuEntry,
  Outcome,
  Question,
  RuntimeEvents,
} from './runtime.ts';
import { copyWorld } from './snapshot.ts';

/** The log keeps this many executions. */
const longestLog = 5000;

interface Pending {
  job: Job;
  question: Question;
  answered: Answered[];
}

export class Stage {
  readonly machine: Machine;
  readonly notImplemented = new Set<string>();
  readonly menus = new Map<string, MenuEntry[]>();
  autoAnswer: ((question: Question) => Answer) | null = null;
  readonly calls = new CallLog();
  #dialog: Dialog | null = null;
  #pending: Pending | null = null;
  readonly #stored: Answer[] = [];
  readonly #listeners = new Map<keyof RuntimeEvents, Set<(...args: never[]) => void>>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(machine: Machine) {
    this.machine = machine;
  }

  get dialog(): Dialog | null {
    return this.#dialog;
  }

  get question(): Question | null {
    return this.#pending?.question ?? null;
  }

  store(answers: readonly Answer[]): void {
    this.#stored.push(...answers);
  }

  /** Runs a job after those that run already. */
  run(job: Job, recorded: Answered[] = []): Promise<Outcome> {
    const turn = this.#last.then(() => this.#perform(job, recorded));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Runs the job whose question waits again, with one more answer. */
  resume(answer: Answer): Promise<Outcome> {
    const pending = this.#pending;
    if (!pending) throw new Error('No question waits for an answer.');
    const given = readAnswer(pending.question, answer);
    this.#pending = null;
    return this.run(pending.job, [...pending.answered, { ...pending.question, answer: given }]);
  }

  setDialog(dialog: Dialog | null): void {
    this.#dialog = dialog;
    this.emit('dialog', dialog);
  }

  /** Forgets what a window shows: the world was replaced. */
  clear(): void {
    this.#pending = null;
    this.menus.clear();
    this.setDialog(null);
  }

  on<E extends keyof RuntimeEvents>(event: E, listener: RuntimeEvents[E]): () => void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  emit<E extends keyof RuntimeEvents>(event: E, ...args: Parameters<RuntimeEvents[E]>): void {
    for (const listener of this.#listeners.get(event) ?? [])
      Reflect.apply(listener, undefined, args);
  }

  async #perform(job: Job, recorded: Answered[]): Promise<Outcome> {
    const { world } = this.machine;
    // Only a person's own execution can end in a question; a copy of the world costs time.
    const mayAsk = job.kind !== 'trigger' && this.autoAnswer === null;
    const before = mayAsk ? copyWorld(world) : null;
    const desk = new PersonDesk(
      (question) => this.#stored.shift() ?? this.autoAnswer?.(question) ?? null,
      recorded,
    );
    const { outcome, calls, breakages, lacking } = await perform(this.machine, job, desk);
    for (const place of lacking) this.notImplemented.add(place);
    if (outcome.waiting && before) {
      Object.assign(world, before);
      this.#pending = { job, question: outcome.waiting, answered: outcome.alerts };
    } else {
      this.calls.add(calls);
      this.#keep(outcome, desk, job);
    }
    const told: Outcome = { ...outcome, dialog: this.#dialog };
    this.#tell(told, desk);
    if (breakages.length > 0) {
      throw new Error(`The local runtime itself failed while ${job.name} ran.`, {
        cause: breakages[0],
      });
    }
    return told;
  }

  #keep(outcome: Omit<Outcome, 'dialog'>, desk: PersonDesk, job: Job): void {
    const { executions } = this.machine.world.script;
    executions.push(outcome.record);
    if (executions.length > longestLog) executions.splice(0, executions.length - longestLog);
    for (const { label, entries } of desk.menus) this.#addMenu(job.user, label, entries);
    if (desk.dialog) this.setDialog(desk.dialog);
  }

  /** A menu with the same label replaces the old one (platform.md §3.1). */
  #addMenu(user: string, label: string, entries: MenuEntry[]): void {
    const menus = this.menus.get(user) ?? [];
    const made: MenuEntry = { kind: 'menu', label, entries };
    const old = menus.findIndex((menu) => menu.kind === 'menu' && menu.label === label);
    if (old < 0) menus.push(made);
    else menus[old] = made;
    this.menus.set(user, menus);
  }

  #tell(outcome: Outcome, desk: PersonDesk): void {
    this.emit('execution', outcome);
    if (outcome.waiting) this.emit('question', outcome.waiting);
    else {
      for (const toast of desk.toasts) this.emit('toast', toast);
      this.emit('changed');
    }
  }
}
