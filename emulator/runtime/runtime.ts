// What a caller (a test, a replay, the office) can do with a running Apps Script project.

import type { GuestAnswer } from '../calendar/state.ts';
import type { CallLog } from '../core/call-log.ts';
import type { Manifest } from '../core/execution.ts';
import type { Fault, FaultPlan } from '../core/faults.ts';
import type { Cost } from '../core/latency.ts';
import type { Switches } from '../core/switches.ts';
import type { Account, World } from '../core/world.ts';
import type { DriveFileState } from '../drive/state.ts';
import type { AnswerValue } from '../forms/state.ts';
import type { IncomingMail, MailMessage } from '../mail/state.ts';
import type { ExecutionRecord } from '../script/state.ts';
import type { ChangeType, ShapeAct } from '../spreadsheet/change-type.ts';
import type { Web, WebTable } from '../web/web.ts';
import type {
  Answer,
  Failure,
  MenuEntry,
  OpenDialog,
  Outcome,
  Question,
  SubmitOutcome,
  Toast,
} from './outcome.ts';

/** The files of a script project: a folder as clasp pushes it, or texts by name (`Code.js`). */
export type ProjectSource = { dir: string } | { files: Record<string, string>; manifest: Manifest };

export interface RuntimeOptions {
  project: ProjectSource;
  /** What the project is bound to; a spreadsheet by default. */
  bound?: 'spreadsheet' | 'form' | 'document' | false;
  /** The virtual clock at the start: milliseconds, or an ISO text with its offset. */
  now: number | string;
  /** Time zone of the bound spreadsheet; the manifest's by default. */
  timeZone?: string;
  /** Locale of the bound spreadsheet; `vi_VN` by default. */
  locale?: string;
  /** Name of the bound file. */
  title?: string;
  /** The account that owns the project; a consumer account in Vietnamese by default. */
  account?: Partial<Account>;
  switches?: Partial<Switches>;
  /** What calls cost, where it is known better than the table of `core/latency.ts` does. */
  latency?: readonly Cost[];
  /** Whether records tell the services' processor time apart: the machine is then asked at every call. */
  timesServices?: boolean;
  faults?: Fault[];
  /** What answers requests to other sites; without it no host is known. */
  web?: Web | WebTable;
  /** A world to go on with (as `save` wrote it), instead of an empty one. */
  world?: World;
}

/** One of several things that happen at the same time. */
export type Act =
  /** A function run in the editor. */
  | { run: string; args?: unknown[]; user?: string }
  | { click: string[]; user?: string }
  /** A clock trigger with this handler. */
  | { tick: string }
  /** The submit event of an answer that a form holds; `blank`: one that tells nothing of it. */
  | { answered: string; form: string; blank?: boolean };

/** In what happens at the same time: whose turn it is (from 0), and for how many service calls. */
export interface Turn {
  run: number;
  calls: number;
}

export interface RuntimeEvents {
  /** An execution ended (or waits for an answer). */
  execution: (outcome: Outcome) => void;
  /** The world changed: by a script, a person or the clock. */
  changed: () => void;
  /** A dialog or sidebar opened in front of somebody. */
  opened: (dialog: OpenDialog) => void;
  /** A dialog or sidebar was closed, or made way for another. */
  closed: (dialog: OpenDialog) => void;
  /** The script asks the user something. */
  question: (question: Question, user: string) => void;
  /** A message to whoever it ran for. */
  toast: (toast: Toast, user: string) => void;
  /** The virtual clock moved (ms). */
  clock: (now: number) => void;
}

/** A world at one moment, to come back to. */
export interface Snapshot {
  readonly world: World;
}

export interface Runtime {
  readonly world: World;
  readonly manifest: Manifest;
  readonly switches: Switches;
  /** Every service call so far: its method, the sizes of its arguments, its virtual time. */
  readonly calls: CallLog;
  readonly executions: readonly ExecutionRecord[];
  /** The mails that were sent or came in, oldest first. */
  readonly mail: readonly MailMessage[];
  /** The files of the drive, the Google ones among them. */
  readonly files: readonly DriveFileState[];
  /** Names such as `Sheet.setTabColor` that scripts asked for and the runtime lacks. */
  readonly notImplemented: ReadonlySet<string>;

  /** Runs a function as its author does in the editor; rejects with `ScriptError` when it fails. */
  run(name: string, ...args: unknown[]): Promise<unknown>;
  /** Like `run`, but tells everything about it, and never rejects because the script failed. */
  execute(name: string, args?: unknown[], user?: string): Promise<Outcome>;
  /** Evaluates an expression in a fresh execution with the project's files loaded. */
  eval(source: string): Promise<unknown>;

  /** Opens the bound file: runs `onOpen` and gives the custom menus. */
  open(user?: string): Promise<MenuEntry[]>;
  /** The custom menus as the user sees them; opens the file when that was not done. */
  menu(user?: string): Promise<MenuEntry[]>;
  /** Clicks a menu item by the labels that lead to it. */
  click(path: string[], user?: string): Promise<Outcome>;

