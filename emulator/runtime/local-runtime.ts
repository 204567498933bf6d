// The runtime that callers hold: every act of a person, of the clock, and of whoever inspects it.

import type { GuestAnswer } from '../calendar/state.ts';
import type { CallLog } from '../core/call-log.ts';
import type { Manifest } from '../core/execution.ts';
import { type Fault, FaultPlan } from '../core/faults.ts';
import type { Switches } from '../core/switches.ts';
import type { World } from '../core/world.ts';
import type { DriveFileState } from '../drive/state.ts';
import { resolveFormUrl } from '../forms/form-address.ts';
import type { AnswerValue } from '../forms/state.ts';
import { receiveMail } from '../mail/receive.ts';
import type { IncomingMail, MailMessage } from '../mail/state.ts';
import type { ExecutionRecord } from '../script/state.ts';
import type { ChangeType, ShapeAct } from '../spreadsheet/change-type.ts';
import { answerEvent } from './calendar-acts.ts';
import { clockEvent } from './clock-events.ts';
import { makeCopy, worldOfCopy } from './copies.ts';
import { hostCustomFunctions } from './custom-functions.ts';
import { fireChange, fireEdit, fireOpen } from './file-events.ts';
import { findItem } from './menu-path.ts';
import { momentFrom } from './new-world.ts';
import type { Answer, MenuEntry, OpenDialog, Outcome, Question, SubmitOutcome } from './outcome.ts';
import { letPass } from './passing-time.ts';
import type { Job, Machine } from './perform.ts';
import { submitForm, submitJobs } from './person-acts.ts';
import {
  type Act,
  type PersonEdit,
  type Runtime,
  type RuntimeEvents,
  ScriptError,
  type Snapshot,
  type Turn,
} from './runtime.ts';
import { becomeCopy, copyWorld } from './snapshot.ts';
import { Stage } from './stage.ts';
import { loadWorld, saveWorld } from './store.ts';
import { triggerJob } from './trigger-jobs.ts';
import { reshape, typeInto } from './typing.ts';

export class LocalRuntime implements Runtime {
  readonly #machine: Machine;
  readonly #stage: Stage;
  readonly #copies = new Map<string, LocalRuntime>();

  /** @param original the runtime of the file that this one's is a copy of */
  constructor(
    machine: Machine,
    private readonly original: LocalRuntime | null = null,
  ) {
    this.#machine = machine;
    this.#stage = new Stage(machine);
    hostCustomFunctions(machine, (id) => this.#projectOf(id));
  }

  /** The stage of the project that is bound to a spreadsheet. */
  #projectOf(spreadsheetId: string): Stage | null {
    const root = this.original ?? this;
    if (root.world.bound?.id === spreadsheetId) return root.#stage;
    const copied = root.world.copies?.[spreadsheetId] !== undefined;
    return copied ? root.#copy(spreadsheetId).#stage : null;
  }

  get world(): World {
    return this.#machine.world;
  }

  get manifest(): Manifest {
    return this.#machine.project.manifest;
  }

  get switches(): Switches {
    return this.#machine.switches;
  }

  get calls(): CallLog {
    return this.#stage.calls;
  }

  get executions(): readonly ExecutionRecord[] {
    return this.world.script.executions;
  }

  get mail(): readonly MailMessage[] {
    return this.world.mail.messages;
  }

  get files(): readonly DriveFileState[] {
    return Object.values(this.world.drive.files);
  }

  get notImplemented(): ReadonlySet<string> {
    return this.#stage.notImplemented;
  }

  get autoAnswer(): ((question: Question) => Answer) | null {
    return this.#stage.autoAnswer;
  }

  set autoAnswer(answer: ((question: Question) => Answer) | null) {
    this.#stage.autoAnswer = answer;
  }

  async run(name: string, ...args: unknown[]): Promise<unknown> {
    return resultOf(await this.execute(name, args));
  }

  execute(name: string, args: unknown[] = [], user = this.world.owner.email): Promise<Outcome> {
    return this.#stage.run(this.#job('editor', name, user, args));
  }

