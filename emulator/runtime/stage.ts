// Where executions take place one after another, and what they leave: a record, menus, dialogs, questions.

import { CallLog } from '../core/call-log.ts';
import type { World } from '../core/world.ts';
import { noteFailure } from '../script/failure-mail.ts';
import type { Performed } from './ending.ts';
import { Fronts } from './fronts.ts';
import { Listeners } from './listeners.ts';
import type {
  Answer,
  Answered,
  Dialog,
  MenuEntry,
  OpenDialog,
  Outcome,
  Question,
} from './outcome.ts';
import { argumentsFromPage } from './payload.ts';
import { type Job, type Machine, perform, performNow } from './perform.ts';
import { PersonDesk, readAnswer } from './person-desk.ts';
import type { RuntimeEvents, Turn } from './runtime.ts';
import { copyWorld } from './snapshot.ts';

/** The log keeps this many executions. */
const longestLog = 5000;

export class Stage {
  readonly machine: Machine;
  readonly notImplemented = new Set<string>();
  readonly menus = new Map<string, MenuEntry[]>();
  autoAnswer: ((question: Question) => Answer) | null = null;
  readonly calls = new CallLog();
  readonly fronts = new Fronts();
  readonly listeners = new Listeners();
  readonly #stored: Answer[] = [];
  #last: Promise<unknown> = Promise.resolve();
  #dialogsSoFar = 0;

  constructor(machine: Machine) {
    this.machine = machine;
  }

  store(answers: readonly Answer[]): void {
    this.#stored.push(...answers);
  }

  /** Runs a job after those that run already. */
  run(job: Job, recorded: Answered[] = []): Promise<Outcome> {
    return this.#inTurn(() => this.#perform(job, recorded));
  }

  /** Runs a custom function in the middle of whatever reads its cell. */
  runNow(job: Job): Outcome {
    const desk = this.#desk([]);
    return this.#finish(performNow(this.machine, job, desk), desk, job);
  }

  /** Runs jobs at the same time, after those that run already. */
  weave(jobs: readonly Job[], turns: readonly Turn[]): Promise<Outcome[]> {
    return this.#inTurn(async () => {
      const weavings = jobs.map((job) => ({ job, desk: this.#desk([]) }));
      const { weave } = await import('../threads/weave.ts');
      const performed = await weave(this.machine, weavings, turns);
      return performed.map((one, at) => {
        const { job, desk } = weavings[at] ?? {};
        if (!job || !desk) throw new Error('An execution has no job.');
        if (one.outcome.waiting) {
          throw new Error(`${job.name} asks “${one.outcome.waiting.text}”: no answer is in store.`);
        }
        return this.#finish(one, desk, job);
      });
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #desk(recorded: Answered[]): PersonDesk {
    return new PersonDesk(
      (question) => this.#stored.shift() ?? this.autoAnswer?.(question) ?? null,
      recorded,
    );
  }

  /** Runs the job whose question waits again, with one more answer. */
  resume(answer: Answer, user?: string): Promise<Outcome> {
    const { questions } = this.fronts;
    const pending = questions.of(user);
    if (!pending) throw new Error('No question waits for an answer.');
    const given = readAnswer(pending.question, answer);
    questions.take(pending.job.user);
    return this.run(pending.job, [...pending.answered, { ...pending.question, answer: given }]);
  }

  #show(user: string, frame: Dialog): void {
    const { dialogs } = this.fronts;
    this.#dialogsSoFar++;
    const dialog: OpenDialog = {
      ...frame,
      number: this.#dialogsSoFar,
      user,
      call: async (name, ...args) => {
        if (!dialogs.all().includes(dialog)) {
          throw new Error(`“${frame.title}” is closed; it cannot call ${name}.`);
        }
        const given = () => argumentsFromPage(args);
        return this.run({ kind: 'dialog', name, user, effectiveUser: user, args: given });
      },
      close: () => {
        if (dialogs.take(dialog)) this.emit('closed', dialog);
      },
    };
    const replaced = dialogs.put(dialog);
    if (replaced) this.emit('closed', replaced);
    this.emit('opened', dialog);
  }

  /** Forgets what windows show: the world was replaced. */
  clear(): void {
    const { dialogs, questions } = this.fronts;
    questions.clear();
    this.menus.clear();
    for (const dialog of dialogs.all()) dialog.close();
  }

  emit<E extends keyof RuntimeEvents>(event: E, ...args: Parameters<RuntimeEvents[E]>): void {
    this.listeners.emit(event, ...args);
  }

  async #perform(job: Job, recorded: Answered[]): Promise<Outcome> {
    const { world } = this.machine;
    const { nextId } = world;
    // Only a person's own execution can end in a question; a copy of the world costs time.
    const mayAsk = job.kind !== 'trigger' && this.autoAnswer === null;
    const before: { world?: World } = {};
    const keep = () => {
      before.world = { ...copyWorld(world), nextId };
    };
    const desk = this.#desk(recorded);
    const performed = await perform(this.machine, job, desk, mayAsk ? keep : undefined);
    const { waiting, alerts } = performed.outcome;
    if (waiting && before.world) {
      Object.assign(world, before.world);
      this.fronts.questions.put(job.user, { job, question: waiting, answered: alerts });
    }
    return this.#finish(performed, desk, job);
  }

  /** Keeps and tells what came of a job. */
  #finish(performed: Performed, desk: PersonDesk, job: Job): Outcome {
    const { outcome, calls, breakages, lacking } = performed;
    for (const place of lacking) this.notImplemented.add(place);
    if (!outcome.waiting) {
      this.calls.add(calls);
      this.#keep(outcome, desk, job);
    }
    const told: Outcome = {
      ...outcome,
      dialog: this.fronts.dialogs.of(job.user),
    };
    // Nothing else has changed by a custom function: whoever looks at its cell is looking already.
    if (job.kind === 'custom') this.emit('execution', told);
    else this.#tell(told, desk, job.user);
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
    const failed = outcome.status === 'failed' || outcome.status === 'killed';
    if (job.kind === 'trigger' && failed) noteFailure(this.machine.world, outcome.record);
    if (executions.length > longestLog) executions.splice(0, executions.length - longestLog);
    for (const { label, entries } of desk.menus) this.#setMenu(job.user, label, entries);
    for (const dialog of desk.shown) this.#show(job.user, dialog);
  }

  /** A menu with the same label replaces the old one (platform.md §3.1). */
  #setMenu(user: string, label: string, entries: MenuEntry[] | null): void {
    const menus = this.menus.get(user) ?? [];
    const made: MenuEntry[] = entries ? [{ kind: 'menu', label, entries }] : [];
    const old = menus.findIndex((menu) => menu.kind === 'menu' && menu.label === label);
    if (old < 0) menus.push(...made);
    else menus.splice(old, 1, ...made);
    this.menus.set(user, menus);
  }

  #tell(outcome: Outcome, desk: PersonDesk, user: string): void {
    this.emit('execution', outcome);
    if (outcome.waiting) this.emit('question', outcome.waiting, user);
    else {
      for (const toast of desk.toasts) this.emit('toast', toast, user);
      this.emit('changed');
    }
  }
}