  /** Puts answers in store for the questions to come. */
  answer(...answers: Answer[]): void;
  /** Answers every question for which none is in store; null: wait for `resume`. */
  autoAnswer: ((question: Question) => Answer) | null;
  /** The question that waits for this person, or else the newest of anybody's. */
  question(user?: string): Question | null;
  /** Answers the waiting question and runs the execution again from its start. */
  resume(answer: Answer, user?: string): Promise<Outcome>;

  /**
   * Runs several executions at the same time: they take turns at service calls as `turns` says, and
   * then run to their ends in their order. What one has not flushed, the others do not see. Answers
   * to questions must be in store.
   * @example
   * // The first makes three calls, the second all of its own, then the first goes on.
   * await runtime.together([{ run: 'f' }, { run: 'f' }], [{ run: 0, calls: 3 }, { run: 1, calls: 99 }]);
   */
  together(acts: Act[], turns?: Turn[]): Promise<Outcome[]>;

  /**
   * The dialog in front of this person, or else their sidebar; without a name, of whoever opened one
   * last. A person has at most one of each.
   * @throws Error when neither is open
   * @example await runtime.dialog().call('saveRow', { name: 'An' });
   */
  dialog(user?: string): OpenDialog;
  /**
   * The sidebar of this person, whatever dialog stands before it.
   * @throws Error when none is open
   */
  sidebar(user?: string): OpenDialog;
  /** The dialogs and sidebars that are open in front of anybody, oldest first. */
  readonly dialogs: readonly OpenDialog[];

  /** A person types into a cell of the bound spreadsheet (`'Tab'!B3`, or `B3` of the active tab). */
  type(user: string, a1: string, value: string): Promise<Outcome[]>;
  /** Fires `onEdit` for a change that a person has made already (the office's grid). */
  edited(user: string, edit: PersonEdit): Promise<Outcome[]>;
  /**
   * A person inserts, removes or renames lines or tabs of the bound spreadsheet; the installed
   * `onChange` triggers hear of it, `onEdit` does not.
   * @example await runtime.reshape('an@so.example.vn', { insertRows: 3, count: 2 });
   */
  reshape(user: string, act: ShapeAct): Promise<Outcome[]>;
  /** Fires the `onChange` triggers for a change that a person has made already (the office's grid). */
  changed(user: string, changeType: ChangeType): Promise<Outcome[]>;
  /**
   * A person answers a form in the browser; answers by item id or by the question's title.
   * @param form its id, or its public address; what the address prefills is answered
   * @param editing the response that is changed; an address for editing names it
   */
  submitForm(
    form: string,
    answers: Record<string, AnswerValue>,
    respondent?: string,
    editing?: string,
  ): Promise<SubmitOutcome>;

  /**
   * The submit event of an answer that the form holds comes late, once more, or blank
   * (platform.md §4.3); how often it comes by itself says the switch `forms.events` (U22).
   */
  tellOfAnswer(form: string, responseId: string, blank?: boolean): Promise<Outcome[]>;

  /** A mail arrives that no script has sent. */
  receive(mail: IncomingMail): MailMessage;
  /** A guest answers an invitation; `eventId` is what `CalendarEvent.getId()` gives. */
  answerEvent(eventId: string, guest: string, answer: GuestAnswer): Promise<Outcome[]>;
  /**
   * A person makes a copy of the bound file, and gets the runtime of the copied script. It shares the
   * world of this one, but its triggers fall due only when its own clock call moves the time.
   */
  copyFile(user?: string, name?: string): Runtime;
  /** The runtime of a copy that was made before, by the id of its file. */
  openCopy(id: string): Runtime;

  /** Moves the clock to a moment (ms or ISO text), or on by `{ ms }`, and fires what falls due. */
  advance(to: number | string | { ms: number }): Promise<Outcome[]>;

  on<E extends keyof RuntimeEvents>(event: E, listener: RuntimeEvents[E]): () => void;
  /** Tells listeners that the world changed from outside (a mail was read, a cell was edited). */
  touch(): void;

  /** From now on these faults strike, instead of those so far; [] for none. Tells what they struck. */
  meet(faults: readonly Fault[]): Pick<FaultPlan, 'struck'>;

  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
  /** Writes the world to a folder: `world.json` and one file per blob. */
  save(dir: string): Promise<void>;
  /** Replaces the world by what `save` wrote. */
  load(dir: string): Promise<void>;
}

/** A person's edit of one cell or block, as `onEdit` hears of it. */
export interface PersonEdit {
  sheetName: string;
  a1: string;
  value?: string;
  oldValue?: string;
}

/** A script's failure, thrown to the host by `run` and `eval`. */
export class ScriptError extends Error {
  constructor(
    readonly failure: Failure,
    readonly status: Outcome['status'],
  ) {
    super(failure.message);
    this.name = failure.name;
  }
}