  async eval(source: string): Promise<unknown> {
    const job = this.#job('editor', 'eval', this.world.owner.email, []);
    return resultOf(await this.#stage.run({ ...job, source }));
  }

  async open(user = this.world.owner.email): Promise<MenuEntry[]> {
    this.#stage.menus.set(user, []);
    const simple = await fireOpen(this.#stage, user);
    if (simple) resultOf(simple);
    return this.#stage.menus.get(user) ?? [];
  }

  async menu(user = this.world.owner.email): Promise<MenuEntry[]> {
    return this.#stage.menus.get(user) ?? (await this.open(user));
  }

  async click(path: string[], user = this.world.owner.email): Promise<Outcome> {
    const item = findItem(await this.menu(user), path);
    return this.#stage.run(this.#job('menu', item.handler, user, []));
  }

  answer(...answers: Answer[]): void {
    this.#stage.store(answers);
  }

  question(user?: string): Question | null {
    return this.#stage.fronts.questions.of(user)?.question ?? null;
  }

  async resume(answer: Answer, user?: string): Promise<Outcome> {
    return this.#stage.resume(answer, user);
  }

  async together(acts: Act[], turns: Turn[] = []): Promise<Outcome[]> {
    const jobs: Job[] = [];
    for (const act of acts) jobs.push(await this.#jobOf(act));
    return this.#stage.weave(jobs, turns);
  }

  async #jobOf(act: Act): Promise<Job> {
    const { owner, now, script } = this.world;
    if ('answered' in act) {
      const { form: formId, answered: responseId, blank = false } = act;
      const [job] = submitJobs(this.world, { formId, responseId, row: null, blank });
      if (!job) throw new Error(`No trigger listens to the form ${formId}.`);
      return job;
    }
    if ('tick' in act) {
      const trigger = script.triggers.find(({ handler, clock }) => clock && handler === act.tick);
      if (!trigger?.clock) throw new Error(`No clock trigger calls ${act.tick}.`);
      const event = clockEvent({ ...trigger, clock: trigger.clock }, now, this.manifest.timeZone);
      return triggerJob(trigger, () => event);
    }
    const user = act.user ?? owner.email;
    if ('run' in act) return this.#job('editor', act.run, user, act.args ?? []);
    return this.#job('menu', findItem(await this.menu(user), act.click).handler, user, []);
  }

  dialog(user?: string): OpenDialog {
    return this.#stage.fronts.dialogs.of(user) ?? noneOpen('dialog', user);
  }

  sidebar(user?: string): OpenDialog {
    return this.#stage.fronts.dialogs.sidebarOf(user) ?? noneOpen('sidebar', user);
  }

  get dialogs(): readonly OpenDialog[] {
    return this.#stage.fronts.dialogs.all();
  }

  async type(user: string, a1: string, value: string): Promise<Outcome[]> {
    const edit = typeInto(this.world, user, a1, value);
    this.#stage.emit('changed');
    return this.edited(user, edit);
  }

  edited(user: string, edit: PersonEdit): Promise<Outcome[]> {
    return fireEdit(this.#stage, user, edit);
  }

  async reshape(user: string, act: ShapeAct): Promise<Outcome[]> {
    const changeType = reshape(this.world, user, act);
    this.#stage.emit('changed');
    return this.changed(user, changeType);
  }

  changed(user: string, changeType: ChangeType): Promise<Outcome[]> {
    return fireChange(this.#stage, user, changeType);
  }

  submitForm(
    form: string,
    answers: Record<string, AnswerValue>,
    respondent = '',
    editing?: string,
  ): Promise<SubmitOutcome> {
    const address = resolveFormUrl(this.world, form);
    const given = { ...address?.prefill, ...answers };
    const edited = editing ?? address?.query.get('edit2') ?? '';
    return submitForm(this.#stage, address?.formId ?? form, given, respondent, edited);
  }

  async tellOfAnswer(form: string, responseId: string, blank = false): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    for (const job of submitJobs(this.world, { formId: form, responseId, row: null, blank })) {
      outcomes.push(await this.#stage.run(job));
    }
    return outcomes;
  }

  receive(mail: IncomingMail): MailMessage {
    const arrived = receiveMail(this.world, mail);
    this.#stage.emit('changed');
    return arrived;
  }

  answerEvent(eventId: string, guest: string, answer: GuestAnswer): Promise<Outcome[]> {
    return answerEvent(this.#stage, eventId, guest, answer);
  }

  copyFile(user = this.world.owner.email, name?: string): Runtime {
    const id = makeCopy(this.world, user, name);
    this.#stage.emit('changed');
    return this.openCopy(id);
  }

  openCopy(id: string): Runtime {
    return this.#copy(id);
  }

  #copy(id: string): LocalRuntime {
    const open = this.#copies.get(id);
    if (open) return open;
    const world = worldOfCopy(this.world, id);
    const original = this.original ?? this;
    const made = new LocalRuntime({ ...this.#machine, world, locks: new Map() }, original);
    this.#copies.set(id, made);
    return made;
  }

  async advance(to: number | string | { ms: number }): Promise<Outcome[]> {
    const world = this.world;
    const until = typeof to === 'object' ? world.now + to.ms : momentFrom(to);
    const outcomes = await letPass(this.#stage, until);
    this.#stage.emit('clock', world.now);
    this.#stage.emit('changed');
    return outcomes;
  }

  on<E extends keyof RuntimeEvents>(event: E, listener: RuntimeEvents[E]): () => void {
    return this.#stage.listeners.on(event, listener);
  }

  touch(): void {
    this.#stage.emit('changed');
  }

  meet(faults: readonly Fault[]): Pick<FaultPlan, 'struck'> {
    const plan = new FaultPlan(faults);
    this.#machine.faults = plan;
    return plan;
  }

  snapshot(): Snapshot {
    return { world: copyWorld(this.world) };
  }

  restore(snapshot: Snapshot): void {
    becomeCopy(this.world, snapshot.world);
    this.#replaced();
  }

  save(dir: string): Promise<void> {
    return saveWorld(this.world, dir);
  }

  async load(dir: string): Promise<void> {
    Object.assign(this.world, await loadWorld(dir));
    this.#replaced();
  }

  #replaced(): void {
    this.#stage.clear();
    this.#stage.emit('clock', this.world.now);
    this.#stage.emit('changed');
  }

  #job(kind: Job['kind'], name: string, user: string, args: unknown[]): Job {
    return { kind, name, user, effectiveUser: user, args: () => args };
  }
}

function noneOpen(kind: string, user = 'anybody'): never {
  throw new Error(`No ${kind} is open in front of ${user}.`);
}

function resultOf(outcome: Outcome): unknown {
  if (outcome.status === 'completed') return outcome.result;
  const question = outcome.waiting;
  throw new ScriptError(
    outcome.error ?? {
      name: 'Waiting',
      message: `${outcome.record.name} waits for an answer to “${question?.text ?? ''}”.`,
      stack: '',
    },
    outcome.status,
  );
}
